import { describe, expect, it } from 'vitest'
import { explain, explainReport, parsePerson, parseTrainingRecord, reportText } from 'xueshi'
import type { Determination } from 'xueshi/engine'
import { withParameters, withReadings } from 'xueshi/law'
import { boundaries, compare, sensitivity } from 'xueshi/tools'
import { parseWork, type YearFacts } from '../../examples/another-province/facts.js'
import type { ProvinceIds } from '../../examples/another-province/ids.js'
import { province2016 } from '../../examples/another-province/pack.js'
import { assessCycle } from '../../examples/another-province/rules/cycle.js'
import { quotaHours } from '../../examples/another-province/rules/quota-hours.js'
import { assessYear } from '../../examples/another-province/rules/year.js'
import { questions, receipt, remedy, verify } from '../../examples/another-province/tools.js'
import { chinese } from '../../examples/another-province/words/chinese.js'
import { english } from '../../examples/another-province/words/english.js'
import { parsed } from '../../examples/support/parsed.js'

const person = parsed(parsePerson({ id: 'p1', inService: true }))

const record = (id: string, subject: string, study: object) =>
  parsed(
    parseTrainingRecord({
      id,
      personId: 'p1',
      title: '培训',
      form: 'collective-training',
      subject,
      study,
      result: { kind: 'pass-or-fail', value: 'pass' },
    }),
  )
const total = (id: string, subject: string, hours: string, from = '2024-06-01', to = '2024-06-30') =>
  record(id, subject, { kind: 'total', from, to, hours })
const works = (kind: string, count: number) =>
  Array.from({ length: count }, (_, i) => parsed(parseWork({ id: `w${i}`, kind, publishedOn: '2024-07-01' })))

const facts = (more: Partial<YearFacts> = {}): YearFacts => ({
  person,
  records: [],
  works: [],
  titledOn: '2020-06-01',
  year: 2024,
  ...more,
})
/** The value of an answer whose every figure is exact. */
const settled = <Exact, Ranged>(answer: Determination<Exact, Ranged, ProvinceIds>): Exact => {
  if (answer.status !== 'settled') throw new Error(answer.status)
  return answer.value
}

describe('the law of another province', () => {
  it('asks for three leasts, each by itself', () => {
    const yearOf = (publicHours: string, professional: string) =>
      settled(
        assessYear(
          facts({
            records: [total('a', 'public-required', publicHours), total('b', 'professional', professional)],
          }),
        ),
      )
    expect(yearOf('30', '60').verdict).toBe('met')
    expect(yearOf('29.5', '61').checks).toMatchObject({
      all: { verdict: 'met' },
      public: { hours: '29.5', required: '30', verdict: 'not-met' },
      professional: { verdict: 'met' },
    })
    expect(yearOf('90', '59').verdict).toBe('not-met')
    expect(yearOf('30', '90').verdict).toBe('met')
  })

  it('reckons days as its own text has them', () => {
    const days = record('a', 'professional', {
      kind: 'total',
      from: '2024-06-03',
      to: '2024-06-05',
      days: '3',
    })
    const answer = quotaHours(facts({ records: [days] }))
    expect(settled(answer).hours).toBe('24')
    expect(answer.parameters).toContainEqual(expect.objectContaining({ id: 'hours-per-day', value: '8' }))
    const long = record('b', 'professional', {
      kind: 'sessions',
      sessions: [{ date: '2024-06-03', hours: '9' }],
    })
    expect(quotaHours(facts({ records: [long] })).findings.map(({ code }) => code)).toStrictEqual([
      'hours-cut',
    ])
  })

  it('counts by years from May to April', () => {
    const april = total('a', 'professional', '8', '2025-04-30', '2025-04-30')
    const may = total('b', 'professional', '8', '2025-05-01', '2025-05-01')
    expect(settled(quotaHours(facts({ records: [april, may] })))).toMatchObject({
      from: '2024-05-01',
      to: '2025-04-30',
      hours: '8',
    })
    const across = quotaHours(
      facts({ records: [total('c', 'professional', '12', '2025-04-30', '2025-05-01')] }),
    )
    expect(across).toMatchObject({ status: 'bounded', value: { hours: { least: '4', most: '8' } } })
    expect(across.readings.map(({ id }) => id)).toContain('straddling-totals')
  })

  it('begins in the year after that of the title, as that is read', () => {
    const titled = facts({ titledOn: '2024-03-01', year: 2024 })
    expect(assessYear(titled).status).toBe('settled')
    const law = withReadings(province2016, { 'year-after-title': 'next-calendar-year' })
    expect(assessYear(titled, law).status).toBe('inapplicable')
    const { titledOn: _, ...untitled } = facts()
    expect(assessYear(untitled)).toMatchObject({
      status: 'open',
      missing: [{ fact: 'person.titled-on', of: 'p1' }],
    })
  })

  it('turns works into hours, each kind up to its cap', () => {
    const hoursOf = (kind: string, count: number) =>
      settled(quotaHours(facts({ works: works(kind, count) }))).professional
    expect([
      hoursOf('paper', 1),
      hoursOf('paper', 3),
      hoursOf('book', 2),
      hoursOf('patent', 3),
    ]).toStrictEqual(['10', '20', '40', '40'])
  })

  it('takes a credit of an industry for an hour, in the year in which the study ended', () => {
    const credits = (more: object) =>
      quotaHours(
        facts({
          records: [
            record('c', 'professional', { kind: 'credits', scheme: '某行业', credits: '12.5', ...more }),
          ],
        }),
      )
    expect(settled(credits({ to: '2025-04-30' })).professional).toBe('12.5')
    expect(settled(credits({ to: '2025-05-01' })).professional).toBe('0')
    expect(credits({})).toMatchObject({
      status: 'bounded',
      value: { professional: { least: '0', most: '12.5' } },
      missing: [{ fact: 'record.credit-dates', of: 'c' }],
    })
  })

  it('loses no credits of which the person, the subject or the end is not known', () => {
    const credits = (more: object, study: object = { to: '2025-04-30' }) =>
      parsed(
        parseTrainingRecord({
          id: 'c',
          personId: 'p1',
          title: '培训',
          form: 'collective-training',
          study: { kind: 'credits', scheme: '某行业', credits: '30', ...study },
          ...more,
        }),
      )
    const answerOf = (one: ReturnType<typeof credits>) =>
      assessYear(
        facts({
          records: [total('a', 'public-required', '30'), total('b', 'professional', '50'), one],
        }),
      )
    const unclassified = answerOf(credits({}))
    expect(unclassified).toMatchObject({
      status: 'bounded',
      value: {
        checks: {
          all: { hours: { least: '110', most: '110' }, verdict: 'met' },
          public: { hours: { least: '30', most: '60' }, verdict: 'met' },
          professional: { hours: { least: '50', most: '80' }, verdict: 'undetermined' },
        },
        verdict: 'undetermined',
      },
      findings: [],
      missing: [{ fact: 'record.subject', of: 'c' }],
    })
    expect(questions(unclassified).questions.map(({ fact }) => fact)).toStrictEqual(['record.subject'])
    for (const language of [chinese, english]) {
      const [asked] = explain(unclassified, language).missing
      expect(asked).toContain(language.facts['record.subject'].name)
    }
    const { personId: _, ...nobodys } = credits({ subject: 'professional' })
    expect(answerOf(parsed(parseTrainingRecord(nobodys)))).toMatchObject({
      status: 'bounded',
      value: {
        checks: {
          all: { hours: { least: '80', most: '110' } },
          public: { hours: { least: '30', most: '30' } },
        },
        verdict: 'undetermined',
      },
      missing: [{ fact: 'record.person', of: 'c' }],
    })
    expect(settled(answerOf(credits({ personId: 'p2' }))).checks.all.hours).toBe('80')
    const begun = (from: string) => answerOf(credits({ subject: 'professional' }, { from }))
    expect(begun('2024-04-01')).toMatchObject({
      status: 'bounded',
      missing: [{ fact: 'record.credit-dates', of: 'c' }],
    })
    expect(settled(begun('2025-05-01')).checks.all.hours).toBe('80')
    expect(settled(answerOf(credits({}, { to: '2025-05-01' }))).checks.all.hours).toBe('80')
  })

  it('lets three years of professional hours stand in for those of the last', () => {
    const records = [
      total('a', 'professional', '140', '2023-06-01', '2023-06-30'),
      total('b', 'professional', '40'),
      total('c', 'public-required', '50'),
    ]
    expect(settled(assessCycle(facts({ records })))).toMatchObject({
      years: [2022, 2023, 2024],
      professional: '180',
    })
    expect(settled(assessYear(facts({ records })))).toMatchObject({ byCycle: 'met', verdict: 'met' })
  })

  it('leaves unregulated what an edition strikes', () => {
    expect(assessYear(facts(), withParameters(province2016, { 'hours-per-day': [] })).status).toBe(
      'unregulated',
    )
    expect(assessYear(facts(), withParameters(province2016, { 'quota-year': [] })).status).toBe('unregulated')
  })

  it('names what the reckoning could not know', () => {
    const unknown = facts({
      person: parsed(parsePerson({ id: 'p1', retiredOn: '2024-06-10' })),
      records: [total('a', 'professional', '8')],
    })
    const law = withReadings(province2016, { 'study-out-of-service': 'not-credited' })
    expect(quotaHours(unknown, law).readings.map(({ id }) => id)).toContain('rehired-retirees')
  })

  it('is explained in its own words', () => {
    expect(explain(assessYear(facts()), english).findings.map(({ text }) => text)).toStrictEqual([
      'Short by 90 hours in all.',
      'Short by 30 hours of public subjects.',
      'Short by 60 hours of professional subjects.',
    ])
    expect(explain(assessYear(facts()), chinese)).toMatchObject({ title: '年度任务', verdict: '未完成' })
  })

  const studied = facts({
    records: [total('a', 'public-required', '30'), total('b', 'professional', '50')],
  })

  it('is asked by every tool', () => {
    const titled = facts({ titledOn: '2024-03-01' })
    expect(sensitivity(assessYear, titled).flips).toMatchObject([
      { readings: { 'year-after-title': 'next-calendar-year' }, outcome: { standing: 'inapplicable' } },
    ])
    const dates = boundaries(assessYear, titled, undefined, { within: ['titledOn'] })
    expect(reportText(explainReport(dates, english))).toContain('1 May 2024: "does not apply"')
    const { titledOn: _, ...untitled } = studied
    expect(questions(assessYear(untitled)).questions.map(({ fact }) => fact)).toStrictEqual([
      'person.titled-on',
    ])
    const more = {
      ...studied,
      records: [...studied.records, total('c', 'professional', '10', '2025-02-01', '2025-02-28')],
    }
    const compared = compare(assessYear, { facts: studied }, { facts: more })
    expect(compared.explains).toHaveLength(1)
  })

  it('has remedies of its own, checked by its rules', () => {
    const found = remedy(assessYear, studied, { asOf: '2025-03-31' })
    expect(found).toMatchObject({
      standing: 'cured',
      lines: [{ act: 'study', subject: 'professional', hours: '10', from: '2025-04-01', to: '2025-04-30' }],
    })
    expect(remedy(assessYear, studied, { asOf: '2025-04-30' })).toMatchObject({
      standing: 'cannot-be-cured',
      because: { provision: '6' },
    })
    // One day holds eight hours.
    expect(remedy(assessYear, studied, { asOf: '2025-04-29' })).toMatchObject({
      standing: 'cannot-be-cured',
      because: { provision: '3' },
    })
    expect(remedy(assessYear, facts({ titledOn: '2030-01-01' }), { asOf: '2025-01-01' }).standing).toBe(
      'nothing-to-cure',
    )
  })

  it('gives receipts that verify', () => {
    const kept = receipt(assessYear(studied), studied)
    expect(verify(kept, studied).standing).toBe('same')
    const law = withParameters(province2016, {
      'professional-hours': [{ from: '2016-05-01', value: '50', source: '…' }],
      'year-hours': [{ from: '2016-05-01', value: '80', source: '…' }],
    })
    expect(verify(kept, studied, law)).toMatchObject({ standing: 'changed', now: 'met' })
  })
})
