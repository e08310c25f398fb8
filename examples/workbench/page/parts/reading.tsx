import { useState } from 'preact/hooks'
import type { ReadingLine } from '../../office/views/law.js'
import { configure } from '../actions.js'
import { to } from '../route.js'
import { settings } from '../state.js'
import { turned } from '../turning.js'
import { moneyStanding, quotaStanding } from '../words/frame.js'
import { lawWords as words } from '../words/law.js'
import { say } from '../words/words.js'
import { useAsked } from './asked.js'
import { count } from './figure.js'

const mostNames = 20

/** A contested phrase with its options; another is tried before it is taken. */
export function Reading({ of }: { of: ReadingLine }) {
  const { id, question, options, references, taken, isSwitched } = of
  const [picked, pick] = useState(taken)
  const isOther = picked !== taken
  const restore = () => {
    const { [id]: _, ...others } = settings.value.readings
    return configure({ readings: others })
  }
  return (
    <fieldset class="reading">
      <legend>{question}</legend>
      <small>
        {references.join(' · ')}
        {isSwitched ? <strong> {say(words.switched)}</strong> : null}
      </small>
      {options.map(({ id: option, text, isDefault }) => (
        <label key={option}>
          <input type="radio" name={id} checked={picked === option} onChange={() => pick(option)} />
          <span>
            {text}
            {isDefault ? <small> {say(words.default)}</small> : null}
          </span>
        </label>
      ))}
      <Alone id={id} />
      <div role="status">{isOther ? <Changes id={id} option={picked} /> : null}</div>
      {isOther ? (
        <button
          type="button"
          class="button primary"
          onClick={() => configure({ readings: { ...settings.value.readings, [id]: picked } })}
        >
          {say(words.take)}
        </button>
      ) : null}
      {isSwitched ? (
        <button type="button" onClick={restore}>
          {say(words.restore)}
        </button>
      ) : null}
    </fieldset>
  )
}

/** Whose verdicts would change. */
function Changes({ id: reading, option }: { id: ReadingLine['id']; option: string }) {
  const preview = useAsked('preview', reading, option)
  if (preview === null) return <p>{say(words.trying)}</p>
  const { resting, quota, ratio, money } = preview
  return (
    <>
      <p>
        {say(words.resting(count(resting)))} <strong>{say(words.turned(count(quota.length)))}</strong>
        {ratio > 0 ? `${say(words.and)}${say(words.ratioTurned(count(ratio)))}` : null}
        {money === null
          ? null
          : `${say(words.and)}${say(words.money(say(moneyStanding[money.before]), say(moneyStanding[money.after])))}`}
      </p>
      {quota.length === 0 ? null : (
        <ul class="turned">
          {quota.slice(0, mostNames).map(({ id, name, before, after }) => (
            <li key={id}>
              <a href={to('person', id)}>{name === '' ? id : name}</a>{' '}
              <small>
                {say(quotaStanding[before])} → {say(quotaStanding[after])}
              </small>
            </li>
          ))}
          {quota.length > mostNames ? <li>{say(words.more(count(quota.length)))}</li> : null}
        </ul>
      )}
    </>
  )
}

/** How many verdicts the reading changes alone, once that was tried. */
function Alone({ id }: { id: string }) {
  const found = turned.value
  if (found === null) return null
  const people = found.alone[id] ?? 0
  return (
    <p class="alone">
      <span class="bar" aria-hidden="true">
        <i class="not-met" style={{ width: `${(people / Math.max(1, found.total)) * 100}%` }} />
      </span>
      <small>{say(words.alone(count(people)))}</small>
    </p>
  )
}
