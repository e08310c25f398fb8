import { cePlanSchema } from '../../../src/chongqing/entities/planning/ce-plan.js'
import { trainingProviderSchema } from '../../../src/chongqing/entities/provider/training-provider.js'
import { planBases, planParts, planSources, providerTasks } from '../../../src/chongqing/law/vocabulary.js'
import type { TeachingStep } from '../../../src/chongqing/remedies/acts.js'
import type { FactsOf } from '../../../src/chongqing/remedies/remedist.js'
import type { ExpectedLine, RemedyCase } from '../../support/remedies.js'

const provider = (
  fields: object,
  course: FactsOf<'provider-eligibility'>['course'] = { field: '土木工程', audience: 'public' },
): FactsOf<'provider-eligibility'> => ({
  provider: trainingProviderSchema.parse({ id: 'v1', ...fields }),
  course,
})

const founded = (fields: object) => provider({ kind: 'dedicated-body', ...fields })
const qualified = (fields: object) => provider({ kind: 'training-qualified-body', ...fields })
const both = ['municipal-education', 'municipal-personnel']

const steps = (rests: '15.1' | '15.2' | '15.3', ...taken: readonly TeachingStep[]): readonly ExpectedLine[] =>
  taken.map((step) => ({ act: 'take-step', step, rests: [rests] }))

export const providerEligibilityRemedies: readonly RemedyCase<FactsOf<'provider-eligibility'>>[] = [
  {
    name: 'a body for which nothing was done',
    facts: founded({ application: null, evaluation: null, approval: null }),
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: steps('15.2', 'application', 'evaluation', 'joint-approval') },
    article: '15.2',
    why: '首先 the application, 最后 the approval',
  },
  {
    name: 'a body that the two departments have not approved',
    facts: founded({ application: { on: '2025-01-06' }, evaluation: { on: '2025-02-10' }, approval: null }),
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: steps('15.2', 'joint-approval') },
    article: '15.2',
    why: 'what was done need not be done again',
  },
  {
    name: 'a body approved by one department alone',
    facts: founded({
      application: { on: '2025-01-06' },
      evaluation: { on: '2025-02-10' },
      approval: { on: '2025-03-03', by: ['municipal-personnel', 'district-personnel'] },
    }),
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: steps('15.2', 'joint-approval') },
    article: '15.2',
    why: 'the one approves together with (会同) the other',
  },
  {
    name: 'a body evaluated before it applied',
    facts: founded({
      application: { on: '2025-03-10' },
      evaluation: { on: '2025-02-10' },
      approval: { on: '2025-04-03', by: both },
    }),
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: steps('15.2', 'evaluation', 'joint-approval') },
    article: '15.2',
    why: 'the evaluation follows the application, and the approval the evaluation',
  },
  {
    name: 'steps that lie after the day on which it is asked',
    facts: founded({
      application: { on: '2025-03-10' },
      evaluation: { on: '2025-02-10' },
      approval: { on: '2025-04-03', by: both },
    }),
    asOf: '2025-01-01',
    expect: { standing: 'cured', lines: steps('15.2', 'evaluation') },
    article: '15.2',
    why: 'the evaluation can be made again by the day of the approval',
  },
  {
    name: 'a body of which it is not known whether it was evaluated',
    facts: founded({ application: { on: '2025-01-06' }, approval: null }),
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: steps('15.2', 'evaluation', 'joint-approval') },
    article: '15.2',
    why: 'enough whether it was or not',
  },
  {
    name: 'a body qualified to train without consent and filing',
    facts: qualified({ consent: null, filings: [] }),
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: steps('15.3', 'consent', 'filing') },
    article: '15.3',
    why: '应经主管部门同意，报市人事行政主管部门备案',
  },
  {
    name: 'a body without consent whose filings are not known',
    facts: qualified({ consent: null }),
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: steps('15.3', 'consent', 'filing') },
    article: '15.3',
    why: 'enough whatever was filed',
  },
  {
    name: 'a filing with a district',
    facts: qualified({
      consent: { on: '2025-01-06' },
      filings: [{ with: 'district-personnel', on: '2025-01-20' }],
    }),
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: steps('15.3', 'filing') },
    article: '15.3',
    why: 'the text names the municipal department',
  },
  {
    name: 'a school that is not registered',
    facts: provider({
      kind: 'registered-educational-body',
      specialities: ['土木工程'],
      registeredWithEducation: false,
    }),
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: steps('15.1', 'education-registration') },
    article: '15.1',
    why: '经教育行政主管部门批准登记',
  },
  {
    name: 'a university outside its speciality',
    facts: provider({ kind: 'regular-university', specialities: ['会计'] }),
    asOf: '2025-06-30',
    expect: { standing: 'no-remedy-known', because: '15.1' },
    article: '15.1',
    why: 'it teaches within its speciality, and no step leads to another',
  },
  {
    name: 'a body of another kind',
    facts: provider({ kind: 'other' }),
    asOf: '2025-06-30',
    expect: { standing: 'no-remedy-known', because: '15.3' },
    article: '15.3',
    why: 'none of the three ways is open to it',
  },
  {
    name: "training of one's own staff",
    facts: provider({ kind: 'other' }, { audience: 'in-house' }),
    asOf: '2025-06-30',
    expect: { standing: 'nothing-to-cure' },
    article: '15.3',
    why: 'the text speaks of the public',
  },
]

export const providerTasksRemedies: readonly RemedyCase<FactsOf<'provider-tasks'>>[] = [
  {
    name: 'two tasks left undone',
    facts: { done: providerTasks.filter((task) => task !== 'timetable' && task !== 'assessment') },
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [
        { act: 'supply', list: 'providerTasks', item: 'timetable', rests: ['16'] },
        { act: 'supply', list: 'providerTasks', item: 'assessment', rests: ['16'] },
      ],
    },
    article: '16',
    why: 'both are the task of the provider',
  },
]

export const instructorRemedies: readonly RemedyCase<FactsOf<'instructor'>>[] = [
  {
    name: 'an expert of another field',
    facts: { fields: ['会计'], field: '桥梁工程', recognisedExpert: true },
    asOf: '2025-06-30',
    expect: { standing: 'no-remedy-known', because: '17' },
    article: '17',
    why: 'another must teach',
  },
]

export const partTimeMajorityRemedies: readonly RemedyCase<FactsOf<'part-time-majority'>>[] = [
  {
    name: 'one of two',
    facts: { instructors: [{ engagement: 'part-time' }, { engagement: 'full-time' }] },
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [{ act: 'engage-part-time', instructors: 1, rests: ['17'] }] },
    article: '17',
    why: 'two of three are more than half',
  },
  {
    name: 'none of three',
    facts: { instructors: [1, 2, 3].map(() => ({ engagement: 'full-time' as const })) },
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [{ act: 'engage-part-time', instructors: 4, rests: ['17'] }] },
    article: '17',
    why: 'four of seven; three of six are just half',
  },
  {
    name: 'two of five, one not known',
    facts: {
      instructors: ['part-time', 'full-time', 'full-time', 'full-time', undefined].map((engagement) => ({
        engagement: engagement as 'part-time',
      })),
    },
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [{ act: 'engage-part-time', instructors: 4, rests: ['17'] }] },
    article: '17',
    why: 'five of nine, whatever the fifth is',
  },
]

export const planElementsRemedies: readonly RemedyCase<FactsOf<'plan-elements'>>[] = [
  {
    name: 'a municipal plan without a part and a basis',
    facts: {
      level: 'municipal',
      parts: planParts.filter((part) => part !== 'safeguards'),
      bases: planBases.filter((basis) => basis !== 'talent-demand'),
    },
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [
        { act: 'supply', list: 'planParts', item: 'safeguards', rests: ['22'] },
        { act: 'supply', list: 'planBases', item: 'talent-demand', rests: ['23(1)'] },
      ],
    },
    article: '22',
    why: 'four parts, and for a municipal plan four bases',
  },
  {
    name: 'a plan of unknown level without a part',
    facts: { parts: planParts.filter((part) => part !== 'safeguards') },
    asOf: '2025-06-30',
    expect: {
      standing: 'undetermined',
      lines: [{ act: 'supply', list: 'planParts', item: 'safeguards', rests: ['22'] }],
      missing: ['plan.level'],
    },
    article: '22',
    why: 'the part is needed whatever the level',
  },
]

const plan = (fields: object): FactsOf<'plan-procedure'> => ({ plan: cePlanSchema.parse(fields) })
const municipal = {
  level: 'municipal',
  lead: 'municipal-personnel',
  together: ['industry-department'],
  bases: planBases,
}
const district = { level: 'district', lead: 'district-personnel', sources: planSources }

export const planProcedureRemedies: readonly RemedyCase<FactsOf<'plan-procedure'>>[] = [
  {
    name: 'an adopted plan that was filed with a district',
    facts: plan({ ...district, adoptedOn: '2021-03-01', filings: [{ with: 'district-personnel' }] }),
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [{ act: 'file', with: ['municipal-personnel'], from: '2025-06-30', rests: ['23(3)'] }],
    },
    article: '23(3)',
    why: 'no day is set, so that none is too late',
  },
  {
    name: 'an adopted plan, asked about on an earlier day',
    facts: { ...plan({ ...district, adoptedOn: '2021-03-01', filings: [] }), asOf: '2021-03-01' },
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [{ act: 'file', with: ['municipal-personnel'], from: '2025-06-30', rests: ['23(3)'] }],
    },
    article: '23(3)',
    why: 'what is done now has happened when it is asked again',
  },
  {
    name: 'a plan to be adopted after the day on which it is asked',
    facts: plan({ ...district, adoptedOn: '2025-08-01', filings: [] }),
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [{ act: 'file', with: ['municipal-personnel'], from: '2025-08-01', rests: ['23(3)'] }],
    },
    article: '23(3)',
    why: 'what is filed is the plan as adopted',
  },
  {
    name: 'a municipal plan drawn up alone by a district, not adopted',
    facts: plan({
      ...municipal,
      lead: 'district-personnel',
      together: [],
      bases: planBases.filter((basis) => basis !== 'talent-demand'),
      adoptedOn: null,
    }),
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [
        { act: 'assign', task: 'plan-lead', to: ['municipal-personnel'], rests: ['23(1)'] },
        {
          act: 'assign',
          task: 'plan-together',
          to: ['industry-department', 'industry-organisation'],
          rests: ['23(1)'],
        },
        { act: 'supply', list: 'planBases', item: 'talent-demand', rests: ['23(1)'] },
      ],
    },
    article: '23(1)',
    why: 'a draft can be drawn up anew',
  },
  {
    name: 'a district plan without its own needs, not adopted',
    facts: plan({ ...district, sources: ['regulation', 'municipal-plan'], adoptedOn: null }),
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [{ act: 'supply', list: 'planSources', item: 'own-needs', rests: ['23(3)'] }],
    },
    article: '23(3)',
    why: 'of a draft nothing is to be filed yet',
  },
  {
    name: 'the same, adopted',
    facts: plan({
      ...district,
      sources: ['regulation', 'municipal-plan'],
      adoptedOn: '2021-03-01',
      filings: [{ with: 'municipal-personnel' }],
    }),
    asOf: '2025-06-30',
    expect: { standing: 'cannot-be-cured', because: '23(3)' },
    article: '23(3)',
    why: 'it was drawn up as it was',
  },
  {
    name: 'the same, to be adopted after the day on which it is asked',
    facts: {
      ...plan({ ...district, sources: ['regulation', 'municipal-plan'], adoptedOn: '2025-08-01' }),
      asOf: '2025-06-30',
    },
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [{ act: 'supply', list: 'planSources', item: 'own-needs', rests: ['23(3)'] }],
    },
    article: '23(3)',
    why: 'until then it is a draft, and nothing of it is to be filed yet',
  },
  {
    name: 'the same, adoption not known',
    facts: plan({
      ...district,
      sources: ['regulation', 'municipal-plan'],
      filings: [{ with: 'municipal-personnel' }],
    }),
    asOf: '2025-06-30',
    expect: { standing: 'undetermined', missing: ['plan.adopted-on'] },
    article: '23(3)',
    why: 'of a draft it could be mended, of an adopted plan not',
  },
]

export const planReviewRemedies: readonly RemedyCase<FactsOf<'plan-review'>>[] = [
  {
    name: 'before the last year',
    facts: { from: '2021-01-01', to: '2025-12-31', reviews: [] },
    asOf: '2024-06-30',
    expect: {
      standing: 'cured',
      lines: [{ act: 'review-plan', from: '2025-01-01', to: '2025-12-31', rests: ['24'] }],
    },
    article: '24',
    why: 'the review belongs to the last year',
  },
  {
    name: 'on the last day',
    facts: { from: '2021-01-01', to: '2025-12-31', reviews: ['2024-12-31'] },
    asOf: '2025-12-31',
    expect: {
      standing: 'cured',
      lines: [{ act: 'review-plan', from: '2025-12-31', to: '2025-12-31', rests: ['24'] }],
    },
    article: '24',
    why: 'it can still be made on that day',
  },
  {
    name: 'asked about an earlier day',
    facts: { from: '2021-01-01', to: '2025-12-31', reviews: [], asOf: '2025-02-01' },
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [{ act: 'review-plan', from: '2025-06-30', to: '2025-12-31', rests: ['24'] }],
    },
    article: '24',
    why: 'the question is put again on the day of the review',
  },
  {
    name: 'a review that lay ahead on the day of an earlier question',
    facts: { from: '2021-01-01', to: '2025-12-31', reviews: ['2025-07-01'], asOf: '2025-06-30' },
    asOf: '2031-07-01',
    expect: { standing: 'nothing-to-cure' },
    article: '24',
    why: 'by now it has been made',
  },
  {
    name: 'after the plan, asked about a day within it',
    facts: { from: '2021-01-01', to: '2025-12-31', reviews: [], asOf: '2025-06-30' },
    asOf: '2031-07-01',
    expect: { standing: 'cannot-be-cured', because: '24' },
    article: '24',
    why: 'it is asked now, and the last year is over',
  },
  {
    name: 'after the plan',
    facts: { from: '2021-01-01', to: '2025-12-31', reviews: [] },
    asOf: '2026-01-01',
    expect: { standing: 'cannot-be-cured', because: '24' },
    article: '24',
    why: 'a review after the end is not the one of the last year',
  },
]
