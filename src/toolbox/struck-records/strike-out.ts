import { type ChongqingIds, chongqing2006, type Determination, type Law } from '../../chongqing/pack.js'
import { creditedHours } from '../../chongqing/rules/credit-hours/credited-hours.js'
import { listArgument, takenArguments } from '../../engine/ground/arguments.js'
import { deepFreeze } from '../../engine/ground/freeze.js'
import { type AnyRule, askedUnder } from '../../tools/any-rule.js'
import { type Aspect, isSameOutcome, type Outcome, outcomeBy } from '../../tools/outcome.js'
import { toldOutcomes } from '../../tools/outcomes-without-numbers.js'
import { type PersonShift, shiftOf } from './hours-shift.js'
import { type FactsWithRecords, peopleIn, withoutRecords } from './records-in-facts.js'

/** What an answer comes to without some records. */
export interface StrikeOut {
  readonly report: 'strike-out'
  /** The id of the rule. */
  readonly rule: string
  /** The ids that were found, sorted as texts. */
  readonly struck: readonly string[]
  /** The ids that no record of the facts bears, sorted as texts. */
  readonly unknown: readonly string[]
  readonly before: Outcome
  readonly after: Outcome
  /** Whether the answer comes to something else. */
  readonly turned: boolean
  /** Everyone of whom a record was struck, in the order of the facts; nobody where no hours are set for a day. */
  readonly people: readonly PersonShift[]
}

/** How records are to be struck. */
export interface StrikeOutOptions<Answer> {
  /** What to look at; without it, the verdict of a check and the value of any other answer. */
  readonly aspect?: Aspect<Answer>
}

/**
 * What an answer comes to when some records are struck: a proof found false, an entry made in error, a class that never was.
 *
 * What falls is not only what the struck records counted for: another record may fall with them. And what they had pushed
 * aside comes back: a record with the same proof, a class attended twice, hours that had given way to the daily maximum.
 * The answer is asked again on the facts without the records; nothing is estimated.
 *
 * **Legal basis:** that of the rule; Article 30, paragraph 1, for the hours.
 *
 * @param rule - any rule or assessment whose facts hold records, or people with records
 * @param facts - what it decides on
 * @param recordIds - the ids of the records to strike, in any order; every record of that id is struck
 * @param law - the edition of the law
 * @param options - what to look at
 * @returns what the answer comes to before and after, and of each person the hours that change, year by year and record
 * by record; ids that no record bears are named
 * @throws XueshiError `invalid-argument` for ids that are no list; whatever the rule throws
 * @example
 * ```ts
 * import { assessAnnualQuota, parsePerson, parseTrainingRecord } from 'xueshi'
 * import { strikeOut } from 'xueshi/tools'
 * const person = parsePerson({ id: 'p1', title: 'junior', education: 'bachelor', role: 'professional', inService: true })
 * const records = ['r1', 'r2'].flatMap((id) => {
 *   const study = { kind: 'total', from: '2025-03-03', to: '2025-03-21', hours: '80' }
 *   const parsed = parseTrainingRecord({ id, personId: 'p1', title: '进修', form: 'distance', study, proofs: ['d1'] })
 *   return parsed.ok ? [parsed.value] : []
 * })
 * const found = person.ok && strikeOut(assessAnnualQuota, { person: person.value, records, year: 2025 }, ['r1', 'r9'])
 * found && [found.turned, found.unknown] // => [false, ['r9']]
 * found && found.people[0]?.revives.map(({ recordId, before, after }) => [recordId, before, after])
 * // => [['r2', '0', '80']]
 * ```
 */
export const strikeOut = <Facts extends FactsWithRecords, Answer extends Determination<unknown, unknown>>(
  rule: AnyRule<Facts, Answer, ChongqingIds>,
  facts: Facts,
  recordIds: readonly string[],
  law: Law = chongqing2006,
  options: StrikeOutOptions<Answer> = {},
): StrikeOut => {
  const edition = askedUnder(rule, law, options)
  const { aspect } = options
  listArgument(recordIds, 'recordIds', 'ids of records')
  const asked = [...new Set(recordIds)].sort()
  const { takes } = creditedHours
  takenArguments({ facts }, { facts: 'people' in Object(facts) ? { people: [takes] } : takes })
  const people = peopleIn(facts)
  const inFacts = new Set(people.flatMap(({ records }) => records.map(({ id }) => id)))
  const struck = new Set(asked.filter((id) => inFacts.has(id)))
  const outcomeWithout = (ids: ReadonlySet<string>): Outcome =>
    outcomeBy(rule(withoutRecords(facts, ids), edition), aspect)
  const before = outcomeWithout(new Set())
  const after = outcomeWithout(struck)
  const told = toldOutcomes(edition.pack.fields)
  return deepFreeze({
    report: 'strike-out',
    rule: rule.id,
    struck: [...struck],
    unknown: asked.filter((id) => !inFacts.has(id)),
    before: told(before),
    after: told(after),
    turned: !isSameOutcome(before, after),
    people: people.flatMap((one) => shiftOf(one, struck, edition) ?? []),
  })
}
