import type { Law } from '../../law/law.js'
import { dayNumber } from '../../quantity/calendar.js'
import { hoursText, toHundredths } from '../../quantity/hours.js'
import { settingsOf, spanCapacity } from '../../reckoning/settings.js'
import { ownVerdict, provisionsOf, type RemedistOf, type Step } from './remedist.js'
import { daysAfter, type StudyDays } from './study.js'

/** The most hours that days can hold; without end where no maximum is set. */
const capacityOf = ({ from, to }: StudyDays, law: Law): number => {
  const settings = settingsOf(law)
  return settings && law.readings['daily-maximum'] === 'ceiling'
    ? spanCapacity(settings, dayNumber(from), dayNumber(to))
    : Number.POSITIVE_INFINITY
}

/** The unit grants the time that is lacking (8(1)) in the days left; what was not granted in a year that is over is lost. */
export const studyTimeRight: RemedistOf<'study-time-right'> = {
  verdict: ownVerdict,
  propose: ({ answer, asOf, law }) => {
    const { period, shortfall, granted } = answer.value
    const days = daysAfter(asOf, period)
    const lacking = toHundredths(shortfall)
    const hasRoom = days !== null && lacking <= capacityOf(days, law)
    const step = (from: string): Step<{ grantedHours?: string | number | undefined; year: number }> => ({
      amount: lacking,
      act: (hundredths) => ({ act: 'grant-time', hours: hoursText(hundredths), from, to: period.to }),
      edit: ({ year }, hundredths) => ({ grantedHours: hoursText(toHundredths(granted) + hundredths), year }),
      provisions: [...provisionsOf('8(1)', answer, 'study-time-right-hours'), '7(3)'],
    })
    return {
      steps: hasRoom ? [step(days.from)] : [],
      otherwise: { standing: 'cannot-be-cured', because: days ? '30.1' : '8(1)' },
    }
  },
}
