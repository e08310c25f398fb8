import type { Filling } from '../../../office/filling.js'
import { filling } from '../../state.js'
import { outWords as words } from '../../words/out.js'
import { say } from '../../words/words.js'

/** What is typed for the papers of the unit. */
export function FillingFields() {
  const own = (field: keyof Filling) => ({
    autocomplete: 'off',
    value: filling.value[field],
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
      filling.value = { ...filling.value, [field]: currentTarget.value }
    },
  })
  return (
    <fieldset class="filling">
      <legend class="unseen">{say(words.filling)}</legend>
      <label>
        <span>{say(words.filledBy)}</span>
        <input {...own('filledBy')} />
      </label>
      <label>
        <span>{say(words.responsible)}</span>
        <input {...own('responsible')} />
      </label>
      <label>
        <span>{say(words.filledOn)}</span>
        <input type="date" {...own('filledOn')} />
      </label>
      <small>{say(words.fillingNote)}</small>
    </fieldset>
  )
}
