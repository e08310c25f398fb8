// Cases of the rules on treatment, agreements, remedies and money.

import { assessFundingYear } from '../../src/chongqing/assessment/funding-year.js'
import { assessUnitStudies } from '../../src/chongqing/assessment/unit-studies.js'
import { assessUnitStudy } from '../../src/chongqing/assessment/unit-study.js'
import { fundLedgerSchema } from '../../src/chongqing/entities/funding/fund-ledger.js'
import { fundingYearSchema } from '../../src/chongqing/entities/funding/funding-year.js'
import type { Determination } from '../../src/chongqing/pack.js'
import { assessAgreement } from '../../src/chongqing/rules/agreement/agreement.js'
import { damagesForEarlyLeaving } from '../../src/chongqing/rules/agreement/agreement-damages.js'
import { availableRemedies } from '../../src/chongqing/rules/agreement/available-remedies.js'
import { treatmentDuringStudy } from '../../src/chongqing/rules/agreement/treatment-during-study.js'
import { allocateCost } from '../../src/chongqing/rules/funding/cost-allocation.js'
import { assessFundingTrend } from '../../src/chongqing/rules/funding/funding-trend.js'
import { assessFundLedger } from '../../src/chongqing/rules/funding/ledger-audit.js'
import { agreementWith } from '../support/agreement.js'
import { person, record, unit } from './secret-facts.js'

const sent = { unitKind: 'enterprise', selectedByOrganisation: true, offTheJob: true } as const
const agreement = agreementWith({
  cost: '9000',
  costShare: '0.3',
  costDueOn: '2025-06-30',
  serviceMonths: 24,
  treatment: 'other',
})
const nothingAgreed = agreementWith({ costShare: null, serviceMonths: null, treatment: null })

const ledger = (entries: readonly object[]) =>
  fundLedgerSchema.parse({ unitId: 'u1', year: 2025, entries: [...entries] })

const received = { amount: '10000', movement: 'received' }
const spent = { amount: '4000', movement: 'spent', purpose: 'continuing-education' }

const studied = record({
  capacity: 'organisation-selected',
  offTheJob: true,
  content: 'skills-training',
  cost: '3000',
  classId: 'k1',
  hostId: 'd1',
  providerRoute: '15.1',
  sameTreatment: { wages: true, 'social-insurance': true, welfare: false },
})
const alone = record({ id: 'r2', capacity: 'individual', classId: 'k2', hostId: 'u1', content: 'other' })
const unknown = record({ id: 'r3', classId: 'k3' })
const enterprise = unit('enterprise', '500103', { competentDepartment: 'd1' })

export const agreementCases: Readonly<Record<string, Determination<unknown, unknown>>> = {
  'treatment-during-study': treatmentDuringStudy({
    ...sent,
    agreement: null,
    sameTreatment: { wages: true, 'social-insurance': true, welfare: false },
  }),
  'treatment-during-study.agreed': treatmentDuringStudy({ ...sent, agreement, studyFrom: '2025-03-03' }),
  'treatment-during-study.regulation': treatmentDuringStudy({
    unitKind: 'enterprise',
    offTheJob: false,
    agreement: nothingAgreed,
    sameTreatment: { wages: true, 'social-insurance': true, welfare: true },
  }),
  'treatment-during-study.late-agreement': treatmentDuringStudy({
    ...sent,
    agreement,
    studyFrom: '2025-02-03',
  }),
  'treatment-during-study.open': treatmentDuringStudy({}),
  'available-remedies': availableRemedies({ grievance: 'infringement-of-rights' }),
  'available-remedies.dispute': availableRemedies({ grievance: 'agreement-dispute' }),
  agreement: assessAgreement({ agreement, paid: '2000', servedMonths: 6, left: true, asOf: '2025-12-31' }),
  'agreement.fulfilled': assessAgreement({ agreement, paid: '2700', servedMonths: 24 }),
  'agreement.nothing': assessAgreement({ agreement: nothingAgreed }),
  'agreement.bounded': assessAgreement({ agreement }),
  'agreement-damages': damagesForEarlyLeaving({}),
  'cost-allocation': allocateCost({ cost: '100.01', agreement: agreementWith({ costShare: '0.33' }) }),
  'cost-allocation.individual': allocateCost({
    cost: '3000',
    capacity: 'individual',
    agreement: null,
    reimbursedFromFund: true,
  }),
  'cost-allocation.organised': allocateCost({
    cost: '3000',
    capacity: 'organisation-selected',
    agreement: null,
  }),
  'cost-allocation.bounded': allocateCost({ cost: '3000' }),
  'ledger-audit': assessFundLedger(
    ledger([
      received,
      spent,
      { id: 'e3', amount: '1000', movement: 'spent', purpose: 'other', returned: '1000' },
      { id: 'e4', amount: '500', movement: 'withheld' },
    ]),
  ),
  'ledger-audit.met': assessFundLedger(ledger([received, spent])),
  'ledger-audit.overdrawn': assessFundLedger(ledger([received, { ...spent, amount: '999999999' }])),
  'ledger-audit.unread': assessFundLedger(ledger([received, spent, { id: 'e9' }])),
  'ledger-audit.bounded': assessFundLedger(ledger([{ amount: '12000', movement: 'spent' }, received])),
  'funding-trend': assessFundingTrend({
    byYear: [
      { year: 2022, amount: '480000' },
      { year: 2023, amount: '500000' },
      { year: 2024, amount: '500000' },
      { year: 2025, amount: '450000.5' },
    ],
  }),
  'funding-trend.open': assessFundingTrend({
    byYear: [
      { year: 2023, amount: '1' },
      { year: 2025, amount: '2' },
    ],
  }),
  'cost-allocation.unknown-cost': allocateCost({ capacity: 'individual', agreement: null }),
  'unit-study': assessUnitStudy({ unit: enterprise, record: studied, agreement: null }),
  'unit-study.another': assessUnitStudy({
    unit: unit('other'),
    record: record({ personId: undefined, offTheJob: false }),
    agreement: agreementWith({ unitId: 'u2' }),
  }),
  'unit-studies': assessUnitStudies({
    unit: enterprise,
    people: [{ person: person(), records: [studied, alone, unknown, record({ id: 'r4', personId: 'p2' })] }],
    unassigned: [record({ id: 'x1' })],
    agreements: [],
    year: 2025,
  }),
  'unit-studies.nothing': assessUnitStudies({ unit: enterprise, people: [], year: 2025 }),
  'funding-year': assessFundingYear({
    unit: unit('enterprise'),
    funding: fundingYearSchema.parse({ unitId: 'u1', year: 2025, payroll: '12000000', entries: [] }),
    ledger: ledger([received, spent]),
  }),
  'funding-year.nothing': assessFundingYear({
    unit: unit('state-organ'),
    funding: fundingYearSchema.parse({ unitId: 'u1', year: 2025 }),
  }),
}
