import { studyForms } from '../../src/chongqing/law/vocabulary.js'
import type { Severity } from '../../src/engine/determination/finding.js'
import type { Case } from '../support/cases.js'

interface RawMakeUp {
  /** Of a collective training, unless it says otherwise. */
  readonly participation: object
  readonly makeUps?: readonly object[]
  readonly asOf?: string
}

const missed = { attended: 'none', lastMissedOn: '2025-05-23' }
const passed = (on: string) => ({ on, requirementsMet: true })
const failed = (on: string) => ({ on, requirementsMet: false })

const state = (required: boolean | null, at: string, madeUpOn: string | null, openDays: number | null) => ({
  required,
  state: at,
  madeUpOn,
  openDays,
  deadline: 'none-in-text',
})
const notMadeUp = (openDays: number | null, severity: Severity = 'overdue-undated') =>
  ({
    code: 'training-not-made-up',
    severity,
    provision: '41',
    data: { openDays },
  }) as const

export const makeUpCases: readonly Case<RawMakeUp>[] = [
  {
    name: 'an advanced seminar that was missed',
    facts: { participation: { ...missed, form: 'advanced-seminar' }, makeUps: [] },
    expect: { status: 'inapplicable', because: '41:requires', readings: ['collective-scope=form-1'] },
    article: '13(1)',
    why: '集中培训 is the name of the first item, and seminars are an item of their own',
  },
  {
    name: 'an advanced seminar that was missed, where seminars are collective training',
    facts: { participation: { ...missed, form: 'advanced-seminar' }, makeUps: [] },
    law: { readings: { 'collective-scope': 'forms-1-and-2' } },
    expect: {
      status: 'settled',
      value: state(true, 'open', null, null),
      readings: ['collective-scope=forms-1-and-2'],
      findings: [{ ...notMadeUp(null, 'depends-on-reading'), readings: ['collective-scope'] }],
    },
    article: '13(2)',
    why: 'the other reading, which by itself breaches nothing',
  },
  {
    name: 'attended in full and passed',
    facts: { participation: { attended: 'full', requirementsMet: true } },
    expect: {
      status: 'settled',
      value: state(false, 'not-required', null, null),
      citations: ['41:requires'],
      findings: [],
    },
    article: '41',
    why: 'neither missed nor failed',
  },
  ...[
    { attended: 'none' },
    { attended: 'part' },
    { attended: 'part', requirementsMet: true },
    { attended: 'full', requirementsMet: false },
    { requirementsMet: false },
  ].map(
    (participation): Case<RawMakeUp> => ({
      name: `to be made up: ${JSON.stringify(participation)}`,
      facts: { participation: { ...participation, lastMissedOn: '2025-05-23' }, makeUps: [] },
      expect: {
        status: 'settled',
        value: state(true, 'open', null, null),
        findings: [notMadeUp(null)],
      },
      article: '41',
      why: 'missed in whole or part, or failed; without a day of the question no days are counted',
    }),
  ),
  {
    name: 'open for thirty days',
    facts: { participation: missed, makeUps: [], asOf: '2025-06-22' },
    expect: {
      status: 'settled',
      value: state(true, 'open', null, 30),
      findings: [notMadeUp(30, 'advisory')],
    },
    article: '41',
    why: '及时 has no days: they are stated; within the year of the training the finding is advisory',
  },
  {
    name: 'open for ten years',
    facts: { participation: missed, makeUps: [], asOf: '2035-05-23' },
    expect: { status: 'settled', value: state(true, 'open', null, 3652), findings: [notMadeUp(3652)] },
    article: '41',
    why: 'no deadline is made up; the year is long over, and the competent body finds whether it is late',
  },
  {
    name: 'asked on the day itself',
    facts: { participation: missed, makeUps: [], asOf: '2025-05-23' },
    expect: { status: 'settled', value: state(true, 'open', null, 0), findings: [notMadeUp(0, 'advisory')] },
    article: '41',
    why: 'open since that day',
  },
  {
    name: 'asked on the day before',
    facts: { participation: missed, makeUps: [], asOf: '2025-05-22' },
    expect: { status: 'settled', value: state(false, 'not-required', null, null), findings: [] },
    article: '41',
    why: 'nothing was missed yet',
  },
  {
    name: 'made up',
    facts: { participation: missed, makeUps: [passed('2025-06-10')] },
    expect: { status: 'settled', value: state(true, 'made-up', '2025-06-10', 18), findings: [] },
    article: '41',
    why: 'eighteen days later',
  },
  {
    name: 'made up on the same day',
    facts: { participation: missed, makeUps: [passed('2025-05-23')] },
    expect: { status: 'settled', value: state(true, 'made-up', '2025-05-23', 0), findings: [] },
    article: '41',
    why: 'an evening class can make up for the morning',
  },
  {
    name: 'made up before it was missed',
    facts: { participation: missed, makeUps: [passed('2025-05-22')] },
    expect: {
      status: 'settled',
      value: state(true, 'open', null, null),
      findings: [
        {
          code: 'make-up-before-missed-training',
          severity: 'data-defect',
          provision: '41',
          data: { on: '2025-05-22', missedOn: '2025-05-23' },
        },
        notMadeUp(null),
      ],
    },
    article: '41',
    why: 'what is made up was missed before',
  },
  {
    name: 'made up on the day of the question',
    facts: { participation: missed, makeUps: [passed('2025-06-10')], asOf: '2025-06-10' },
    expect: { status: 'settled', value: state(true, 'made-up', '2025-06-10', 18), findings: [] },
    article: '41',
    why: 'that day counts',
  },
  {
    name: 'made up after the day of the question',
    facts: { participation: missed, makeUps: [passed('2025-06-10')], asOf: '2025-06-09' },
    expect: {
      status: 'settled',
      value: state(true, 'open', null, 17),
      findings: [notMadeUp(17, 'advisory')],
    },
    article: '41',
    why: 'on that day it was open',
  },
  {
    name: 'failed once, then passed',
    facts: { participation: missed, makeUps: [passed('2025-07-01'), failed('2025-06-10')] },
    expect: {
      status: 'settled',
      value: state(true, 'made-up', '2025-07-01', 39),
      findings: [
        { code: 'make-up-failed', severity: 'advisory', provision: '41', data: { on: '2025-06-10' } },
      ],
    },
    article: '41',
    why: 'several failures: made up each time, until one is passed',
  },
  {
    name: 'failed twice',
    facts: { participation: missed, makeUps: [failed('2025-06-10'), failed('2025-07-01')] },
    expect: {
      status: 'settled',
      value: state(true, 'open', null, null),
      findings: ['make-up-failed', 'make-up-failed', 'training-not-made-up'],
    },
    article: '41',
    why: 'a failed make-up did not meet the demands either',
  },
  {
    name: 'made up, passed or not is not known',
    facts: { participation: missed, makeUps: [{ on: '2025-06-10' }] },
    expect: {
      status: 'bounded',
      value: state(true, 'undetermined', null, null),
      missing: ['make-up.requirements'],
      findings: [],
    },
    article: '41',
    why: 'not known is neither passed nor failed',
  },
  {
    name: 'one not known, then one passed',
    facts: { participation: missed, makeUps: [{ on: '2025-06-10' }, passed('2025-07-01')] },
    expect: {
      status: 'bounded',
      value: state(true, 'made-up', null, null),
      missing: ['make-up.requirements'],
      findings: [],
    },
    article: '41',
    why: 'made up in any case; on which day depends on the first',
  },
  {
    name: 'one passed, then one not known',
    facts: { participation: missed, makeUps: [passed('2025-06-10'), { on: '2025-07-01' }] },
    expect: { status: 'settled', value: state(true, 'made-up', '2025-06-10', 18), findings: [] },
    article: '41',
    why: 'the first is the one that counts',
  },
  {
    name: 'one passed and one not known on the same day',
    facts: { participation: missed, makeUps: [{ on: '2025-06-10' }, passed('2025-06-10')] },
    expect: { status: 'settled', value: state(true, 'made-up', '2025-06-10', 18), findings: [] },
    article: '41',
    why: 'the day is the same whichever of the two counts',
  },
  {
    name: 'make-ups not known',
    facts: { participation: missed },
    expect: {
      status: 'bounded',
      value: state(true, 'undetermined', null, null),
      missing: ['participation.make-ups'],
      findings: [],
    },
    article: '41',
    why: 'not known is not undone',
  },
  {
    name: 'nothing made up, the day that was missed not known',
    facts: { participation: { attended: 'none' }, makeUps: [], asOf: '2025-06-22' },
    expect: {
      status: 'bounded',
      value: state(null, 'undetermined', null, null),
      missing: ['participation.last-missed-on'],
      findings: [],
    },
    article: '41',
    why: 'it may lie after the day of the question',
  },
  {
    name: 'nothing made up, neither the day that was missed nor that of the question known',
    facts: { participation: { attended: 'none' }, makeUps: [failed('2025-06-10')] },
    expect: {
      status: 'settled',
      value: state(true, 'open', null, null),
      findings: ['make-up-failed', notMadeUp(null)],
    },
    article: '41',
    why: 'whatever the day was, nothing was made up; the days cannot be counted',
  },
  {
    name: 'a make-up that was passed and an earlier one of which that is not known, the day that was missed not known',
    facts: {
      participation: { attended: 'none' },
      makeUps: [passed('2025-05-01'), { on: '2025-04-01' }],
      asOf: '2025-06-01',
    },
    expect: {
      status: 'bounded',
      value: state(null, 'undetermined', null, null),
      missing: ['make-up.requirements', 'participation.last-missed-on'],
      findings: [],
    },
    article: '41',
    why: 'had it been missed on 20 May, neither would have made up for it',
  },
  {
    name: 'neither the day that was missed nor the make-ups known',
    facts: { participation: { attended: 'none' } },
    expect: {
      status: 'bounded',
      value: state(true, 'undetermined', null, null),
      missing: ['participation.make-ups', 'participation.last-missed-on'],
    },
    article: '41',
    why: 'a make-up counts only if it came after that day',
  },
  {
    name: 'made up, the day that was missed not known',
    facts: { participation: { attended: 'none' }, makeUps: [passed('2025-06-10')] },
    expect: {
      status: 'bounded',
      value: state(true, 'undetermined', null, null),
      missing: ['participation.last-missed-on'],
      findings: [],
    },
    article: '41',
    why: 'whether it came after that day cannot be told',
  },
  {
    name: 'attended in full, passed or not is not known',
    facts: { participation: { attended: 'full' } },
    expect: {
      status: 'bounded',
      value: state(null, 'undetermined', null, null),
      missing: ['participation.requirements'],
    },
    article: '41',
    why: 'a failed training is to be made up too',
  },
  {
    name: 'passed, attended or not is not known',
    facts: { participation: { requirementsMet: true } },
    expect: {
      status: 'bounded',
      value: state(null, 'undetermined', null, null),
      missing: ['participation.attended'],
    },
    article: '41',
    why: 'a missed part is to be made up too',
  },
  {
    name: 'of unknown form',
    facts: { participation: { form: undefined, ...missed } },
    expect: { status: 'open', missing: ['participation.form'], findings: [] },
    article: '41',
    why: 'the article is about collective training',
  },
  ...studyForms
    .filter((form) => form !== 'collective-training')
    .map(
      (form): Case<RawMakeUp> => ({
        name: `of the form ${form}`,
        facts: { participation: { ...missed, form }, makeUps: [] },
        expect: { status: 'inapplicable', because: '41:requires', findings: [] },
        article: '41',
        why: 'other forms are not covered',
      }),
    ),
  {
    name: 'asked on a day that does not exist',
    facts: { participation: missed, makeUps: [], asOf: '2025-02-29' },
    expect: { throws: 'invalid-date', argument: 'asOf' },
    article: '41',
    why: 'a mistake of the caller',
  },
]
