import { taskBookSchema } from '../../../src/chongqing/entities/self-study/task-book.js'
import { guidanceDocumentSchema } from '../../../src/chongqing/entities/teaching/guidance-document.js'
import { learningAppraisalSchema } from '../../../src/chongqing/entities/teaching/learning-appraisal.js'
import { makeUpSchema } from '../../../src/chongqing/entities/teaching/make-up.js'
import { participationSchema } from '../../../src/chongqing/entities/teaching/participation.js'
import { trainingClassSchema } from '../../../src/chongqing/entities/teaching/training-class.js'
import {
  appraisalParts,
  taskBookItems,
  teachingContents,
  teachingTasks,
} from '../../../src/chongqing/law/vocabulary.js'
import type { FactsOf } from '../../../src/chongqing/remedies/remedist.js'
import { taskBook } from '../../support/facts.js'
import type { RemedyCase } from '../../support/remedies.js'

const book = (changes: Parameters<typeof taskBook>[0]): FactsOf<'task-book'> => ({
  taskBook: taskBookSchema.parse(taskBook(changes)),
})
const withoutReferences = taskBookItems.filter((item) => item !== 'references')

export const taskBookRemedies: readonly RemedyCase<FactsOf<'task-book'>>[] = [
  {
    name: 'a book that lacks an item and is not approved, on its last day',
    facts: book({ items: withoutReferences, approval: null }),
    asOf: '2025-12-31',
    law: { readings: { 'task-book-gaps': 'invalid' } },
    expect: {
      standing: 'cured',
      lines: [
        { act: 'supply', list: 'taskBookItems', item: 'references', rests: ['44'] },
        { act: 'approve-task-book', recordId: null, before: null, on: '2025-12-31', rests: ['44'] },
      ],
    },
    article: '44',
    why: 'a day is left on which one can study by it',
  },
  {
    name: 'the same, a day later',
    facts: book({ items: withoutReferences, approval: null }),
    asOf: '2026-01-01',
    expect: { standing: 'cannot-be-cured', because: '44' },
    article: '44',
    why: '根据自学任务书的要求安排自学: nobody studied by a book that was not there',
  },
  {
    name: 'a book that is not approved, before its study begins',
    facts: book({ approval: null, from: '2025-07-01' }),
    asOf: '2025-05-31',
    expect: {
      standing: 'cured',
      lines: [{ act: 'approve-task-book', recordId: null, before: '2025-07-01', on: null, rests: ['44'] }],
    },
    article: '44',
    why: 'hours from the approval on are credited: any day before the first of the study will do',
  },
  {
    name: 'the same, where hours before the approval are credited',
    facts: book({ approval: null, from: '2025-07-01' }),
    asOf: '2025-05-31',
    law: { readings: { 'hours-before-approval': 'credited' } },
    expect: {
      standing: 'cured',
      lines: [{ act: 'approve-task-book', recordId: null, before: null, on: '2025-05-31', rests: ['44'] }],
    },
    article: '44',
    why: 'then it need not come before the study',
  },
  {
    name: 'a book that is not approved, too late',
    facts: book({ approval: null }),
    asOf: '2026-01-01',
    expect: { standing: 'cannot-be-cured', because: '44' },
    article: '44',
    why: 'hours before the approval are not credited',
  },
  {
    name: 'the same, where hours before the approval are credited',
    facts: book({ approval: null }),
    asOf: '2026-01-01',
    law: { readings: { 'hours-before-approval': 'credited' } },
    expect: {
      standing: 'cured',
      lines: [{ act: 'approve-task-book', recordId: null, before: null, on: '2026-01-01', rests: ['44'] }],
    },
    article: '44',
    why: 'under that reading it is never too late',
  },
  {
    name: 'a book that lacks an item',
    facts: book({ items: withoutReferences, approval: null }),
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [{ act: 'approve-task-book', recordId: null, before: null, on: '2025-06-30', rests: ['44'] }],
    },
    article: '44',
    why: 'the approval is then enough',
  },
  {
    name: 'a book that lacks an item, approval not known',
    facts: book({ items: withoutReferences, approval: undefined }),
    asOf: '2025-06-30',
    law: { readings: { 'task-book-gaps': 'invalid' } },
    expect: {
      standing: 'undetermined',
      lines: [{ act: 'supply', list: 'taskBookItems', item: 'references', rests: ['44'] }],
      missing: ['task-book.approval'],
    },
    article: '44',
    why: 'the item is needed whether it was approved or not',
  },
]

export const selfStudyContentRemedies: readonly RemedyCase<FactsOf<'self-study-content'>>[] = [
  {
    name: 'content that is neither up to date nor practical',
    facts: { judged: { 'up-to-date': false, targeted: true, practical: false } },
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [
        { act: 'supply', list: 'selfStudyQualities', item: 'up-to-date', rests: ['43'] },
        { act: 'supply', list: 'selfStudyQualities', item: 'practical', rests: ['43'] },
      ],
    },
    article: '43',
    why: '自学课程应根据…选定: other content can be chosen',
  },
]

export const selfStudyOriginRemedies: readonly RemedyCase<FactsOf<'self-study-origin'>>[] = [
  {
    name: 'declared and not confirmed',
    facts: { origin: 'declared', confirmedByUnit: false },
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [{ act: 'confirm-task', rests: ['42'] }] },
    article: '42',
    why: '个人向单位申报确认',
  },
  {
    name: 'neither declared nor arranged',
    facts: { origin: 'other' },
    asOf: '2025-06-30',
    expect: { standing: 'no-remedy-known', because: '42' },
    article: '42',
    why: 'it is no self-study in this sense',
  },
]

export const teachingTasksRemedies: readonly RemedyCase<FactsOf<'teaching-tasks'>>[] = [
  {
    name: 'one of four tasks left undone',
    facts: { done: teachingTasks.filter((task) => task !== 'roll-out') },
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [{ act: 'supply', list: 'teachingTasks', item: 'roll-out', rests: ['36(4)'] }],
    },
    article: '36(4)',
    why: 'each task has its item',
  },
]

export const teachingContentsRemedies: readonly RemedyCase<FactsOf<'teaching-contents'>>[] = [
  {
    name: 'one of three contents lacking',
    facts: { taught: teachingContents.filter((content) => content !== 'new-knowledge') },
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [{ act: 'supply', list: 'teachingContents', item: 'new-knowledge', rests: ['37(2)'] }],
    },
    article: '37(2)',
    why: 'each content has its item',
  },
]

const document = (fields: object): FactsOf<'guidance'> => ({ document: guidanceDocumentSchema.parse(fields) })

export const guidanceRemedies: readonly RemedyCase<FactsOf<'guidance'>>[] = [
  {
    name: 'a draft that nobody countersigned',
    facts: document({ countersignature: null }),
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [{ act: 'countersign', by: 'municipal-personnel', rests: ['38'] }],
    },
    article: '38',
    why: '会签后方可下发',
  },
  {
    name: 'a draft that a district countersigned',
    facts: document({ countersignature: { with: ['district-personnel'], on: '2025-03-03' }, issuedOn: null }),
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [{ act: 'countersign', by: 'municipal-personnel', rests: ['38'] }],
    },
    article: '38',
    why: 'the text names the municipal department',
  },
  {
    name: 'a document issued without countersignature',
    facts: document({ countersignature: null, issuedOn: '2025-03-03' }),
    asOf: '2025-06-30',
    expect: { standing: 'cannot-be-cured', because: '38' },
    article: '38',
    why: 'the signature had to come first',
  },
  {
    name: 'a document countersigned after its issue',
    facts: document({
      countersignature: { with: ['municipal-personnel'], on: '2025-03-04' },
      issuedOn: '2025-03-03',
    }),
    asOf: '2025-06-30',
    expect: { standing: 'cannot-be-cured', because: '38' },
    article: '38',
    why: 'nor does another one help',
  },
]

const appraised = (appraisal: object, taught: object = {}): FactsOf<'appraisal'> => ({
  appraisal: learningAppraisalSchema.parse({
    classId: 'k1',
    personId: 'p1',
    written: true,
    by: 'v1',
    on: '2025-05-23',
    parts: appraisalParts,
    ...appraisal,
  }),
  class: trainingClassSchema.parse({
    id: 'k1',
    form: 'collective-training',
    providerId: 'v1',
    to: '2025-05-23',
    ...taught,
  }),
})

export const appraisalRemedies: readonly RemedyCase<FactsOf<'appraisal'>>[] = [
  {
    name: 'an appraisal that is nothing of what it must be',
    facts: appraised({ written: false, by: 'v2', on: '2025-05-22', parts: appraisalParts.slice(1) }),
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [
        { act: 'supply', list: 'appraisalParts', item: 'attitude-and-conduct', rests: ['39'] },
        { act: 'write-appraisal', rests: ['39'] },
        { act: 'assign', task: 'appraisal', to: ['training-provider'], rests: ['39'] },
        { act: 'appraise-afterwards', from: '2025-06-30', rests: ['39'] },
      ],
    },
    article: '39',
    why: 'in writing, by the provider, after the training, with its four parts',
  },
  {
    name: 'an appraisal before the end of a training that still runs',
    facts: appraised({ on: '2025-05-20' }),
    asOf: '2025-05-21',
    expect: {
      standing: 'cured',
      lines: [{ act: 'appraise-afterwards', from: '2025-05-23', rests: ['39'] }],
    },
    article: '39',
    why: '集中培训学习结束后',
  },
  {
    name: 'an appraisal of another class',
    facts: appraised({ classId: 'k2' }),
    asOf: '2025-06-30',
    expect: { standing: 'no-remedy-known', because: '39' },
    article: '39',
    why: 'it says nothing of this one',
  },
]

export const assessmentModeRemedies: readonly RemedyCase<FactsOf<'assessment-mode'>>[] = [
  {
    name: 'chosen by the provider',
    facts: { mode: 'thesis', decidedBy: 'training-provider' },
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [{ act: 'assign', task: 'assessment-mode', to: ['host'], rests: ['40'] }],
    },
    article: '40',
    why: '由培训主办单位确定',
  },
]

const missed = (
  makeUps: readonly object[],
  more: Partial<FactsOf<'make-up'>> = {},
  participation: object = { lastMissedOn: '2025-05-23' },
): FactsOf<'make-up'> => ({
  participation: participationSchema.parse({
    form: 'collective-training',
    attended: 'none',
    ...participation,
  }),
  makeUps: makeUps.map((one) => makeUpSchema.parse(one)),
  ...more,
})

export const makeUpRemedies: readonly RemedyCase<FactsOf<'make-up'>>[] = [
  {
    name: 'a training that was missed',
    facts: missed([], { asOf: '2025-06-01' }),
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [{ act: 'make-up', from: '2025-06-30', rests: ['41'] }] },
    article: '41',
    why: '及时 is no number of days',
  },
  {
    name: 'a make-up that was failed',
    facts: missed([{ on: '2025-06-10', requirementsMet: false }]),
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [{ act: 'make-up', from: '2025-06-30', rests: ['41'] }] },
    article: '41',
    why: 'it leaves the training open',
  },
  {
    name: 'a training to be missed after the day on which it is asked',
    facts: missed([]),
    asOf: '2025-05-01',
    expect: { standing: 'cured', lines: [{ act: 'make-up', from: '2025-05-23', rests: ['41'] }] },
    article: '41',
    why: 'what makes up for it comes after it',
  },
  {
    name: 'a training missed on a day that is not known',
    facts: missed([], {}, {}),
    asOf: '2025-06-30',
    expect: {
      standing: 'undetermined',
      lines: [{ act: 'make-up', from: '2025-06-30', rests: ['41'] }],
      missing: ['participation.last-missed-on'],
    },
    article: '41',
    why: 'made up it must be; whether a make-up came after it depends on the day',
  },
]
