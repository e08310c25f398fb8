// Comparisons and verifications, as test/explanation/golden/reports tells them.

import { certificateSchema } from '../../src/chongqing/entities/certificate/certificate.js'
import { fundingYearSchema } from '../../src/chongqing/entities/funding/funding-year.js'
import { unitSchema } from '../../src/chongqing/entities/unit.js'
import { chongqing2006 } from '../../src/chongqing/pack.js'
import { numberOfNextVolume } from '../../src/chongqing/rules/certificate/certificate-number.js'
import { assessFundingFloor } from '../../src/chongqing/rules/funding/funding-floor.js'
import { assessAnnualQuota } from '../../src/chongqing/rules/quota/annual-quota.js'
import { withProvisions } from '../../src/engine/editions/amendment.js'
import { withParameters, withReadings } from '../../src/engine/editions/law.js'
import { receipt } from '../../src/toolbox/receipt.js'
import { verify } from '../../src/toolbox/verify.js'
import { compare } from '../../src/tools/compare.js'
import { comparisonCases, manyDifferences } from '../cases/compare.js'
import { eightyHours, verificationCases } from '../cases/verify.js'
import { person } from '../support/facts.js'
import { forged } from '../support/forged.js'

const numbered = <T>(name: string, reports: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(reports.map((report, i) => [`${name}.${i + 1}`, report]))

const answer = assessAnnualQuota(eightyHours)
const kept = receipt(answer, eightyHours)

const floor = (amount: string) => ({
  unit: unitSchema.parse({ id: 'u1', kind: 'enterprise', divisionCode: '500103' }),
  funding: fundingYearSchema.parse({
    unitId: 'u1',
    year: 2025,
    payroll: '1000000',
    entries: [{ id: '凭证7', amount, kind: 'appropriated', recurrent: true, source: 'unit' }],
  }),
})

const next = (number: string) => ({
  current: certificateSchema.parse({ number, personId: 'p1', entries: [] }),
  occasion: 'renewal' as const,
})

const reissued = withReadings(chongqing2006, { 'reissue-number': 'new' })
const replaced = { ...next('a'), occasion: 'replacement' as const }

export const comparisonReports = {
  ...numbered(
    'comparison',
    comparisonCases.map(({ ask }) => ask()),
  ),
  'comparison.limit': manyDifferences(5),
  'comparison.irreducible': manyDifferences(60),
  'comparison.funding': compare(assessFundingFloor, { facts: floor('15000') }, { facts: floor('14999.99') }),
  'comparison.same-value': compare(numberOfNextVolume, { facts: next('a') }, { facts: next('a') }),
  'comparison.no-value': compare(numberOfNextVolume, { facts: replaced }, { facts: replaced, law: reissued }),
  'comparison.editions': compare(
    assessAnnualQuota,
    { facts: eightyHours },
    {
      facts: eightyHours,
      law: withParameters(
        withReadings(
          withProvisions(chongqing2006, {
            '12.3': { struck: true, from: '2030-01-01', source: '某修订' },
            'some-act:1': {
              from: '2020-01-01',
              source: '某规定',
              strength: 'mandatory',
              reference: { 'zh-CN': '某规定第一条', en: 'Some act, Article 1' },
              precis: { 'zh-CN': '略', en: 'Left out' },
            },
          }),
          { 'ratio-tolerance': '0.05', 'effective-from': '2006-03-01' },
        ),
        {
          'annual-quota-hours': [
            { from: '2006-02-27', value: '80', source: 'x' },
            { from: '2020-01-01', value: '90', source: 'x' },
          ],
          'funding-floor-rate': [],
          'statistical-period': [{ from: '2006-02-27', value: '11-01..10-31', source: '另一来源' }],
        },
      ),
    },
  ),
}

const open = person({ title: undefined, education: undefined })
const gone = forged(kept, {
  edition: {
    ...kept.edition,
    digest: '0'.repeat(64),
    fields: { ...kept.edition.fields, 'a-later-field': '00000000' },
    parameters: {
      ...kept.edition.parameters,
      'a-later-one': { values: [], tag: '00000000' },
      'hours-per-day': { values: [], tag: '00000000' },
      'penalty-per-case': { values: [{ from: '2006-02-27', value: 'much' }], tag: '00000000' },
    },
    readings: { ...kept.edition.readings, 'a-later-one': 'yes', refusal: 'perhaps' },
    provisions: { ...kept.edition.provisions, R999: '00000000', 'national-2015:8.1-hours': '00000000' },
  },
})

export const verificationReports = {
  ...numbered(
    'verification',
    verificationCases.map(({ ask }) => ask()),
  ),
  'verification.version': verify(
    forged(kept, { library: { name: 'xueshi', version: '0.0.9' } }),
    eightyHours,
  ),
  'verification.whole': verify(
    forged(kept, {
      facts: { ...kept.facts, digest: '0'.repeat(64) },
      edition: { ...kept.edition, digest: '0'.repeat(64) },
    }),
    eightyHours,
  ),
  'verification.other-result': verify(
    forged(kept, { result: { ...kept.result, digest: '0'.repeat(64) } }),
    eightyHours,
  ),
  'verification.altered': verify({ ...kept, digest: '0'.repeat(64) }, eightyHours),
  'verification.key': verify(kept, eightyHours, chongqing2006, { key: 'sixteen letters!' }),
  'verification.unknown-rule': verify(forged(kept, { rule: 'a-later-rule' }), eightyHours),
  'verification.later-edition': verify(gone, eightyHours),
  'verification.no-verdict': verify(kept, { ...eightyHours, person: open }),
}
