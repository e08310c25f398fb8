import type { Told } from '../languages.js'
import { type Determination, explain, type Finding } from '../library.js'
import { answersIn, type Model } from '../model.js'

/** Findings of one kind and weight, with whom each concerns; `null` stands for the unit. */
export interface FindingGroup {
  readonly code: string
  readonly severity: Finding['severity']
  readonly severityText: string
  /** The first of them in words, for the kind. */
  readonly text: string
  readonly people: readonly (string | null)[]
}

const weights = [
  'violation',
  'overdue-undated',
  'depends-on-reading',
  'data-defect',
  'advisory',
] as const satisfies Finding['severity'][]

/** The findings of the year, the weightiest kinds first, each kind once with everyone it concerns. */
export function findingGroups(model: Model, { answers: language }: Told): readonly FindingGroup[] {
  const groups = new Map<string, Omit<FindingGroup, 'people'> & { people: Set<string | null> }>()
  const note = (answer: Determination<unknown, unknown>, person: string | null): void => {
    answer.findings.forEach((finding, at) => {
      const key = `${finding.severity} ${finding.code}`
      const known = groups.get(key)
      if (known) {
        known.people.add(person)
        return
      }
      const told = explain({ ...answer, premises: [] }, language, model.law).findings[at]
      const { code, severity } = finding
      groups.set(key, {
        code,
        severity,
        text: told?.text ?? '',
        severityText: told?.severity ?? '',
        people: new Set([person]),
      })
    })
  }
  const { answer, people } = model
  for (const one of [answer, ...answer.premises.filter(({ rule }) => rule !== 'person-year')]) note(one, null)
  for (const { person, year } of people) for (const one of answersIn(year)) note(one, person.id)
  return [...groups.values()]
    .map(({ people: concerned, ...group }) => ({ ...group, people: [...concerned] }))
    .sort(
      (a, b) =>
        weights.indexOf(a.severity) - weights.indexOf(b.severity) || b.people.length - a.people.length,
    )
}
