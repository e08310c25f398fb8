import { checkList } from '../../engine/determination/checklist.js'
import type { Verdict } from '../../engine/determination/determination.js'
import { yearArgument } from '../../engine/quantity/date-arguments.js'
import { type DecimalText, toHundredths } from '../../engine/quantity/hours.js'
import type { Period } from '../../engine/quantity/period.js'
import type { Basis } from '../entities/statistics/figure-names.js'
import type { GivenReturn } from '../entities/statistics/given-return.js'
import type { ReturnContradiction } from '../findings/statistics.js'
import { norms09 } from '../law/norms/chapter-09.js'
import { type StatisticalFigure, statisticalFigures } from '../law/vocabulary.js'
import { severityOf } from '../norms/severity.js'
import { type Determination, defineRule, type Recorder } from '../pack.js'
import { forceReads, unlessInForce } from '../rules/coverage/in-force-during.js'
import { annualParameter, annualReads } from '../rules/quota/annual-parameter.js'
import { statisticalPeriodNamed, statisticalReads } from '../rules/statistics/named-period.js'
import { countsContradicting, figuresGiven, ratesContradicting } from './given-figures.js'

/**
 * Whether a return has what it must, and says nothing that contradicts itself.
 *
 * @typeParam Known - `null` where it is not known
 */
export interface GivenReturnCheck<Known extends null = never> {
  readonly verdict: Verdict
  /** The statistical year that it is to cover. */
  readonly period: Period
  readonly coversPeriod: boolean | Known
  /** The body of evidence on which its items are looked for. */
  readonly basis: Basis
  readonly missingItems: readonly StatisticalFigure[]
  /** Items of which something could not be read. */
  readonly unreadItems: readonly StatisticalFigure[]
  readonly contradictions: readonly ReturnContradiction[]
}

const declared = {
  id: 'given-return',
  takes: { given: 'parseGivenReturn' },
  provisions: [...statisticalReads.provisions, ...forceReads.provisions],
  norms: ['draw-statistics-from-certificates', 'compile-statistics'],
  parameters: [...statisticalReads.parameters, 'statistics-attainment-hours', ...forceReads.parameters],
  readings: [
    ...annualReads.readings,
    ...forceReads.readings,
    'attainment-denominator',
    'learning-category',
    'return-evidence',
  ],
} as const

type ReturnGrounds = Recorder<
  (typeof declared.provisions)[number],
  (typeof declared.parameters)[number],
  (typeof declared.readings)[number]
>

/** Whether a return covers a period; `null` where it does not say, or not all of it. */
const covers = (grounds: ReturnGrounds, { from, to }: GivenReturn, period: Period): boolean | null => {
  if ((from ?? period.from) !== period.from || (to ?? period.to) !== period.to) {
    const severity = severityOf(norms09['compile-statistics'], grounds)
    grounds.finding('return-of-other-days', severity, '34', { from: from ?? null, to: to ?? null })
    return false
  }
  if (from !== undefined && to !== undefined) return true
  grounds.missing({ fact: 'given-return.period' })
  return null
}

/** The body of evidence on which a return rests: the one on which it must, unless it surely has only the other. */
const basisOf = (grounds: ReturnGrounds, given: GivenReturn, asked: Basis): Basis => {
  const other = asked === 'registered' ? 'evidenced' : 'registered'
  if (given[asked] || !given[other] || given.unread?.length) return asked
  const severity = severityOf(norms09['draw-statistics-from-certificates'], grounds)
  grounds.finding('return-on-other-evidence', severity, '34', { basis: other })
  return other
}

/** The items that rest on the hours to be reached. */
const ofAttainment: readonly StatisticalFigure[] = ['reached-80-hours', 'attainment-ratio']

/** Whether a return states an item at all. */
const states = (given: GivenReturn, basis: Basis, bySubject: boolean) => {
  const { participants, reached, studyRatio, attainmentRatio, ...tables } = given[basis] ?? {}
  const categories = bySubject ? tables.bySubject : tables.byForm
  const stated: Readonly<Record<StatisticalFigure, unknown>> = {
    'total-professionals': given.totalProfessionals,
    participants,
    'study-categories': categories && Object.keys(categories)[0],
    'main-study-forms': tables.byForm && Object.keys(tables.byForm)[0],
    'reached-80-hours': reached,
    'study-ratio': studyRatio,
    'attainment-ratio': attainmentRatio,
  }
  return (item: StatisticalFigure): boolean => stated[item] !== undefined
}

// Who studied again, what was never entered, and had the repetition entered has more hours entered than studied.
/** Says where more is entered than studied: not impossible, and seldom so. */
const tellEntered = (grounds: ReturnGrounds, given: GivenReturn): void => {
  const at = figuresGiven(given)
  for (const figure of ['participants', 'reached', 'hours'] as const) {
    const [entered, studied] = [at(`registered/${figure}`, 0), at(`evidenced/${figure}`, 0)]
    if (entered !== undefined && studied !== undefined && entered > studied) {
      grounds.finding('more-entered-than-studied', 'advisory', '34', { figure })
    }
  }
}

/** The figures that contradict each other; one that would not under the other rate depends on that reading. */
const tellContradictions = (
  grounds: ReturnGrounds,
  given: GivenReturn,
  required: DecimalText | undefined,
): readonly ReturnContradiction[] => {
  const attainment = required === undefined ? undefined : toHundredths(required)
  const ofTotal = grounds.reading('attainment-denominator') === 'total-professionals'
  const counts = countsContradicting(given, attainment)
  const rates = ratesContradicting(given, ofTotal)
  const otherwise = new Set(ratesContradicting(given, !ofTotal).map(({ figure }) => figure))
  for (const one of counts) grounds.finding('return-contradicts-itself', 'data-defect', '34', one)
  for (const one of rates) {
    if (otherwise.has(one.figure)) grounds.finding('return-contradicts-itself', 'data-defect', '34', one)
    else grounds.contested('return-contradicts-itself', 'attainment-denominator', '34', one)
  }
  return [...counts, ...rates]
}

/**
 * Whether a return that a unit or a district hands in is in order: whether it covers the statistical year, has all seven items
 * and states nothing that contradicts itself.
 *
 * It is asked of the figures alone, so that what is found in order may still be wrong: `statisticsOf` counts again where the
 * records are at hand. The list of items ends in 等 and the text ties no consequence to one that is left out, so that this is
 * something to look at. Rates are held against their parts to the places that they show, cut or rounded.
 *
 * **Legal basis:** Article 34.
 *
 * @param facts - `given`: a parsed return; `year`: the statistical year that it is to cover, named by the year in which it ends
 * @param law - the edition of the law
 * @returns `settled` with what is missing and what contradicts itself; `bounded` where it is not known what days it covers, or
 * an item could not be read; `unregulated` where the edition sets no statistical year; `not-in-force`
 * @throws XueshiError `invalid-year`
 * @example
 * ```ts
 * import { assessGivenReturn, parseGivenReturn } from 'xueshi'
 * const given = parseGivenReturn({
 *   from: '2024-11-01', to: '2025-10-31', totalProfessionals: 120,
 *   registered: {
 *     participants: 114, reached: 118, studyRatio: '95', attainmentRatio: '98.33',
 *     bySubject: { 'public-required': { heads: 110 }, professional: { heads: 114 } },
 *   },
 * })
 * const answer = given.ok && assessGivenReturn({ given: given.value, year: 2025 })
 * answer && answer.status === 'settled' && [answer.value.missingItems, answer.value.contradictions]
 * // => [['main-study-forms'],
 * //     [{ kind: 'part-over-whole', figure: 'registered/reached', against: 'registered/participants' }]]
 * ```
 */
export const assessGivenReturn = /* @__PURE__ */ defineRule(
  declared,
  (
    facts: { readonly given: GivenReturn; readonly year: number },
    grounds,
  ): Determination<GivenReturnCheck, GivenReturnCheck<null>> => {
    const { given } = facts
    const period = statisticalPeriodNamed(grounds, yearArgument(facts.year))
    if (!period) return grounds.unregulated('34', 'sets-window')
    const ended = unlessInForce(grounds, period)
    if (ended) return ended
    grounds.citeNorm(norms09['compile-statistics'], 'requires')
    grounds.citeNorm(norms09['draw-statistics-from-certificates'], 'requires')
    const coversPeriod = covers(grounds, given, period)
    const asked = grounds.reading('return-evidence') === 'registered-entries' ? 'registered' : 'evidenced'
    const basis = basisOf(grounds, given, asked)
    const required = annualParameter(grounds, 'statistics-attainment-hours', period)?.value
    const isStated = states(given, basis, grounds.reading('learning-category') === 'subject')
    const { unread: unreadItems = [] } = given
    const { missing: missingItems } = checkList(
      // Where no hours are set, nobody is asked who reached them.
      statisticalFigures.filter((item) => required !== undefined || !ofAttainment.includes(item)),
      (item) => isStated(item) || (unreadItems.includes(item) ? undefined : false),
      (item) => grounds.finding('return-lacks-item', 'advisory', '34', { item }),
    )
    const contradictions = tellContradictions(grounds, given, required)
    tellEntered(grounds, given)
    if (unreadItems.length > 0) grounds.missing({ fact: 'given-return.unread' })
    const found = { period, basis, missingItems, unreadItems, contradictions }
    const isFaulty =
      coversPeriod === false || basis !== asked || missingItems.length + contradictions.length > 0
    if (coversPeriod === null || unreadItems.length > 0) {
      return grounds.bounded({ verdict: isFaulty ? 'not-met' : 'undetermined', coversPeriod, ...found })
    }
    return grounds.settled({ verdict: isFaulty ? 'not-met' : 'met', coversPeriod, ...found })
  },
)
