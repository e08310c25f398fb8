import type { Determination } from '../engine/determination/determination.js'
import type { Ids } from '../engine/editions/ids.js'
import type { Law } from '../engine/editions/law.js'
import { listArgument } from '../engine/ground/arguments.js'
import { deepFreeze } from '../engine/ground/freeze.js'
import { type AnyRule, askedUnder, readingIdsOf } from './any-rule.js'
import { choicesOf } from './choices.js'
import { editionsFrom, type Sensitivity, type SensitivityOptions, type sensitivityBy } from './sensitivity.js'

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

/** The tool that asks of many answers how many hang on each contested phrase. */
export const sensitivityOfManyBy =
  (sensitivity: ReturnType<typeof sensitivityBy>) =>
  <Facts, Answer extends Determination<unknown, unknown, I>, I extends Ids>(
    rule: AnyRule<Facts, Answer, I>,
    many: readonly Facts[],
    law?: Law<I>,
    options: SensitivityOptions<Answer, I> = {},
  ): SensitivityOfMany<I> => {
    const edition = askedUnder(rule, law, options)
    listArgument(many, 'many', 'facts')
    const { only } = choicesOf(edition, options)
    const editions = editionsFrom(edition)
    const found = many.map((facts) => sensitivity(rule, facts, edition, options, editions))
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
