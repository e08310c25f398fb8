import { hoursText, toHundredths } from '../../engine/quantity/hours.js'
import type { StudyTimeFacts } from '../rules/quota/study-time-right.js'
import { ownVerdict, provisionsOf, type RemedistOf, type Step } from './remedist.js'
import { capacityOf, daysAfter, roomOf } from './study.js'

/** The unit grants the time that is lacking (8(1)) in the days left; what was not granted in a year that is over is lost. */
export const studyTimeRight: RemedistOf<'study-time-right'> = {
  verdict: ownVerdict,
  propose: ({ answer, asOf, law }) => {
    const { period, shortfall, granted } = answer.value
    const days = daysAfter(asOf, period)
    const lacking = toHundredths(shortfall)
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
}
