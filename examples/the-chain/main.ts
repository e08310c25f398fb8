// From the class to its use in a decision: where does a defect of the beginning show at the end?
import { findingsWithin, hasValue } from 'xueshi'
import { chongqing2006, withReadings } from 'xueshi/law'
import { chain, type Defects } from './chain.js'

const strict = withReadings(chongqing2006, { 'ineligible-provider-hours': 'not-credited' })
const byEntries = withReadings(chongqing2006, { 'quota-evidence': 'certificate-entries-only' })

const runs: readonly (readonly [string, Defects, typeof strict])[] = [
  ['nothing wrong', {}, chongqing2006],
  ['approval without the municipal personnel department', { approvalIncomplete: true }, chongqing2006],
  ['the same, read strictly', { approvalIncomplete: true }, strict],
  ['registered two days before the end', { registeredEarly: true }, chongqing2006],
  ['appraisal and entry incomplete', { appraisalIncomplete: true, entryIncomplete: true }, chongqing2006],
  ['the entry altered afterwards', { entryAltered: true }, chongqing2006],
  ['the same, where only certificate entries count', { entryAltered: true }, byEntries],
  ['the entry taken out, and out of the chain', { entryRemoved: true }, chongqing2006],
]

for (const [name, defects, law] of runs) {
  console.log(name)
  for (const { asked, answer } of chain(defects, law)) {
    const found = [
      ...new Set(findingsWithin(answer).map(({ finding: { code, provision } }) => `${code} (${provision})`)),
    ]
    if (found.length > 0) console.log(`  ${asked}: ${found.join(', ')}`)
    if (answer.rule === 'person-year' && hasValue(answer)) {
      const { quota, calendarYear } = answer.value as { quota: string; calendarYear: { hours: string } }
      console.log(`  2025: ${calendarYear.hours} hours, ${quota}`)
    }
  }
}
