import { useState } from 'preact/hooks'
import { configure, openFiles, openSample } from '../actions.js'
import { to } from '../route.js'
import { shown } from '../state.js'
import { startWords as words } from '../words/start.js'
import { say } from '../words/words.js'

/** The first screen: files to drop or to choose, the sample, or studies typed by hand; and why there is no year yet. */
export function StartScreen() {
  const is = shown.value
  return (
    <div class="start">
      <h1>{say(words.title)}</h1>
      <p class="intro">{say(words.intro)}</p>
      {is.kind === 'no-people' ? (
        <div class="notice bad" role="alert">
          <strong>{say(words.noPeople)}</strong>
          <p>{say(words.noPeopleNote)}</p>
          <ul>
            {is.why.map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {is.kind === 'no-year' ? <AskYear /> : null}
      <DropPlace />
      <h2>{say(words.other)}</h2>
      <ul class="ways">
        <li>
          <button type="button" onClick={openSample}>
            {say(words.sample)}
          </button>
          <span>{say(words.sampleNote)}</span>
        </li>
        <li>
          <a class="button" href={to('own')}>
            {say(words.type)}
          </a>
          <span>{say(words.typeNote)}</span>
        </li>
      </ul>
    </div>
  )
}

/** Where files are dropped, as anywhere on the page; whoever cannot drop chooses them. */
export function DropPlace() {
  const [isOver, setOver] = useState(false)
  return (
    <label
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={() => setOver(false)}
    >
      <span>{say(words.drop)}</span>
      <span class="button primary">{say(words.choose)}</span>
      <input
        type="file"
        class="unseen"
        multiple
        accept=".xlsx,.xls,.xlsm,.ods,.csv,.tsv,.txt"
        onChange={({ currentTarget }) => {
          openFiles([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
      <small>{say(words.kinds)}</small>
    </label>
  )
}

function AskYear() {
  const [year, setYear] = useState('')
  return (
    <form
      class="notice ask"
      onSubmit={(event) => {
        event.preventDefault()
        if (/^(?:19|2\d)\d\d$/.test(year)) configure({ year: Number(year) })
      }}
    >
      <strong>{say(words.noYear)}</strong>
      <label>
        {say(words.whichYear)}{' '}
        <input
          inputMode="numeric"
          pattern="(19|2[0-9])[0-9][0-9]"
          required
          size={6}
          value={year}
          onInput={({ currentTarget }) => setYear(currentTarget.value)}
        />
      </label>
      <button type="submit">{say(words.go)}</button>
    </form>
  )
}
