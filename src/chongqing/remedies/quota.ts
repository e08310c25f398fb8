import type { Valued } from '../../engine/determination/remedist.js'
import { hoursText, spanOf, toHundredths } from '../../engine/quantity/hours.js'
import type { AnswerOf } from '../catalogue.js'
import { viewOf } from '../pack.js'
import { premiseOf } from '../premise-of.js'
import type { StudyTimeFacts } from '../rules/quota/study-time-right.js'
import { type RatioInForce, ratioInForce } from '../rules/subject-ratio/ratio-in-force.js'
import { proposeForPerson } from './hours/person-hours.js'
import { capacityOf, daysAfter, roomOf, type StudyNeed, type StudyPlan } from './hours/study.js'
import { ownVerdict, provisionsOf, remedyTable, type Step } from './remedist.js'

type Answer = Valued<AnswerOf<'annual-quota'>>

/** What is lacking, whatever the facts turn out to be that are not known, so divided that both subjects get their share. */
const needsOf = (answer: Answer, ratio: RatioInForce | null): readonly StudyNeed[] => {
  const { period, required, shortfall } = answer.value
  const lacking = spanOf(shortfall).most
  if (!ratio) return [{ subject: 'any', hours: lacking }]
  // A quota that has a value was built on hours that have one.
  const { value: credited } = premiseOf(answer, 'credited-hours') as Valued<AnswerOf<'credited-hours'>>
  const years = period.system === 'calendar' ? credited.byCalendarYear : credited.byStatisticalYear
  const year = years.find((one) => one.period.year === period.year)
  const studied = spanOf(year?.bySubject['public-required'] ?? '0').least
  const share = Math.ceil(
    (spanOf(required).most * ratio.publicParts) / (ratio.publicParts + ratio.otherParts),
  )
  const publicHours = Math.min(lacking, Math.max(0, share - studied))
  return [
    { subject: 'public-required', hours: publicHours },
    { subject: 'other', hours: lacking - publicHours },
  ]
}

/** What can be done about the quota and the time granted for it. */
export const quotaRemedies = /* @__PURE__ */ remedyTable({
  /** The unit grants the time that is lacking (8(1)) in the days left; what was not granted in a year that is over is lost. */
  'study-time-right': {
    verdict: ownVerdict,
    propose: ({ answer, asOf, law }) => {
      const { period, shortfall, granted } = answer.value
      const days = daysAfter(asOf, period)
      const lacking = spanOf(shortfall).most
      const hasRoom = days !== null && lacking <= capacityOf(days, law)
      const step = (from: string): Step<StudyTimeFacts> => ({
        amount: lacking,
        act: (hundredths) => ({ act: 'grant-time', hours: hoursText(hundredths), from, to: period.to }),
        edit: (facts, hundredths) => ({
          ...facts,
          grantedHours: hoursText(toHundredths(granted) + hundredths),
        }),
        provisions: [...provisionsOf('8(1)', answer, 'study-time-right-hours'), '7(3)'],
      })
      return {
        steps: hasRoom ? [step(days.from)] : [],
        otherwise: {
          standing: 'cannot-be-cured',
          because: days ? '30.1' : '8(1)',
          room: roomOf(lacking, days ? [days] : [], law),
        },
      }
    },
  },

  /**
   * Papers for study that is there already, and new study for the rest (9(2)) in the days left. A deficit of a year that is
   * over stays, since hours do not cross years; only papers can then still help.
   */
  'annual-quota': {
    verdict: ownVerdict,
    propose: (asked) => {
      const { period } = asked.answer.value
      const ratio = ratioInForce(viewOf(asked.law), period.to)
      const quota = provisionsOf('9(2)', asked.answer, 'annual-quota-hours')
      const provisions = ratio ? ([...quota, ratio.provision] as const) : quota
      const planFor = (answer: Answer): StudyPlan => {
        return { needs: needsOf(answer, ratio), period, provisions, onceOver: '9(2)' }
      }
      return proposeForPerson(asked, planFor, { standing: 'cannot-be-cured', because: '9(2)' })
    },
  },
})
