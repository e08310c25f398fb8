import { figureText, plotted } from '../../office/figures.js'
import type { ReportLine } from '../../office/library.js'
import { subjectKeys } from '../../office/views/people.js'
import type { HoursOfYear, PersonView, RecordLine } from '../../office/views/person.js'
import { listed } from '../listed.js'
import { useAsked } from '../parts/asked.js'
import { count, FigureText } from '../parts/figure.js'
import { HoursBar } from '../parts/hours-bar.js'
import { Scroll } from '../parts/scroll.js'
import { StandingChip } from '../parts/standing.js'
import { Told } from '../parts/told.js'
import { WhyLink } from '../parts/why.js'
import { route, to } from '../route.js'
import { locale, view } from '../state.js'
import { quotaStanding, ratioStanding } from '../words/frame.js'
import { peopleWords } from '../words/people.js'
import { personWords as words } from '../words/person.js'
import { subjectWords } from '../words/terms.js'
import { say } from '../words/words.js'

/** One person's year. */
export function PersonScreen() {
  const id = route.value.about ?? ''
  const person = useAsked('person', id, locale.value)
  const isKnown = view.value?.people.some((one) => one.id === id)
  return (
    <>
      <Neighbours id={id} />
      {isKnown ? null : <p class="notice">{say(words.unknown(id))}</p>}
      {isKnown && person?.line.id === id ? (
        <>
          <PersonHead of={person} />
          <PersonYear of={person} />
        </>
      ) : null}
    </>
  )
}

/** The way back to the list and to those before and after in it. */
function Neighbours({ id }: { id: string }) {
  const { query } = route.value
  const asked = Object.fromEntries(query)
  const people = view.value ? listed(view.value, query) : []
  const at = people.findIndex((one) => one.id === id)
  const beside = [
    [words.previous, people[at - 1]],
    [words.next, at < 0 ? undefined : people[at + 1]],
  ] as const
  return (
    <nav class="neighbours" aria-label={say(words.back)}>
      <a href={to('people', null, asked)}>{say(words.back)}</a>
      {beside.map(([label, one]) =>
        one === undefined ? null : (
          <a key={say(label)} href={to('person', one.id, asked)}>
            {say(label)} <small>{one.name === '' ? one.id : one.name}</small>
          </a>
        ),
      )}
    </nav>
  )
}

function PersonHead({ of: { line, about, place } }: { of: PersonView }) {
  const { id, name, department } = line
  return (
    <>
      <h1>{name === '' ? id : name}</h1>
      <p class="intro">
        {[...(name === '' ? [] : [id]), ...(department === null ? [] : [department]), ...about].join(' · ')}
        {' · '}
        <PlaceLink of={place} />
      </p>
      <p>
        <a class="button" href={to('out', 'statement', { person: id })}>
          {say(words.statement)}
        </a>
      </p>
    </>
  )
}

/** Where something stands in the files. */
const PlaceLink = ({ of: { sheet, row } }: { of: { readonly sheet: string; readonly row: number } }) => (
  <a href={to('files', null, { sheet, row: String(row) })}>{say(words.inFile(sheet, row))}</a>
)

/** A person's year without whose it is, as it also stands beside what somebody types. */
export function PersonYear({ of }: { of: PersonView }) {
  return (
    <>
      <Standings of={of} />
      <ToDo of={of} />
      <Years years={of.years} />
      <Records records={of.records} />
    </>
  )
}

function Standings({ of: { line } }: { of: PersonView }) {
  const { id, standing, hours, required, shortfall, surplus, ratio, publicHours } = line
  const track = Math.max(plotted(hours).least * 1.1, plotted(required ?? 0).most * 1.5, 100)
  const figures = [
    [words.hours, hours],
    [words.required, required],
    [words.shortfall, shortfall !== null && plotted(shortfall).most > 0 ? shortfall : null],
    [words.surplus, surplus !== null && plotted(surplus).most > 0 ? surplus : null],
  ] as const
  return (
    <section class="person-standing" aria-labelledby="quota">
      <h2 id="quota">
        {say(words.quota)} <StandingChip of={standing} words={quotaStanding} />{' '}
        <WhyLink of={{ kind: 'person', id, rule: 'annual-quota' }} about={say(words.quota)} />
      </h2>
      <HoursBar hours={hours} required={required} track={track} />
      <dl class="key-figures">
        {figures.map(([label, figure]) =>
          figure === null ? null : (
            <div key={say(label)}>
              <dt>{say(label)}</dt>
              <dd>
                <FigureText of={figure} />
              </dd>
            </div>
          ),
        )}
      </dl>
      <p>
        {say(words.ratio)} <StandingChip of={ratio} words={ratioStanding} isNote />{' '}
        {publicHours === null ? null : <span class="aside">{say(peopleWords[publicHours])} </span>}
        <WhyLink of={{ kind: 'person', id, rule: 'subject-ratio' }} about={say(words.ratio)} />
      </p>
    </section>
  )
}

/** Lines of a report with those under them. */
const Lines = ({ of }: { of: readonly ReportLine[] }) => (
  <ul>
    {of.map(({ text, under }) => (
      <li key={text}>
        <Told text={text} />
        {under.length === 0 ? null : <Lines of={under} />}
      </li>
    ))}
  </ul>
)

function ToDo({ of: { toDo } }: { of: PersonView }) {
  const { asOf, lines, remedy, questions } = toDo
  return (
    <section class="person-to-do" aria-labelledby="to-do">
      <h2 id="to-do">{say(words.toDo(asOf))}</h2>
      {lines.map((line) => (
        <p key={line}>
          <Told text={line} />
        </p>
      ))}
      {remedy.length === 0 ? null : (
        <>
          <h3>{say(words.remedy)}</h3>
          <Lines of={remedy} />
        </>
      )}
      {questions.length === 0 ? null : (
        <>
          <h3>{say(words.questions)}</h3>
          <Lines of={questions} />
        </>
      )}
    </section>
  )
}

/** The two years side by side. */
function Years({ years }: { years: readonly HoursOfYear[] }) {
  if (years.length === 0) return null
  const used = subjectKeys.filter((key) => years.some(({ bySubject }) => key in bySubject))
  return (
    <section aria-labelledby="years">
      <h2 id="years">{say(words.years)}</h2>
      <p class="note">{say(words.yearsNote)}</p>
      <Scroll label={say(words.years)}>
        <table class="years">
          <thead>
            <tr>
              <th scope="col">{say(words.subject)}</th>
              {years.map(({ system, year, from, to: end }) => (
                <th key={system} scope="col" class="number">
                  {say(words[system](year))}
                  <small>{say(words.span(from, end))}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {used.map((key) => (
              <tr key={key}>
                <th scope="row">{say(subjectWords[key])}</th>
                {years.map(({ system, bySubject }) => (
                  <td key={system} class="number">
                    <FigureText of={bySubject[key] ?? '0'} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say(words.total)}</th>
              {years.map(({ system, hours }) => (
                <td key={system} class="number">
                  <FigureText of={hours} />
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </Scroll>
    </section>
  )
}

/** Each record with what it is worth, and why that is not all of it. */
function Records({ records }: { records: readonly RecordLine[] }) {
  return (
    <section aria-labelledby="records">
      <h2 id="records">{say(words.records(count(records.length)))}</h2>
      {records.length === 0 ? (
        <p>{say(words.noRecords)}</p>
      ) : (
        <table class="records">
          <thead>
            <tr>
              <th scope="col">{say(words.project)}</th>
              <th scope="col" class="wide">
                {say(words.days)}
              </th>
              <th scope="col" class="wide">
                {say(words.registered)}
              </th>
              <th scope="col" class="number">
                {say(words.stated)}
              </th>
              <th scope="col" class="number">
                {say(words.credited)}
              </th>
            </tr>
          </thead>
          <tbody>
            {records.map((record) => (
              <RecordRow key={record.id} of={record} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function RecordRow({ of }: { of: RecordLine }) {
  const { title, days, subject, form, registeredOn, stated, credited, countsWhole, remarks } = of
  return (
    <tr class={countsWhole ? '' : 'cut'}>
      <th scope="row">
        {title}
        <small>
          {say(subjectWords[subject])} · {form === '' ? say(words.formUnread) : form} · <PlaceLink of={of} />
          <span class="narrow">
            {' · '}
            <Days of={days} />
            {' · '}
            {say(registeredOn === null ? words.notRegistered : words.registeredOn(registeredOn))}
          </span>
        </small>
        {remarks.map(({ severity, text }) => (
          <p key={text} class="remark">
            <span class="tag">{severity}</span> <Told text={text} />
          </p>
        ))}
      </th>
      <td class="days wide">
        <Days of={days} />
      </td>
      <td class="wide date">{registeredOn ?? <span class="muted">{say(words.notRegistered)}</span>}</td>
      <td class="number">{stated === null ? '—' : figureText(stated)}</td>
      <td class="number">
        <FigureText of={credited} />
      </td>
    </tr>
  )
}

/** The first and the last day of a study. */
const Days = ({ of: days }: { of: readonly string[] }) => (
  <>
    {days.length === 0
      ? '—'
      : days.map((day, at) => (
          <span key={day} class="day">
            {at > 0 ? '– ' : ''}
            {day}{' '}
          </span>
        ))}
  </>
)
