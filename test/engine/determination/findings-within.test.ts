import { describe, expect, test } from 'vitest'
import { assessPersonYear } from '../../../src/chongqing/assessment/person-year.js'
import { certificateEntrySchema } from '../../../src/chongqing/entities/certificate/certificate-entry.js'
import { assessCertificateEntry } from '../../../src/chongqing/rules/certificate/certificate-entry.js'
import { findingsWithin } from '../../../src/engine/determination/findings-within.js'
import { person, record, totalHours } from '../../support/facts.js'

const entry = assessCertificateEntry({
  entry: certificateEntrySchema.parse({ form: '自学', content: '专业科目', time: '6学时' }),
})
const year = assessPersonYear({
  person: person(),
  records: [record({ study: totalHours('2025-03-01', '2025-03-02', '20') })],
  year: 2025,
})

const told = (...answers: Parameters<typeof findingsWithin>) =>
  findingsWithin(...answers).map(({ rule, finding }) => [rule, finding.code])

describe('the findings of answers and of what they were built on', () => {
  const ofYear = [
    // The hours are a premise of the year, the quota and the ratio, and are told once.
    ['credited-hours', 'above-daily-maximum'],
    ['annual-quota', 'annual-quota-not-met'],
    ['subject-ratio', 'ratio-departs'],
  ]

  test('are reached through all premises, each once, with the rule that found them', () => {
    expect(year.findings).toStrictEqual([])
    expect(told(year)).toStrictEqual(ofYear)
  })

  test('of several answers come one after another', () => {
    expect(told(entry, year, entry)).toStrictEqual([['certificate-entry', 'entry-part-missing'], ...ofYear])
    expect(told()).toStrictEqual([])
  })

  test('are the same of an answer read back from JSON', () => {
    expect(findingsWithin(JSON.parse(JSON.stringify(year)))).toStrictEqual(findingsWithin(year))
  })

  test('of one rule with other data are others', () => {
    const other = assessCertificateEntry({
      entry: certificateEntrySchema.parse({ form: '自学', content: '专业科目', result: '合格' }),
    })
    expect(findingsWithin(entry, other).map(({ finding: { data } }) => data)).toStrictEqual([
      { part: 'assessment-result' },
      { part: 'study-time' },
    ])
  })
})
