import { spanOf } from '../../engine/quantity/hours.js'
import { twoParts } from '../../engine/quantity/ratio.js'
import type { AnswerOf } from '../catalogue.js'
import { proposeHours } from './planned-hours.js'
import { ownVerdict, type RemedistOf, setterOf, type Valued } from './remedist.js'
import type { StudyNeed } from './study.js'

/** The professional hours that are lacking, at the end at which the most is. */
const needOf = ({ value }: Valued<AnswerOf<'professional-share'>>): StudyNeed => {
  const { professionalHours, otherHours, required } = value
  const [parts, whole] = twoParts(required)
  const others = spanOf(otherHours).most
  const own = spanOf(professionalHours).least
  return { subject: 'professional', hours: Math.ceil((others * parts) / (whole - parts)) - own }
}

/** Professional hours are added until they make the share that the edition asks for: by study in the days left, or in a plan. */
export const professionalShare: RemedistOf<'professional-share'> = {
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
}
