import { useId } from 'preact/hooks'
import { type OwnChoices, type OwnPerson, type OwnStudy, ownKey } from '../../office/own.js'
import {
  addStudy,
  ownPerson,
  ownStudies,
  ownYear,
  removeStudy,
  saveOwn,
  writePerson,
  writeStudy,
  writeYear,
} from '../own.js'
import { useAsked } from '../parts/asked.js'
import { locale, shown, view } from '../state.js'
import { ownPersonWords, ownStudyWords, resultWords, ownWords as words } from '../words/own.js'
import { say } from '../words/words.js'
import { PersonYear } from './person.js'

/** Whoever has no file types their own studies, and sees their year beside them. */
export function OwnScreen() {
  const choices = useAsked('choices', locale.value)
  const isTyped = view.value?.people.some(({ id }) => id === ownKey) === true
  return (
    <>
      <h1>{say(words.title)}</h1>
      <p class="intro">{say(words.intro)}</p>
      <div class="own">
        <form onSubmit={(event) => event.preventDefault()}>
          {choices === null ? null : (
            <>
              <Self choices={choices} />
              <Studies choices={choices} />
            </>
          )}
        </form>
        <div class="own-result">
          <h2>{say(words.result)}</h2>
          <Unread />
          {isTyped ? <OwnYear /> : <p class="note">{say(words.waiting)}</p>}
        </div>
      </div>
    </>
  )
}

function OwnYear() {
  const person = useAsked('person', ownKey, locale.value)
  return person === null ? null : <PersonYear of={person} />
}

/** What was not understood of what was typed. */
function Unread() {
  const is = shown.value
  const unread =
    is.kind === 'year'
      ? is.view.problems.flatMap(({ effect, what }) => (effect === 'unread' ? [what] : []))
      : is.kind === 'no-people'
        ? is.why
        : []
  if (unread.length === 0) return null
  return (
    <div class="notice bad" role="status">
      <strong>{say(words.unread)}</strong>
      <ul>
        {[...new Set(unread)].map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
    </div>
  )
}

const personFields = Object.keys(ownPersonWords) as (keyof OwnPerson)[]
const studyFields = Object.keys(ownStudyWords) as (keyof OwnStudy)[]

const dates: ReadonlySet<string> = new Set(['joined', 'from', 'to', 'registered'])
const numbers: ReadonlySet<string> = new Set(['hours', 'days'])

const kindOf = (field: string): Given['kind'] =>
  dates.has(field) ? 'date' : numbers.has(field) ? 'number' : 'text'

/** The words of which one is chosen for a field; nothing for one that is written freely. */
const optionsOf = (field: string, choices: OwnChoices): readonly (readonly [string, string])[] | undefined =>
  field === 'result'
    ? resultWords.map(([written, said]) => [written, say(said)])
    : choices[field as keyof OwnChoices]

function Self({ choices }: { choices: OwnChoices }) {
  return (
    <fieldset class="own-person">
      <legend>{say(words.self)}</legend>
      <label>
        <span>{say(words.year)}</span>
        <input
          type="number"
          min="1950"
          max="2998"
          value={ownYear.value}
          onInput={({ currentTarget }) => {
            if (currentTarget.checkValidity()) writeYear(currentTarget.valueAsNumber)
          }}
        />
      </label>
      {personFields.map((field) => (
        <Field
          key={field}
          kind={kindOf(field)}
          label={say(ownPersonWords[field])}
          options={optionsOf(field, choices)}
          value={ownPerson.value[field]}
          onValue={(value) => writePerson({ [field]: value })}
        />
      ))}
      <small>{say(words.certificateHint)}</small>
    </fieldset>
  )
}

function Studies({ choices }: { choices: OwnChoices }) {
  return (
    <>
      {ownStudies.value.map((study, at) => (
        <fieldset key={at} class="own-study">
          <legend>{say(words.study(at + 1))}</legend>
          {studyFields.map((field) => (
            <Field
              key={field}
              kind={kindOf(field)}
              isWide={field === 'title'}
              label={say(ownStudyWords[field])}
              // What a study is called is written freely; a title of a person is chosen.
              options={field === 'title' ? undefined : optionsOf(field, choices)}
              value={study[field]}
              onValue={(value) => writeStudy(at, { [field]: value })}
            />
          ))}
          <button type="button" onClick={() => removeStudy(at)}>
            {say(words.remove)}
            <span class="unseen"> {say(words.study(at + 1))}</span>
          </button>
        </fieldset>
      ))}
      <p class="own-actions">
        <button type="button" onClick={addStudy}>
          {say(words.add)}
        </button>
        <button type="button" onClick={() => saveOwn(say(words.fileName(ownYear.value)))}>
          {say(words.save)}
        </button>
      </p>
    </>
  )
}

interface Given {
  readonly kind: 'date' | 'number' | 'text'
  readonly isWide?: boolean
  readonly label: string
  readonly options: readonly (readonly [string, string])[] | undefined
  readonly value: string
  readonly onValue: (value: string) => void
}

/** A field that is written, or chosen where there are words to choose from. */
function Field({ kind, isWide = false, label, options, value, onValue }: Given) {
  const id = useId()
  return (
    <div class={isWide ? 'field whole' : 'field'}>
      <label for={id}>{label}</label>
      {options === undefined ? (
        <input
          id={id}
          {...(kind === 'date' ? { type: 'date' } : { type: 'text' })}
          {...(kind === 'number' && { inputMode: 'decimal' })}
          autocomplete="off"
          value={value}
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        />
      ) : (
        <select id={id} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
          <option value="">{say(words.noChoice)}</option>
          {options.map(([written, said]) => (
            <option key={written} value={written}>
              {said}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}
