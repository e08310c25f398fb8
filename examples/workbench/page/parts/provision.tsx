import type { ComponentChildren } from 'preact'
import { wording } from '../state.js'
import { whyWords as words } from '../words/why.js'
import { say } from '../words/words.js'

interface Said {
  readonly reference: string
  /** What is noted of it here. */
  readonly note: ComponentChildren
  readonly precis: string
}

/** A provision with what it says in own words, and its official wording where that is there. */
export function ProvisionText({ reference, note, precis }: Said) {
  const official = wording.value[reference]
  return (
    <li>
      <strong>{reference}</strong> <small>{note}</small>
      {precis === '' ? null : <p>{precis}</p>}
      {official === undefined ? null : (
        <blockquote lang="zh-CN">
          <small>{say(words.official)}</small> {official}
        </blockquote>
      )}
    </li>
  )
}
