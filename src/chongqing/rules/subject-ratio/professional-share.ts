import type { DecimalText, Range, Span } from '../../../engine/quantity/hours.js'
import type { Period } from '../../../engine/quantity/period.js'
import { severityBy } from '../../norms/severity.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'
import { coveragePremise } from '../coverage/coverage-premise.js'
import { amount } from '../credit-hours/note-grounds.js'
import { annualParameter, annualReads } from '../quota/annual-parameter.js'
import type { PersonYearFacts } from '../quota/person-year-facts.js'
import { quotaYear, quotaYearReads } from '../quota/quota-year.js'
import { checkDay, classHours, isYearOver, type PlannedHours, planOrYear } from './class-hours.js'
import { bothEnds, exactEnd } from './ratio-figures.js'
import { type ProfessionalShare, shareOf } from './share-figures.js'

const declared = {
  id: 'professional-share',
  takes: planOrYear,
  provisions: ['2.1', '12.3', ...annualReads.provisions, ...quotaYearReads.provisions],
  parameters: ['professional-share', 'subject-classes', ...quotaYearReads.parameters],
  readings: [...annualReads.readings, ...quotaYearReads.readings],
} as const

type ShareGrounds = Recorder<
  (typeof declared.provisions)[number],
  (typeof declared.parameters)[number],
  (typeof declared.readings)[number]
>

/** Whether an edition sets a share for a year: not before its first, nor where the first came too late in the year. */
const isSetFor = (grounds: ShareGrounds, { from, to }: Period): boolean => {
  const [first] = grounds.valuesOf('professional-share')
  if (!first || to < first.from) return false
  if (from < first.from) {
    const setter = grounds.citeSetter('professional-share', first, 'sets-value')
    grounds.contested('parameter-changed-within-year', 'annual-parameter-date', setter, {
      parameter: 'professional-share',
      on: first.from,
    })
    if (grounds.reading('annual-parameter-date') === 'first-day') return false
  }
  return true
}

/** Says of elective hours that they are of neither class, where the edition knows no more than two. */
const tellElective = (grounds: ShareGrounds, elective: Span, period: Period): void => {
  if (elective.most === 0) return
  const classes = annualParameter(grounds, 'subject-classes', period)
  if (classes?.value !== 'public-professional') return
  const setter = grounds.citeSetter('subject-classes', classes, 'defines')
  grounds.finding('elective-beside-two-subjects', 'advisory', setter, { hours: amount(elective) })
}

/**
 * Whether professional subjects make the least share of a year's hours that an edition asks for, as the national rules of
 * 2015 do with two thirds.
 *
 * The Measures ask for no such share: under them the answer is `unregulated`. It stands beside the ratio of Article 12, which
 * stays. How a shortfall weighs follows the provision that sets the share: below a general rule it is reported and is no
 * violation. Hours of no stated subject stay outside; elective hours, which an edition of two classes does not know, are in the
 * whole and are found.
 *
 * **Legal basis:** the provision that the edition names for the share; Article 12, paragraph 3, which sets none.
 *
 * @param facts - a person's records and the year, or the hours that a plan gives to each class of subjects
 * @param law - the edition of the law
 * @returns `settled` or `bounded` with the verdict and the figures in hours; `not-computable` where there are no classified
 * hours; `open` where there may be none; `inapplicable` for a person who is not covered; `unregulated` where the edition
 * sets no share in that year; `not-in-force`
 * @throws XueshiError `invalid-year`, `invalid-date`, or `invalid-hours` for planned hours that are no decimal
 * @example
 * ```ts
 * import { assessProfessionalShare } from 'xueshi'
 * import { national2015 } from 'xueshi/law'
 * const planned = { publicRequired: '18', professional: '54', elective: '18' }
 * const answer = assessProfessionalShare({ year: 2025, planned }, national2015)
 * answer.status === 'settled' && [answer.value.verdict, answer.value.share, answer.value.shortfall]
 * // => ['not-met', '0.6', '18']
 * assessProfessionalShare({ year: 2025, planned }).status // => 'unregulated'
 * ```
 */
export const assessProfessionalShare = /* @__PURE__ */ defineRule(
  declared,
  (
    facts: PersonYearFacts | PlannedHours,
    grounds,
  ): Determination<ProfessionalShare<DecimalText>, ProfessionalShare<Range>> => {
    checkDay(facts)
    const period = quotaYear(grounds, facts.year)
    if ('status' in period) return period
    const isSet = isSetFor(grounds, period)
    const required = isSet ? annualParameter(grounds, 'professional-share', period) : undefined
    if (!required) return grounds.unregulated('12.3', 'sets-value')
    const ofCoverage = 'planned' in facts ? [] : coveragePremise(grounds, facts.person, period)
    if ('status' in ofCoverage) return ofCoverage
    const setter = grounds.citeSetter('professional-share', required, 'requires')
    const hours = classHours(grounds, facts, period)
    if ('status' in hours) return hours
    const { publicRequired, professional, elective, together, areExact } = hours
    grounds.missing(...ofCoverage)
    const isCoverageOpen = ofCoverage.length > 0
    if (publicRequired.most + professional.most + elective.most === 0) {
      // No hours are an outcome only where the share surely applies.
      return isCoverageOpen ? grounds.open() : grounds.notComputable('12.3', 'sets-value')
    }
    if (together === 0) return grounds.open()

    tellElective(grounds, elective, period)
    const { verdict: found, figures } = shareOf(hours, required.value)
    const verdict = isCoverageOpen ? 'undetermined' : found
    const told = <N extends DecimalText | Range>(share: Omit<ProfessionalShare<N>, 'verdict' | 'period'>) => {
      if (verdict === 'not-met') {
        const severity = severityBy(setter.strength, isYearOver(facts, period))
        grounds.finding('professional-share-below', severity, setter, { shortfall: share.shortfall })
      }
      return { verdict, period, ...share }
    }
    return areExact && !isCoverageOpen
      ? grounds.settled(told(figures(exactEnd)))
      : grounds.bounded(told(figures(bothEnds)))
  },
)
