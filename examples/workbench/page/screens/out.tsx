import { useState } from 'preact/hooks'
import { formPapers, type PaperKind, type Wanted, yearPapers } from '../../office/filling.js'
import { isToCorrect } from '../../office/views/problems.js'
import { worker } from '../actions.js'
import { useAsked } from '../parts/asked.js'
import { download } from '../parts/download.js'
import { count } from '../parts/figure.js'
import { FillingFields } from '../parts/out/filling.js'
import { Receipts } from '../parts/out/receipts.js'
import { Tools } from '../parts/out/tools.js'
import { Pager } from '../parts/pager.js'
import { PaperView } from '../parts/paper.js'
import { PersonField, personNamed } from '../parts/person-field.js'
import { route, to } from '../route.js'
import { filling, isReport, locale, view } from '../state.js'
import { paperNames, paperNotes, outWords as words } from '../words/out.js'
import { say, type Words } from '../words/words.js'

const kinds: ReadonlySet<string> = new Set([...yearPapers, ...formPapers, 'statement'])
const signed: ReadonlySet<PaperKind> = new Set(['return', 'report', 'short'])

/** The papers: all of them, or the one that the address names. */
export function OutScreen() {
  const { about, query } = route.value
  if (view.value === null) return null
  if (about === null || !kinds.has(about)) return <Catalogue />
  const person = query.get('person')
  return (
    <OnePaper
      key={`${about} ${person}`}
      wanted={{ kind: about as PaperKind, ...(person !== null && { person }) }}
    />
  )
}

/** A paper as it will be printed. */
function OnePaper({ wanted }: { wanted: Wanted }) {
  const [at, setAt] = useState(0)
  const shown = useAsked('paper', wanted, filling.value, at, locale.value)
  return (
    <>
      <div class="out-head">
        <p>
          <a href={to('out')}>‹ {say(words.back)}</a>
        </p>
        <h1>{say(paperNames[wanted.kind])}</h1>
        <Tools of={wanted} />
        {signed.has(wanted.kind) ? <FillingFields /> : null}
        {shown && shown.of > 1 ? <Pager of={shown.of} size={1} at={at} go={setAt} /> : null}
        {shown && shown.left > 0 ? <p class="note">{say(words.left(count(shown.left)))}</p> : null}
      </div>
      {shown ? <PaperView paper={shown.paper} /> : null}
    </>
  )
}

function Catalogue() {
  const year = view.value
  const places = year?.problems.filter(isToCorrect).length ?? 0
  const short = year?.people.filter(({ standing }) => standing === 'not-met' || standing === 'undetermined')
  const people = count(short?.length ?? 0)
  return (
    <>
      <h1>{say(words.title)}</h1>
      <FillingFields />
      <Papers title={words.handIn} id="hand-in">
        <Row kind="return" />
        <Row kind="report" />
      </Papers>
      <Papers title={words.follow} id="follow">
        <Row kind="short" amount={words.people(people)} />
        <Row kind="statements" amount={words.people(people)} isEmpty={short?.length === 0} />
        <OfPerson />
        <Row kind="corrections" amount={words.places(count(places))} />
        <Row kind="copies" amount={words.places(count(places))} isEmpty={places === 0} needsFiles />
        <Row kind="mended" needsFiles />
      </Papers>
      <Papers title={words.forms} id="forms">
        {formPapers.map((kind) => (
          <Row key={kind} kind={kind} />
        ))}
        <Template />
      </Papers>
      <Receipts />
    </>
  )
}

const Papers = ({
  title,
  id,
  children,
}: {
  title: Words
  id: string
  children: preact.ComponentChildren
}) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{say(title)}</h2>
    <ul class="papers">{children}</ul>
  </section>
)

interface Line {
  readonly kind: PaperKind
  readonly amount?: Words
  /** Whether there is nothing to write. */
  readonly isEmpty?: boolean
  /** Whether it is a copy of the files, which a report does not carry. */
  readonly needsFiles?: boolean
}

function Row({ kind, amount, isEmpty = false, needsFiles = false }: Line) {
  const note = paperNotes[kind]
  const lacksFiles = needsFiles && isReport.value
  return (
    <li>
      <span class="paper-name">
        {isEmpty || lacksFiles ? (
          say(paperNames[kind])
        ) : (
          <a href={to('out', kind)}>{say(paperNames[kind])}</a>
        )}
        {amount ? <small> {say(amount)}</small> : null}
      </span>
      <small class="paper-note">{note ? say(note) : ''}</small>
      {isEmpty || lacksFiles ? (
        <small>{say(lacksFiles ? words.needsFiles : words.none)}</small>
      ) : (
        <Tools of={{ kind }} />
      )}
    </li>
  )
}

/** The statement of somebody who is named. */
function OfPerson() {
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  return (
    <li>
      <span class="paper-name">{say(paperNames.statement)}</span>
      <form
        class="of-person"
        onSubmit={(event) => {
          event.preventDefault()
          const person = personNamed(text)
          if (person) location.hash = to('out', 'statement', { person: person.id })
          else setSaid(say(words.nobody))
        }}
      >
        <PersonField id="statement-people" value={text} type={setText} />
        <button type="submit">{say(words.show)}</button>
        <small role="status">{said}</small>
      </form>
    </li>
  )
}

/** The workbook that a unit fills in. */
const Template = () => (
  <li>
    <span class="paper-name">{say(words.template)}</span>
    <small class="paper-note">{say(words.templateNote)}</small>
    <span class="tools">
      <button
        type="button"
        aria-label={say(words.as(say(words.template), say(words.xlsx)))}
        onClick={async () => download(say(words.template), 'xlsx', await worker.ask('template'))}
      >
        {say(words.xlsx)}
      </button>
    </span>
  </li>
)
