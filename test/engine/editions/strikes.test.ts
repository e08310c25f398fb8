// What an edition that strikes or restates a provision changes, and what it leaves alone.

import { describe, expect, test } from 'vitest'
import { remaining } from '../../../src/chongqing/assessment/remaining.js'
import { officialCaseSchema } from '../../../src/chongqing/entities/accountability/official-case.js'
import { recordingCaseSchema } from '../../../src/chongqing/entities/accountability/recording-case.js'
import { fundLedgerSchema } from '../../../src/chongqing/entities/funding/fund-ledger.js'
import { dutyEvidenceSchema } from '../../../src/chongqing/entities/norms/duty-evidence.js'
import type { ProvisionId } from '../../../src/chongqing/law/provisions.js'
import { type Amendments, chongqing2006, type Law } from '../../../src/chongqing/pack.js'
import { measuresForOfficial } from '../../../src/chongqing/rules/accountability/official-measures.js'
import { nextMeasure } from '../../../src/chongqing/rules/accountability/recording-breach.js'
import { assessFundLedger } from '../../../src/chongqing/rules/funding/ledger-audit.js'
import { assessDuties } from '../../../src/chongqing/rules/norms/duties.js'
import { assessFinalYearReview } from '../../../src/chongqing/rules/planning/plan-review.js'
import { assessAnnualQuota } from '../../../src/chongqing/rules/quota/annual-quota.js'
import { withProvisions } from '../../../src/engine/editions/amendment.js'
import type { Strength } from '../../../src/engine/editions/provision.js'
import { person, record, totalHours } from '../../support/facts.js'

const striking = (provision: ProvisionId): Law =>
  withProvisions(chongqing2006, {
    [provision]: { struck: true, from: '2018-01-01', source: 'case' },
  } as unknown as Amendments)

const restating = (provision: ProvisionId, strength: Strength): Law =>
  withProvisions(chongqing2006, {
    [provision]: {
      strength,
      from: '2018-01-01',
      source: 'case',
      reference: { 'zh-CN': '新条文', en: 'the new text' },
      precis: { 'zh-CN': '新条文。', en: 'The new text.' },
    },
  })

const year = {
  person: person(),
  records: [record({ study: totalHours('2025-03-01', '2025-03-31', '84') })],
  year: 2025,
}

describe('a provision that is struck', () => {
  test('takes down no answer that does without it: the quota is no matter of Article 34', () => {
    const answer = assessAnnualQuota(year, striking('34'))
    expect(answer).toMatchObject({ status: 'settled', value: { verdict: 'met', hours: '84' } })
  })

  test('leaves out what it asked for, beside what another still asks for', () => {
    const answer = remaining({ ...year, asOf: '2025-06-30' }, striking('12.3'))
    expect(answer).toMatchObject({ status: 'settled', value: { verdict: 'met', bySubject: null } })
  })

  test('asks for no duty any more, and takes none of the others', () => {
    const duties = (law?: Law) => {
      const answer = assessDuties({ bearer: 'professional', year: 2025 }, law)
      return 'value' in answer ? answer.value.duties.map(({ provision }) => provision) : answer.status
    }
    expect(duties(striking('9(2)'))).toStrictEqual(
      (duties() as string[]).filter((provision) => provision !== '9(2)'),
    )
    expect(duties()).toContain('9(2)')
  })

  test('ends a procedure that rests on it', () => {
    const events = [{ kind: 'discipline', on: '2025-03-12' }]
    const official = officialCaseSchema.parse({ conduct: 'neglect', events })
    expect(measuresForOfficial({ case: official }, striking('47'))).toMatchObject({
      status: 'unregulated',
      about: { provision: '47' },
    })
    const breach = recordingCaseSchema.parse({
      subject: 'unit',
      events: [{ kind: 'order', on: '2025-03-10' }],
    })
    expect(nextMeasure({ case: breach }, striking('46'))).toMatchObject({
      status: 'unregulated',
      about: { provision: '46' },
    })
  })
})

describe('a provision that is restated', () => {
  test('with its strength keeps how its norms weigh', () => {
    const review = (law: Law) =>
      assessFinalYearReview({ from: '2021-01-01', to: '2025-12-31', reviews: [] }, law).findings.map(
        ({ severity }) => severity,
      )
    expect(review(restating('24', chongqing2006.pack.provisions['24']))).toStrictEqual(['violation'])
    expect(review(restating('24', 'permissive'))).toStrictEqual(['advisory'])
  })

  test('with another strength weighs so in its own rule and among the duties, which name it', () => {
    const law = restating('21', 'general-rule')
    const ledger = fundLedgerSchema.parse({
      unitId: 'u1',
      year: 2025,
      entries: [
        { id: 'in', amount: '10000', movement: 'received' },
        { id: 'e', amount: '4000', movement: 'spent', purpose: 'other' },
      ],
    })
    const evidence = [dutyEvidenceSchema.parse({ norm: 'earmark-funds', state: 'not-done' })]
    const weights = (under: Law) => [
      assessFundLedger(ledger, under).findings.map(({ severity }) => severity),
      assessDuties({ bearer: 'unit', year: 2025, evidence }, under).findings.map(({ severity, data }) => [
        severity,
        (data as { strength: Strength }).strength,
      ]),
    ]
    expect(weights(chongqing2006)).toStrictEqual([['violation'], [['violation', 'mandatory']]])
    expect(weights(law)).toStrictEqual([['advisory'], [['advisory', 'general-rule']]])
  })
})
