// Sentences and figures that no golden tells, to the letter.
import { describe, expect, test } from 'vitest'
import { assessPersonYear } from '../../src/chongqing/assessment/person-year.js'
import { remaining } from '../../src/chongqing/assessment/remaining.js'
import { fundingYearSchema } from '../../src/chongqing/entities/funding/funding-year.js'
import { trainingProviderSchema } from '../../src/chongqing/entities/provider/training-provider.js'
import { unitSchema } from '../../src/chongqing/entities/unit.js'
import { chongqing2006 } from '../../src/chongqing/pack.js'
import { treatmentDuringStudy } from '../../src/chongqing/rules/agreement/treatment-during-study.js'
import { creditedHours } from '../../src/chongqing/rules/credit-hours/credited-hours.js'
import { assessFundingFloor } from '../../src/chongqing/rules/funding/funding-floor.js'
import { assessProviderEligibility } from '../../src/chongqing/rules/provider/provider-eligibility.js'
import { assessAnnualQuota } from '../../src/chongqing/rules/quota/annual-quota.js'
import { assessSubjectRatio } from '../../src/chongqing/rules/subject-ratio/subject-ratio.js'
import { withReadings } from '../../src/engine/editions/law.js'
import { explain } from '../../src/explanation/explain.js'
import { explainReport, reportText } from '../../src/explanation/explain-report.js'
import { explanationText } from '../../src/explanation/text.js'
import { visible } from '../../src/explanation/visible.js'
import { boundaries } from '../../src/toolbox/boundaries.js'
import { strikeOut } from '../../src/toolbox/struck-records/strike-out.js'
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

test('a posting of unknown amount that is not of the fund', () => {
  const answer = assessFundingFloor({
    unit: unitSchema.parse({ id: 'u1', kind: 'enterprise' }),
    funding: fundingYearSchema.parse({
      unitId: 'u1',
      year: 2025,
      payroll: '12000000',
      entries: [
        { id: 'e1', amount: '180000', kind: 'appropriated', recurrent: true, source: 'unit' },
        { id: 'e2', kind: 'appropriated', recurrent: true, source: 'donation' },
      ],
    }),
  })
  const [zh, en] = both((locale) => explain(answer, languages[locale]).lines.join(' '))
  expect(zh).toMatch(/“e2”/)
  expect(en).toContain('Not counted, 1 entry: "e2".')
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

describe('a person of whom a study could not be read', () => {
  const facts = {
    person: person(),
    records: [
      record(),
      record({ id: 'x', study: { kind: 'unstated', from: '2025-05-05', to: '2025-05-06', unread: true } }),
    ],
    year: 2025,
  }
  const rules = [assessPersonYear, assessAnnualQuota, assessSubjectRatio, creditedHours] as const
  test.each(rules.map((rule) => [rule.id, rule]))('%s says so first', (_, rule) => {
    const [zh, en] = both((locale) => explain(rule(facts as never), languages[locale]).lines[0] as string)
    expect(zh).toBe('有 1 条学习记录未能读取，是否参加学习、学时多少均不明，不按未参加学习处理。')
    expect(en).toBe(
      'One study could not be read: how much was studied is not known, and it is not treated as no study.',
    )
  })

  test('of several, how many', () => {
    const records = [...facts.records, record({ id: 'y', study: { kind: 'unstated', unread: true } })]
    const answer = remaining({ person: person(), records, asOf: '2025-06-01' })
    const [zh, en] = both((locale) => explain(answer, languages[locale]).lines[0] as string)
    expect(zh).toContain('有 2 条学习记录未能读取')
    expect(en).toContain('2 studies could not be read')
  })
})

test('an answer on which several rest is told once, and alike where they came apart', () => {
  const answer = assessPersonYear({ person: person(), records: [record()], year: 2025 })
  const explanation = explain(answer, languages.en)
  const [credited, quota, ratio] = explanation.premises
  for (const one of [quota, ratio]) expect(one?.premises).toSatisfy((all) => all.includes(credited))
  expect(explain(JSON.parse(JSON.stringify(answer)), languages.en)).toStrictEqual(explanation)
})
