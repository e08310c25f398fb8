// Sentences and figures that no golden tells, to the letter.
import { expect, test } from 'vitest'
import { trainingProviderSchema } from '../../src/chongqing/entities/provider/training-provider.js'
import { chongqing2006 } from '../../src/chongqing/pack.js'
import { treatmentDuringStudy } from '../../src/chongqing/rules/agreement/treatment-during-study.js'
import { assessProviderEligibility } from '../../src/chongqing/rules/provider/provider-eligibility.js'
import { assessAnnualQuota } from '../../src/chongqing/rules/quota/annual-quota.js'
import { withReadings } from '../../src/engine/editions/law.js'
import { explain } from '../../src/explanation/explain.js'
import { explainReport, reportText } from '../../src/explanation/explain-report.js'
import { explanationText } from '../../src/explanation/text.js'
import { visible } from '../../src/explanation/visible.js'
import { strikeOut } from '../../src/toolbox/struck-records/strike-out.js'
import { boundaries } from '../../src/tools/boundaries.js'
import { person, record, sessions } from '../support/facts.js'
import { type Locale, languages, reportLanguages } from '../support/languages.js'

const both = (tell: (locale: Locale) => string): readonly string[] => [tell('zh-CN'), tell('en')]

test('treatment that the Measures alone regulate', () => {
  const answer = treatmentDuringStudy({
    selectedByOrganisation: true,
    offTheJob: true,
    agreement: null,
    sameTreatment: { wages: true, 'social-insurance': true, welfare: true },
    unitKind: 'state-organ',
  })
  const [zh, en] = both((locale) => explanationText(explain(answer, languages[locale]), languages[locale]))
  expect(zh).toContain('组织选派的脱产学习，待遇一般应与在岗时相同。')
  expect(en).toContain('as a general rule the same treatment as on the post is due')
})

test('a body that teaches its own staff alone, under the reading that exempts it', () => {
  const provider = trainingProviderSchema.parse({ id: 'v1', kind: 'dedicated-body', approval: null })
  const law = withReadings(chongqing2006, { 'in-house-bodies': 'exempt' })
  const answer = assessProviderEligibility({ provider, course: { audience: 'in-house' } }, law)
  const [zh, en] = both((locale) => explanationText(explain(answer, languages[locale]), languages[locale]))
  expect(zh).toContain('面向本单位人员的培训不受此限。')
  expect(en).toContain('Training of its own staff is not restricted.')
})

test('a figure that is a range, as an outcome of a tool', () => {
  const facts = {
    person: person(),
    records: [record({ study: { kind: 'unstated', from: '2025-03-03', to: '2025-03-04' } })],
    year: 2025,
  }
  const found = boundaries(assessAnnualQuota, facts, chongqing2006, {
    aspect: (answer) => 'value' in answer && answer.value.hours,
  })
  const [zh, en] = both((locale) => reportText(explainReport(found, reportLanguages[locale])))
  expect(zh).toContain('0 至 12')
  expect(en).toContain('0 to 12')
})

test('a record that counts for less without another: the schedule of its class stood on that', () => {
  const records = [
    record({ id: 'a', classId: 'k', study: sessions('2025-03-03'), scheduled: { hours: 18 } }),
    record({
      id: 'b',
      classId: 'k',
      study: sessions('2025-03-04'),
      result: { kind: 'pass-or-fail', value: 'fail' },
    }),
    record({ id: 'm', study: sessions('2025-09-03'), makesUp: { classId: 'k', missedOn: '2025-03-05' } }),
  ]
  const found = strikeOut(assessAnnualQuota, { person: person(), records, year: 2025 }, ['a'])
  expect(found.people[0]?.falls.map(({ recordId, after }) => [recordId, after])).toStrictEqual([['m', '0']])
  const [zh, en] = both((locale) => reportText(explainReport(found, reportLanguages[locale])))
  expect(zh).toContain('记录“m”随之减少')
  expect(en).toContain('now counts for less')
})

test('what is no text is told as it is', () => {
  expect(visible({ none: null, count: 1, list: [true, 'a'] })).toStrictEqual({
    none: null,
    count: 1,
    list: [true, 'a'],
  })
})
