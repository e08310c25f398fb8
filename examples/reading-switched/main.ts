// The same facts under two readings of a contested phrase: which year is the quota's year?
import { assessAnnualQuota, parsePerson, parseTrainingRecord } from 'xueshi'
import { chongqing2006, withReadings } from 'xueshi/law'
import { parsed } from '../support/parsed.js'

const person = parsed(
  parsePerson({
    id: 'P-003',
    title: 'senior-associate',
    education: 'postgraduate',
    role: 'professional',
    inService: true,
  }),
)
const records = [
  parsed(
    parseTrainingRecord({
      id: 'R-1',
      personId: 'P-003',
      title: '国内访问学者',
      form: 'practice-based',
      subject: 'professional',
      study: { kind: 'total', from: '2025-11-03', to: '2025-11-21', days: '15' },
    }),
  ),
]

for (const option of ['calendar', 'statistical'] as const) {
  const law = withReadings(chongqing2006, { 'quota-year': option })
  for (const year of [2025, 2026]) {
    const answer = assessAnnualQuota({ person, records, year }, law)
    if (answer.status === 'settled') {
      const { verdict, hours, period } = answer.value
      console.log(`quota-year=${option} ${period.from}..${period.to}: ${hours} hours, ${verdict}`)
    }
  }
}
