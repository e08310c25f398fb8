import { useMemo } from 'preact/hooks'
import type { PersonLine } from '../../office/views/people.js'
import { view } from '../state.js'
import { outWords as words } from '../words/out.js'
import { say } from '../words/words.js'

const most = 20

const nameOf = ({ id, name }: PersonLine): string => (name === '' ? id : `${name} ${id}`)

/** Whom a text names: by the number, by both, or by a name that nobody else bears. */
export function personNamed(text: string): PersonLine | null {
  const people = view.value?.people ?? []
  const typed = text.trim()
  const found = people.find((one) => one.id === typed || nameOf(one) === typed)
  const named = people.filter(({ name }) => name === typed)
  return found ?? (named.length === 1 ? (named[0] ?? null) : null)
}

/** Asks for a person by number or name, with those who fit what is typed. */
export function PersonField({
  id,
  value,
  type,
}: {
  id: string
  value: string
  type: (text: string) => void
}) {
  const people = view.value?.people ?? []
  const fitting = useMemo(() => {
    const typed = value.trim()
    return people.filter((one) => nameOf(one).includes(typed)).slice(0, most)
  }, [people, value])
  return (
    <label>
      <span>{say(words.person)}</span>
      <input
        list={id}
        placeholder={say(words.personHint)}
        autocomplete="off"
        spellcheck={false}
        value={value}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
      <datalist id={id}>
        {fitting.map((one) => (
          <option key={one.id} value={nameOf(one)} />
        ))}
      </datalist>
    </label>
  )
}
