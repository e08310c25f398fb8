import type { AnswerOf } from '../../catalogue.js'
import { premiseOf } from '../../determination/premise-of.js'
import { valueOn } from '../../determination/recorder.js'
import { isStruck } from '../../determination/rule.js'
import type { Law } from '../../law/law.js'
import { parameterDefinitions } from '../../law/parameters.js'
import { exactly, spanOf, toHundredths } from '../../quantity/hours.js'
import type { Period } from '../../quantity/period.js'
import { twoParts } from '../../quantity/ratio.js'
import { hoursOfYear } from '../../rules/credit-hours/hours-of-year.js'
import { proposeForPerson } from './person-hours.js'
import { ownVerdict, provisionsOf, type RemedistOf, type Valued } from './remedist.js'
import type { StudyNeed, StudyPlan } from './study.js'

type Answer = Valued<AnswerOf<'annual-quota'>>

/** The ratio of subjects and the provision that sets it; none where the edition has none. */
const ratioOf = (law: Law, { to }: Period) => {
  const held = valueOn(law.parameters['public-to-other-ratio'], to)
  const provision = held?.provision ?? parameterDefinitions['public-to-other-ratio'].provision
  if (!held || isStruck(law, provision)) return null
  const [publicParts, otherParts] = twoParts(held.value)
  return { publicParts, parts: publicParts + otherParts, provision }
}

/** What is lacking, whatever the facts turn out to be that are not known, so divided that both subjects get their share. */
const needsOf = (answer: Answer, ratio: ReturnType<typeof ratioOf>): readonly StudyNeed[] => {
  const { period, required, shortfall } = answer.value
  const lacking = spanOf(shortfall).most
  if (!ratio) return [{ subject: 'any', hours: lacking }]
  // A quota that has a value was built on hours that have one.
  const { value: credited } = premiseOf(answer, 'credited-hours') as Valued<AnswerOf<'credited-hours'>>
  const studied = (hoursOfYear(credited, period).bySubject.get('public-required') ?? exactly(0)).least
  const share = Math.ceil((toHundredths(required) * ratio.publicParts) / ratio.parts)
  const publicHours = Math.min(lacking, Math.max(0, share - studied))
  return [
    { subject: 'public-required', hours: publicHours },
    { subject: 'other', hours: lacking - publicHours },
  ]
}

/**
 * Papers for study that is there already, and new study for the rest (9(2)) in the days left. A deficit of a year that is
 * over stays, since hours do not cross years; only papers can then still help.
 */
export const annualQuota: RemedistOf<'annual-quota'> = {
  verdict: ownVerdict,
  propose: (asked) => {
    const { period } = asked.answer.value
    const ratio = ratioOf(asked.law, period)
    const quota = provisionsOf('9(2)', asked.answer, 'annual-quota-hours')
    const provisions = ratio ? ([...quota, ratio.provision] as const) : quota
    const planFor = (answer: Answer): StudyPlan => {
      return { needs: needsOf(answer, ratio), period, provisions, onceOver: '9(2)' }
    }
    return proposeForPerson(asked, planFor, { standing: 'cannot-be-cured', because: '9(2)' })
  },
}
