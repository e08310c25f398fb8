// Reports, receipts and explanations of facts in which names and numbers were planted: they must appear nowhere.

import { describe, expect, test } from 'vitest'
import { assessPersonYear } from '../../src/chongqing/assessment/person-year.js'
import { remaining } from '../../src/chongqing/assessment/remaining.js'
import { assessUnitYear } from '../../src/chongqing/assessment/unit-year.js'
import { certificateSchema } from '../../src/chongqing/entities/certificate/certificate.js'
import { registrationCardSchema } from '../../src/chongqing/entities/registration/registration-card.js'
import { type ChongqingIds, chongqing2006, type Determination } from '../../src/chongqing/pack.js'
import { numberOfNextVolume } from '../../src/chongqing/rules/certificate/certificate-number.js'
import { assessVolumes } from '../../src/chongqing/rules/certificate/certificate-series.js'
import { assessCertificateVerification } from '../../src/chongqing/rules/certificate/certificate-verification.js'
import { creditedHours } from '../../src/chongqing/rules/credit-hours/credited-hours.js'
import { recheckSample } from '../../src/chongqing/rules/inspection/recheck-sample.js'
import { assessAnnualQuota } from '../../src/chongqing/rules/quota/annual-quota.js'
import { assessRegistration } from '../../src/chongqing/rules/registration/registration.js'
import { assessRegistrationCard } from '../../src/chongqing/rules/registration/registration-card.js'
import { assessSubjectRatio } from '../../src/chongqing/rules/subject-ratio/subject-ratio.js'
import { explain } from '../../src/explanation/explain.js'
import { explainReport, reportText } from '../../src/explanation/explain-report.js'
import { explanationText } from '../../src/explanation/text.js'
import { boundaries } from '../../src/toolbox/boundaries.js'
import { questions } from '../../src/toolbox/questions.js'
import { receipt } from '../../src/toolbox/receipt.js'
import { remedy } from '../../src/toolbox/remedy.js'
import type { Report } from '../../src/toolbox/report.js'
import { sensitivity, sensitivityOfMany } from '../../src/toolbox/sensitivity.js'
import { foundations } from '../../src/toolbox/struck-records/foundations.js'
import { strikeOut } from '../../src/toolbox/struck-records/strike-out.js'
import { verify } from '../../src/toolbox/verify.js'
import { compare } from '../../src/tools/compare.js'
import { freshness } from '../../src/tools/freshness.js'
import type { ReceiptOptions } from '../../src/tools/receipt.js'
import { changedPerson, totalHours } from '../support/facts.js'
import { languages, locales, reportLanguages } from '../support/languages.js'
import {
  certificateNumber,
  otherName,
  person,
  record,
  registered,
  secrets,
  secretTitle,
  unit,
} from './secret-facts.js'

const creditCode = '91350100M000100Y43'
const completionNumber = '结业2025-0777'
const note = '绝密用途'
const planted: readonly string[] = [...secrets, creditCode, completionNumber, note]

const one = person()
const other = person({ id: 'p2', name: otherName, title: 'none' })
const records = [
  record({
    id: 'r1',
    study: totalHours('2025-03-01', '2025-03-31', '60'),
    registration: registered('2025-04-02'),
    completionNumber,
  }),
  record({
    id: 'r2',
    study: totalHours('2025-05-01', '2025-05-31', '20'),
    result: { kind: 'grade', value: note },
  }),
]
const year = { person: one, records, year: 2025, adjustment: { requiredHours: '90', source: note } }
const otherYear = { ...year, person: other, records: records.slice(1) }

const certificate = certificateSchema.parse({
  number: certificateNumber,
  personId: 'p1',
  state: 'active',
  entries: [{ recordId: 'r1', form: secretTitle, content: note, completionNumber }],
})
const volumes = [certificate, certificateSchema.parse({ ...certificate, volume: 2 })]
const card = registrationCardSchema.parse({ personId: 'p1', keeper: 'unit', entries: certificate.entries })
const theUnit = unit('enterprise', '500103', { creditCode })
const unitYear = {
  unit: theUnit,
  people: [
    { person: one, records },
    { person: other, records: [] },
  ],
  year: 2025,
}

type Asked = readonly [answer: Determination<unknown, unknown>, facts: object]

const ask = <Facts extends object>(
  rule: (facts: Facts) => Determination<unknown, unknown>,
  facts: Facts,
): Asked => [rule(facts), facts]

/** Answers of the rules that read what identifies someone, or stand beside it. */
const answers: Readonly<Record<string, Asked>> = {
  quota: ask(assessAnnualQuota, year),
  ratio: ask(assessSubjectRatio, year),
  'credited hours': ask(creditedHours, year),
  "a person's year": ask(assessPersonYear, year),
  "a unit's year": ask(assessUnitYear, unitYear),
  'a unit with one person twice': ask(assessUnitYear, {
    ...unitYear,
    people: [...unitYear.people, ...unitYear.people],
  }),
  remaining: ask(remaining, { person: one, records, asOf: '2025-06-01' }),
  registration: ask(assessRegistration, { record: records[0] as (typeof records)[number], certificate }),
  verification: ask(assessCertificateVerification, { ...year, certificate }),
  'next number': ask(numberOfNextVolume, { current: certificate, occasion: 'renewal' }),
  volumes: ask(assessVolumes, { personId: 'p1', certificates: volumes }),
  card: ask(assessRegistrationCard, { card, certificate }),
  sample: ask(recheckSample, {
    certificates: [{ number: certificateNumber, unitId: 'u1' }],
    size: 1,
    seed: note,
  }),
}

const kept = receipt(assessAnnualQuota(year), year)

/** A report of every tool on these facts; one that is missing does not compile. */
const reports: { readonly [Kind in Report['report']]: Extract<Report, { readonly report: Kind }> } = {
  boundaries: boundaries(assessAnnualQuota, year),
  foundations: foundations(year),
  'strike-out': strikeOut(assessAnnualQuota, year, [(records[0] as (typeof records)[number]).id]),
  comparison: compare(assessAnnualQuota, { facts: year }, { facts: otherYear }),
  freshness: freshness(chongqing2006, { asOf: '2030-01-01', of: assessPersonYear(year) }),
  questions: questions(
    assessAnnualQuota({ ...year, person: changedPerson(year.person, { title: undefined }) }),
  ),
  remedy: remedy(assessAnnualQuota, year, { asOf: '2025-12-20' }),
  sensitivity: sensitivity(assessAnnualQuota, year),
  'sensitivity-of-many': sensitivityOfMany(assessAnnualQuota, [year, otherYear]),
  verification: verify(kept, otherYear),
}

const expectNothingOf = (texts: readonly string[], told: string): void => {
  for (const text of texts) expect(told).not.toContain(text)
}

test('the facts hold what is looked for', () => {
  const all = JSON.stringify([year, otherYear, unitYear, certificate])
  for (const text of planted) expect(all).toContain(text)
})

describe('a report', () => {
  test.each(Object.entries(reports))('on %s names nobody', (_, report) => {
    expectNothingOf(planted, JSON.stringify(report))
    for (const locale of locales) {
      const explained = explainReport(report, reportLanguages[locale])
      expectNothingOf(planted, JSON.stringify(explained) + reportText(explained))
    }
  })

  test('of two answers whose value is a number does not tell it', () => {
    const next = (number: string) => certificateSchema.parse({ ...certificate, number })
    const found = compare(
      numberOfNextVolume,
      { facts: { current: next(certificateNumber), occasion: 'renewal' } },
      { facts: { current: next('渝继2025-0002'), occasion: 'renewal' } },
    )
    expect(found.first).toStrictEqual({
      kind: 'value',
      value: { occasion: 'renewal', number: 'number-1' },
    })
    expect(found.second).toStrictEqual({
      kind: 'value',
      value: { occasion: 'renewal', number: 'number-2' },
    })
    expectNothingOf([...planted, '渝继2025-0002'], JSON.stringify(found))
    for (const locale of locales) {
      const told = JSON.stringify(explainReport(found, reportLanguages[locale]))
      expectNothingOf([...planted, '渝继2025-0002'], told)
    }
  })

  const sample = {
    certificates: [
      { number: certificateNumber, unitId: 'u1' },
      { number: '渝继2025-0002', unitId: 'u1' },
    ],
    size: 1,
    seed: 'x',
  }

  test.each<readonly [string, Report]>([
    ['sensitivity', sensitivity(numberOfNextVolume, { current: certificate, occasion: 'replacement' })],
    ['sensitivity', sensitivity(recheckSample, sample)],
    ['boundaries', boundaries(recheckSample, sample)],
    ['a comparison', compare(recheckSample, { facts: sample }, { facts: { ...sample, size: 2 } })],
    [
      'striking',
      strikeOut(
        numberOfNextVolume as never,
        { current: certificate, occasion: 'renewal', person: one, records } as never,
        ['r1'],
      ),
    ],
  ])('of a rule whose value is a number holds none: %s', (_, report) => {
    expect(JSON.stringify(report)).toContain('number-1')
    expectNothingOf([...planted, '渝继2025-0002'], JSON.stringify(report))
  })
})

describe('an answer', () => {
  test.each(Object.entries(answers))('on %s is told without names', (_, [answer]) => {
    for (const locale of locales) {
      const explanation = explain(answer, languages[locale])
      expectNothingOf(planted, JSON.stringify(explanation) + explanationText(explanation, languages[locale]))
    }
  })
})

describe('a receipt', () => {
  const variants: readonly (readonly [string, ReceiptOptions<ChongqingIds>])[] = [
    ['as it is', {}],
    ['with a key', { key: 'sixteen letters!' }],
  ]

  test.each(
    Object.entries(answers).flatMap(([name, asked]) =>
      variants.map((variant) => [name, ...variant, asked] as const),
    ),
  )('on %s %s holds no name, no number and no text of the facts', (_, __, options, [answer, facts]) => {
    const told = JSON.stringify(receipt(answer, facts, options))
    expectNothingOf(planted, told)
    expectNothingOf(
      planted.map((text) => JSON.stringify(text).slice(1, -1)),
      told,
    )
  })

  test.each(Object.entries(answers))('on %s with its facts holds nobody', (_, [answer, facts]) => {
    const whole = JSON.stringify(receipt(answer, facts, { include: 'facts' }))
    const identifying = [...secrets.slice(0, 3), '11010519491231002X', creditCode]
    expectNothingOf(identifying, whole)
  })

  test('with its facts holds what was asked for', () => {
    const whole = JSON.stringify(receipt(assessAnnualQuota(year), year, { include: 'facts' }))
    for (const text of [secretTitle, certificateNumber, completionNumber, note]) expect(whole).toContain(text)
  })
})
