// A fact is missing: the answer is a range and names the fact; where both ends agree, the verdict is settled.
import { assessAnnualQuota, parsePerson, parseTrainingRecord } from 'xueshi'
import { parsed } from '../support/parsed.js'

const person = parsed(
  parsePerson({
    id: 'P-004',
    title: 'intermediate',
    education: 'bachelor',
    role: 'professional',
    inService: true,
  }),
)
const course = (id: string, study: object) =>
  parsed(
    parseTrainingRecord({
      id,
      personId: 'P-004',
      title: '集中培训',
      form: 'collective-training',
      subject: 'professional',
      study,
    }),
  )

const acrossNewYear = course('R-1', { kind: 'total', from: '2025-12-29', to: '2026-01-04', days: '5' })
const inSpring = (days: string) =>
  course('R-2', { kind: 'total', from: '2025-03-03', to: '2025-03-21', days })

for (const days of ['8', '9', '12', '13.5']) {
  const answer = assessAnnualQuota({ person, records: [acrossNewYear, inSpring(days)], year: 2025 })
  if (answer.status !== 'bounded') continue
  const { verdict, hours } = answer.value
  console.log(`${days} days in spring: ${hours.least} to ${hours.most} hours, ${verdict}`)
  console.log(`  not known: ${answer.missing.map(({ fact, of }) => `${fact} of ${of}`).join(', ')}`)
}
