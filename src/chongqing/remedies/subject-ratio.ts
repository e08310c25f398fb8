import type { Valued } from '../../engine/determination/remedist.js'
import {
  asRange,
  type DecimalText,
  type Range,
  type Span,
  spanOf,
  toHundredths,
} from '../../engine/quantity/hours.js'
import { twoParts } from '../../engine/quantity/ratio.js'
import type { AnswerOf } from '../catalogue.js'
import type { ParameterId } from '../law/parameters.js'
import type { Law } from '../pack.js'
import { proposeHours } from './hours/planned-hours.js'
import type { StudyNeed } from './hours/study.js'
import { ownVerdict, provisionsOf, remedyTable, setterOf } from './remedist.js'

/** One side of the ratio: its hours in hundredths, and its parts. */
interface Side {
  readonly subject: 'public-required' | 'other'
  readonly hours: number
  readonly parts: number
}

/**
 * The least that one side must grow, and the other with it where the parts do not divide, so that both stand exactly as
 * their parts.
 */
const growthOf = (behind: Side, ahead: Side): readonly StudyNeed[] => {
  let more = 0
  while (((ahead.hours + more) * behind.parts) % ahead.parts !== 0) more++
  const least = ((ahead.hours + more) * behind.parts) / ahead.parts
  return [
    { subject: behind.subject, hours: least - behind.hours },
    { subject: ahead.subject, hours: more },
  ]
}

type Answer = Valued<AnswerOf<'subject-ratio'>>

const parameterOf = ({ parameters }: Answer, id: ParameterId): string =>
  // The rule reads it before it gives a value.
  parameters.find((use) => use.id === id)?.value as string

/** What a side lacks at the most, rounded up to a hundredth. */
const lackOf = (figure: DecimalText | Range): number =>
  Math.ceil(Math.round(Number(asRange(figure).most) * 10_000) / 100)

const needsOf = (answer: Answer, law: Law): readonly StudyNeed[] => {
  const { publicHours, otherHours, difference, lacking } = answer.value
  if (lacking) {
    const needs: readonly StudyNeed[] = [
      { subject: 'public-required', hours: lackOf(lacking.publicHours) },
      { subject: 'other', hours: lackOf(lacking.otherHours) },
    ]
    return needs.filter(({ hours }) => hours > 0)
  }
  const [publicParts, otherParts] = twoParts(parameterOf(answer, 'public-to-other-ratio'))
  const isBehind = asRange(difference).least.startsWith('-')
  // Where facts are missing, at the end at which the most is lacking.
  const at = (figure: DecimalText | Range, end: keyof Span): number => spanOf(figure)[end]
  const ofPublic: Side = {
    subject: 'public-required',
    hours: at(publicHours, isBehind ? 'least' : 'most'),
    parts: publicParts,
  }
  const ofOthers: Side = {
    subject: 'other',
    hours: at(otherHours, isBehind ? 'most' : 'least'),
    parts: otherParts,
  }
  const needs = isBehind ? growthOf(ofPublic, ofOthers) : growthOf(ofOthers, ofPublic)
  if (law.readings['ratio-base'] === 'all-credited') return needs
  const limit = toHundredths(parameterOf(answer, 'annual-quota-hours'))
  const grown = needs.reduce((sum, { hours }) => sum + hours, ofPublic.hours + ofOthers.hours)
  if (grown <= limit) return needs
  // Beyond the first hours further ones change nothing, so that too many public hours stay too many.
  const share = Math.ceil((limit * publicParts) / (publicParts + otherParts))
  return isBehind ? [{ subject: 'public-required', hours: share - ofPublic.hours }] : []
}

/** The professional hours that are lacking, at the end at which the most is. */
const needOf = ({ value }: Valued<AnswerOf<'professional-share'>>): StudyNeed => {
  const { professionalHours, otherHours, required } = value
  const [parts, whole] = twoParts(required)
  const others = spanOf(otherHours).most
  const own = spanOf(professionalHours).least
  return { subject: 'professional', hours: Math.ceil((others * parts) / (whole - parts)) - own }
}

/** What can be done about the shares of subjects. */
export const subjectRatioRemedies = /* @__PURE__ */ remedyTable({
  /**
   * The side that is behind the ratio (12.3) grows by the least that brings both to it: by papers and by new study in the days
   * left or, in a plan, by hours. Hours that were studied are not taken away.
   */
  'subject-ratio': {
    verdict: ownVerdict,
    propose: (asked) =>
      proposeHours(asked, '12.3', (answer) => {
        const needs = needsOf(answer, asked.law)
        if (needs.length === 0) return null
        const provisions = provisionsOf('12.3', answer, 'public-to-other-ratio')
        return { needs, period: answer.value.period, provisions, onceOver: '30.1' }
      }),
  },

  /** Professional hours are added until they make the share that the edition asks for: by study in the days left, or in a plan. */
  'professional-share': {
    verdict: ownVerdict,
    propose: (asked) => {
      const setter = setterOf(asked.answer, 'professional-share')
      return proposeHours(asked, setter, (answer) => ({
        needs: [needOf(answer)],
        period: answer.value.period,
        provisions: [setter],
        onceOver: '30.1',
      }))
    },
  },
})
