import { filesWords as words } from '../words/files.js'
import { say } from '../words/words.js'
import { count } from './figure.js'

interface Pages {
  readonly of: number
  readonly size: number
  /** Counted from 0. */
  readonly at: number
  readonly go: (page: number) => void
}

/** Steps through a long list; nothing where it has one page. */
export function Pager({ of, size, at, go }: Pages) {
  const last = Math.ceil(of / size) - 1
  if (last < 1) return null
  return (
    <nav class="pager" aria-label={say(words.pages)}>
      <button type="button" disabled={at === 0} onClick={() => go(at - 1)}>
        {say(words.previous)}
      </button>
      <span role="status">{say(words.page(count(at + 1), count(last + 1)))}</span>
      <button type="button" disabled={at === last} onClick={() => go(at + 1)}>
        {say(words.next)}
      </button>
    </nav>
  )
}

/** The part of a list that a page shows. */
export const paged = <Item,>(list: readonly Item[], size: number, at: number): readonly Item[] =>
  list.slice(at * size, (at + 1) * size)
