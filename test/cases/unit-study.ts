import type * as z from 'zod'
import type { studyAgreementSchema } from '../../src/chongqing/entities/agreement/study-agreement.js'
import type { unitSchema } from '../../src/chongqing/entities/unit.js'
import { chongqing2006 } from '../../src/chongqing/pack.js'
import { withProvisions } from '../../src/engine/editions/amendment.js'
import type { Case } from '../support/cases.js'
import { type RecordFacts, type Some, totalDays } from '../support/facts.js'

export interface UnitStudyCaseFacts {
  /** Departures from an enterprise. */
  readonly unit?: Some<z.input<typeof unitSchema>>
  /** Departures from ten days off the job in March 2025, to which p1 was sent for 3,000 yuan, treated as on the post. */
  readonly record?: Some<RecordFacts>
  /** An agreement of p1 with u1, signed on 20 February 2025; `null`: nothing; absent: not known. */
  readonly agreement?: Partial<z.input<typeof studyAgreementSchema>> | null
}

const granted = { wages: true, 'social-insurance': true, welfare: true }
const byUnit = { by: 'organised-study', individual: '0', unit: '3000' }

/** Ten days off the job in March 2025, to which the unit sent p1. */
export const sent = {
  form: 'practice-based',
  content: 'skills-training',
  study: totalDays('2025-03-03', '2025-03-14', 10),
  capacity: 'organisation-selected',
  offTheJob: true,
  cost: '3000',
  sameTreatment: granted,
} as const satisfies Some<RecordFacts>

export const unitStudyCases: readonly Case<UnitStudyCaseFacts>[] = [
  {
    name: 'sent off the job, treated as on the post, nothing agreed',
    facts: { agreement: null },
    expect: {
      status: 'settled',
      value: { recordId: 'r1', personId: 'p1', treatment: 'met', cost: byUnit, content: 'skills-training' },
      citations: [],
      findings: [],
      premises: ['treatment-during-study', 'cost-allocation', 'content-area'],
    },
    article: '8(2)',
    why: 'the record states all that the three articles ask',
  },
  {
    name: 'without the benefits that the post has',
    facts: { record: { sameTreatment: { ...granted, welfare: false } }, agreement: null },
    expect: { status: 'settled', valueHas: { treatment: 'not-met' } },
    article: '8(2)',
    why: 'the treatment is the same in all its components',
  },
  {
    name: 'on the job, by an organ of the state',
    facts: { unit: { kind: 'state-organ' }, record: { offTheJob: false }, agreement: null },
    expect: { status: 'settled', valueHas: { treatment: null, cost: byUnit } },
    article: '8(2)',
    why: 'the item speaks of study off the job, and the Regulation of enterprises and public institutions',
  },
  {
    name: 'in an individual capacity',
    facts: { record: { capacity: 'individual', offTheJob: false }, agreement: null },
    expect: {
      status: 'settled',
      valueHas: { treatment: 'met', cost: { by: 'individual-capacity', individual: '3000', unit: '0' } },
    },
    article: '20',
    why: 'what one attends as an individual one pays for',
  },
  {
    name: 'half the cost agreed, and another treatment',
    facts: {
      record: { sameTreatment: undefined },
      agreement: { recordId: 'r1', costShare: '0.5', treatment: 'other' },
    },
    expect: {
      status: 'settled',
      valueHas: { treatment: 'met', cost: { by: 'agreement', individual: '1500', unit: '1500' } },
      citations: ['10:requires'],
    },
    article: '10',
    why: 'what was agreed before the study began holds for both',
  },
  {
    name: 'agreed on another treatment the day after the study began',
    facts: { agreement: { signedOn: '2025-03-04', costShare: null, treatment: 'other' } },
    expect: { status: 'settled', valueHas: { treatment: 'met', cost: byUnit } },
    article: '8(2)',
    why: 'the first day of the study is that of its record, and an agreement is not presumed to reach back',
  },
  ...(
    [
      ['on another record', { recordId: 'r2' }],
      ['with another person', { personId: 'p2' }],
      ['of another unit', { unitId: 'u2' }],
    ] as const
  ).map(
    ([name, other]): Case<UnitStudyCaseFacts> => ({
      name: `an agreement ${name}`,
      facts: { agreement: { ...other, costShare: '0.5', treatment: 'same' } },
      expect: {
        status: 'bounded',
        valueHas: { treatment: 'undetermined', cost: { by: null, individual: null, unit: null } },
        missing: ['study.agreement@r1'],
        findings: [
          {
            code: 'agreement-on-another-study',
            severity: 'data-defect',
            provision: '10',
            data: { recordId: 'r1' },
          },
        ],
      },
      article: '10',
      why: 'of this study it says nothing, and what was agreed on it is not known',
    }),
  ),
  {
    name: 'a record that does not say whose it is',
    facts: { record: { personId: undefined }, agreement: { costShare: '0', treatment: 'same' } },
    expect: {
      status: 'settled',
      valueHas: {
        personId: null,
        treatment: 'met',
        cost: { by: 'agreement', individual: '0', unit: '3000' },
      },
      findings: [],
    },
    article: '10',
    why: 'whoever hands in an agreement with a record says that it is on that study',
  },
  // Facts that the record does not state
  {
    name: 'a record that states none of it',
    facts: {
      record: {
        content: undefined,
        capacity: undefined,
        offTheJob: undefined,
        cost: undefined,
        sameTreatment: undefined,
      },
    },
    expect: {
      status: 'bounded',
      value: {
        recordId: 'r1',
        personId: 'p1',
        treatment: 'undetermined',
        cost: { by: null, individual: null, unit: null },
        content: null,
      },
      missing: ['record.content@r1', 'study.agreement@r1', 'study.cost@r1'],
      findings: [],
      premises: ['treatment-during-study', 'cost-allocation'],
    },
    article: '20',
    why: 'not stated is neither no nor yes; what was agreed could decide on both treatment and cost',
  },
  {
    name: 'nothing agreed, and the record states none of it',
    facts: {
      record: {
        capacity: undefined,
        offTheJob: undefined,
        cost: undefined,
        sameTreatment: undefined,
      },
      agreement: null,
    },
    expect: {
      status: 'bounded',
      valueHas: { treatment: 'undetermined', cost: { by: null, individual: null, unit: null } },
      missing: ['study.same-treatment@r1', 'study.cost@r1', 'study.capacity@r1'],
    },
    article: '20',
    why: 'each fact is named with the record that lacks it',
  },
  {
    name: 'the cost not known',
    facts: { record: { cost: undefined }, agreement: null },
    expect: {
      status: 'bounded',
      valueHas: { treatment: 'met', cost: { by: 'organised-study', individual: null, unit: null } },
      missing: ['study.cost@r1'],
    },
    article: '20',
    why: 'who bears it is known all the same',
  },
  {
    name: 'the capacity not known',
    facts: { record: { capacity: undefined }, agreement: null },
    expect: {
      status: 'bounded',
      valueHas: { treatment: 'met', cost: { by: null, individual: null, unit: null } },
      missing: ['study.capacity@r1'],
    },
    article: '20',
    why: 'all of it is the person’s or the unit’s',
  },
  {
    name: 'a unit of which the kind is not known',
    facts: { unit: { kind: undefined }, agreement: null },
    expect: {
      status: 'bounded',
      valueHas: { treatment: 'undetermined', cost: byUnit },
      missing: ['unit.kind'],
      premises: ['treatment-during-study', 'cost-allocation', 'content-area'],
    },
    article: 'R3',
    why: 'whether the Regulation promises the treatment hangs on it, for all its people at once',
  },
  {
    name: 'credits without a first day, another treatment agreed',
    facts: {
      record: { study: { kind: 'credits', scheme: '行业学分', credits: 5 } },
      agreement: { costShare: '0', treatment: 'other' },
    },
    expect: {
      status: 'bounded',
      valueHas: { treatment: 'undetermined' },
      missing: ['study.first-day@r1'],
    },
    article: '8(2)',
    why: 'whether it was agreed before the study began is not known',
  },
  {
    name: 'where an amendment strikes the rule on who pays',
    facts: { record: { capacity: 'individual' }, agreement: null },
    law: {
      from: withProvisions(chongqing2006, { '20': { struck: true, from: '2020-01-01', source: 'case' } }),
    },
    expect: {
      status: 'settled',
      valueHas: { treatment: 'met', cost: { by: null, individual: null, unit: null } },
    },
    article: '20',
    why: 'what no text regulates is not asked for',
  },
]
