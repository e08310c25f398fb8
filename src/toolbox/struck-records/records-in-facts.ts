import type { PersonRecords } from '../../chongqing/rules/credit-hours/credited-hours.js'
import { onceEach } from '../../chongqing/statistics/file-of-people.js'

/** Facts that hold records: a person's, or those of several people, each with their own. */
export type FactsWithRecords = PersonRecords | { readonly people: readonly PersonRecords[] }

/** Each person of the facts once, with all records given for them. */
export const peopleIn = (facts: FactsWithRecords): readonly PersonRecords[] =>
  'people' in facts ? onceEach(facts.people).people : [facts]

const keeping = (one: PersonRecords, struck: ReadonlySet<string>): PersonRecords => ({
  ...one,
  records: one.records.filter(({ id }) => !struck.has(id)),
})

/** The same facts without some of their records. */
export const withoutRecords = <Facts extends FactsWithRecords>(
  facts: Facts,
  struck: ReadonlySet<string>,
): Facts => {
  const kept: FactsWithRecords =
    'people' in facts
      ? { ...facts, people: facts.people.map((one) => keeping(one, struck)) }
      : keeping(facts, struck)
  // With fewer records they are facts of the same kind.
  return kept as Facts
}
