import type { Grounds } from '../../../engine/determination/determination.js'
import type { Figure } from '../../../explanation/figures.js'
import { classesIn } from '../../classes.js'
import { unreadStudies } from '../../unread.js'
import { key, list, lower } from '../figures.js'
import { terms } from '../law/terms.js'

export const named = (entries: readonly string[]): string => list(entries.map(key))

export const lacking = (what: string, missing: readonly string[]): string =>
  missing.length === 0 ? `${what}: complete.` : `${what}; missing: ${list(missing)}.`

export const stepped = (
  from: string,
  event: string,
  to: string,
  refusal: string | null,
): readonly string[] => [
  `State: ${lower(from)}. Event: ${lower(event)}.`,
  refusal === null ? `State afterwards: ${lower(to)}.` : `Refused, because ${refusal}; the state remains.`,
]

export const yesNo = (known: boolean | null): string => (known === null ? 'not known' : known ? 'yes' : 'no')

export const classTerms: Readonly<Record<string, string>> = /* @__PURE__ */ (() => ({
  ...terms.subjectClasses,
  unclassified: 'Subjects of no stated class',
  ...terms.studyForms,
}))()

export const byClass = (
  figures: Readonly<Record<string, Figure>>,
  written: (figure: Figure) => string,
): readonly string[] =>
  classesIn(figures).map((name) => `${lower(classTerms[name] as string)} ${written(figures[name] as Figure)}`)

/** Said before all else of a person of whom a study could not be read. */
export const unreadFirst = (grounds: Grounds): string | false => {
  const count = unreadStudies(grounds)
  const what = count === 1 ? 'One study' : `${count} studies`
  return (
    count > 0 &&
    `${what} could not be read: how much was studied is not known, and it is not treated as no study.`
  )
}
