import { useState } from 'preact/hooks'
import type { ReceiptTold } from '../../../office/receipts.js'
import { worker } from '../../actions.js'
import { locale, view } from '../../state.js'
import { outWords as words } from '../../words/out.js'
import { say } from '../../words/words.js'
import { download } from '../download.js'
import { count } from '../figure.js'
import { PersonField, personNamed } from '../person-field.js'

const shortestKey = 16

/** Saves the receipt of a year, and checks one that was saved. */
export function Receipts() {
  const [isOfPerson, setOfPerson] = useState(false)
  const [person, setPerson] = useState('')
  const [key, setKey] = useState('')
  const [said, setSaid] = useState('')
  const [told, setTold] = useState<ReceiptTold | null>(null)
  const isKey = key === '' || key.length >= shortestKey

  const save = async (): Promise<void> => {
    const id = isOfPerson ? personNamed(person)?.id : null
    if (id === undefined || !isKey) {
      setSaid(say(id === undefined ? words.nobody : words.shortKey))
      return
    }
    setSaid(say(words.working))
    const text = await worker.ask('receipt', id, key)
    setSaid('')
    const name = [say(words.receiptName), id ?? say(words.unitName), view.value?.year].join('-')
    if (text !== null) download(name, 'json', text)
  }
  const check = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    if (!isKey) {
      setSaid(say(words.shortKey))
      return
    }
    setSaid(say(words.working))
    setTold(await worker.ask('checkReceipt', await file.text(), key, locale.value))
    setSaid('')
  }
  return (
    <section class="receipts" aria-labelledby="receipts">
      <h2 id="receipts">{say(words.receipts)}</h2>
      <p class="note">{say(words.receiptsNote)}</p>
      <div class="given">
        <label>
          <span>{say(words.whose)}</span>
          <select
            value={isOfPerson ? 'person' : 'unit'}
            onChange={({ currentTarget }) => setOfPerson(currentTarget.value === 'person')}
          >
            <option value="unit">{say(words.unit)}</option>
            <option value="person">{say(words.person)}</option>
          </select>
        </label>
        {isOfPerson ? <PersonField id="receipt-people" value={person} type={setPerson} /> : null}
        <label>
          <span>{say(words.key)}</span>
          <input
            type="password"
            autocomplete="off"
            value={key}
            onInput={({ currentTarget }) => setKey(currentTarget.value)}
          />
        </label>
      </div>
      <div class="receipt-tools">
        <button type="button" onClick={save}>
          {say(words.save)}
        </button>
        <label
          class="button file"
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault()
            check(event.dataTransfer?.files[0])
          }}
        >
          {say(words.check)}
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              check(currentTarget.files?.[0])
              currentTarget.value = ''
            }}
          />
        </label>
        <small>{say(words.checkNote)}</small>
      </div>
      <div role="status">
        {said === '' ? null : <p>{said}</p>}
        {told === null || said !== '' ? null : <Told told={told} />}
      </div>
    </section>
  )
}

function Told({ told }: { told: ReceiptTold }) {
  if (told.kind === 'unknown') return <p class="notice bad">{say(words.unknown)}</p>
  if (told.kind === 'refused') {
    return (
      <div class="notice bad">
        <strong>{say(words.refused)}</strong>
        <ul>
          {told.why.map((why) => (
            <li key={why}>{why}</li>
          ))}
        </ul>
      </div>
    )
  }
  return (
    <div class={told.standing === 'same' ? 'notice' : 'notice bad'}>
      <strong>{say(words.standing[told.standing])}</strong>
      <ul>
        {told.lines.map(({ text, under }) => (
          <li key={text}>
            {text}
            {under.length === 0 ? null : (
              <ul>
                {under.map((line) => (
                  <li key={line.text}>{line.text}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {told.left > 0 ? <p>{say(words.more(count(told.left)))}</p> : null}
    </div>
  )
}
