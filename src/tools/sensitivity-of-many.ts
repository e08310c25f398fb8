import type { Determination } from '../engine/determination/determination.js'
import type { Ids } from '../engine/editions/ids.js'
import type { Law } from '../engine/editions/law.js'
import { listArgument } from '../engine/ground/arguments.js'
import { deepFreeze } from '../engine/ground/freeze.js'
import { type AnyRule, askedUnder, readingIdsOf } from './any-rule.js'
import { choicesOf } from './choices.js'
import { type Sensitivity, type SensitivityOptions, sensitivity } from './sensitivity.js'

/** How many of many answers hang on how the contested phrases are read: of a unit, how many people's verdicts. */
export interface SensitivityOfMany<I extends Ids = Ids> {
  readonly report: 'sensitivity-of-many'
  /** The id of the rule. */
  readonly rule: string
  readonly answers: number
  readonly robust: number
  readonly contested: number
  /** Those for which nothing was found, while not everything was tried. */
  readonly notExhausted: number
  /** Those, contested or not, whose search ended at the limit: readings may change more answers than was found. */
  readonly cutShort: number
  /** The readings that were to be switched, in the order of the law's table; `null`: all on which the answers rest. */
  readonly only: readonly I['reading'][] | null
  /** Where the contested answers stand among those that were asked, counted from 0. */
  readonly contestedAt: readonly number[]
  /** The readings on which any of the answers rests, in the order of the law's table. */
  readonly readings: readonly {
    readonly id: I['reading']
    readonly taken: string
    /** How many answers it changes when it is switched alone. */
    readonly alone: number
    /** How many answers it changes alone or together with others. */
    readonly involved: number
  }[]
}

/**
 * How many of many answers hang on each contested phrase.
 *
 * **Legal basis:** the readings of the provisions that the answers cite.
 *
 * @param rule - any rule or assessment
 * @param many - what it decides on, one after the other: of a unit, each person with their records and the year
 * @param law - the edition from whose readings others are switched
 * @param options - as for {@link sensitivity}; the limit is that of each answer
 * @returns how many answers are robust and how many contested, and how many each reading changes
 * @throws XueshiError as {@link sensitivity}
 * @example
 * ```ts
 * import { classifyCoverage, parsePerson } from 'xueshi'
 * import { sensitivityOfMany } from 'xueshi/tools'
 * const people = ['none', 'junior'].flatMap((title) => {
 *   const parsed = parsePerson({ id: title, title, education: 'bachelor', role: 'professional', inService: true })
 *   return parsed.ok ? [{ person: parsed.value }] : []
 * })
 * const found = sensitivityOfMany(classifyCoverage, people)
 * found.contested // => 1
 * found.readings.map(({ id, alone }) => [id, alone]) // => [['coverage', 1]]
 * ```
 */
export const sensitivityOfMany = <Facts, Answer extends Determination<unknown, unknown, I>, I extends Ids>(
  rule: AnyRule<Facts, Answer, I>,
  many: readonly Facts[],
  law?: Law<I>,
  options: SensitivityOptions<Answer, I> = {},
): SensitivityOfMany<I> => {
  const edition = askedUnder(rule, law, options)
  listArgument(many, 'many', 'facts')
  const { only } = choicesOf(edition, options)
  const found = many.map((facts) => sensitivity(rule, facts, edition, options))
  const standing = (one: Sensitivity['standing']): number =>
    found.filter((each) => each.standing === one).length
  const readings = found.flatMap((one) => one.readings)
  return deepFreeze({
    report: 'sensitivity-of-many',
    rule: rule.id,
    answers: found.length,
    robust: standing('robust'),
    contested: standing('contested'),
    notExhausted: standing('not-exhausted'),
    cutShort: found.filter(({ triedUpTo }) => triedUpTo !== null).length,
    only,
    contestedAt: found.flatMap((one, at) => (one.standing === 'contested' ? [at] : [])),
    readings: readingIdsOf(edition)
      .map((id) => ({ id, of: readings.filter((one) => one.id === id) }))
      .filter(({ of }) => of.length > 0)
      .map(({ id, of }) => ({
        id,
        taken: edition.readings[id] as string,
        alone: of.filter(({ alone }) => alone).length,
        involved: of.filter(({ involved }) => involved).length,
      })),
  })
}
