import type * as z from 'zod'
import {
  type ProfessionalPerson,
  professionalPersonSchema,
} from '../../src/chongqing/entities/professional-person.js'
import { type TrainingRecord, trainingRecordSchema } from '../../src/chongqing/entities/training-record.js'
import { taskBookItems } from '../../src/chongqing/law/vocabulary.js'

export type PersonFacts = z.input<typeof professionalPersonSchema>
export type RecordFacts = z.input<typeof trainingRecordSchema>
export type StudyFacts = RecordFacts['study']
export type SessionFacts = Extract<StudyFacts, { kind: 'sessions' }>['sessions'][number]
export type TaskBookFacts = NonNullable<RecordFacts['taskBook']>

/** Some of the fields of an entity; `undefined` takes a default away, so that the fact is not known. */
export type Some<T> = { readonly [K in keyof T]?: T[K] | undefined }

const present = <T extends object>(facts: T): T =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T

/** An engineer with a degree, in service all along. */
export const person = (facts: Some<PersonFacts> = {}): ProfessionalPerson =>
  professionalPersonSchema.parse(
    present<Some<PersonFacts>>({
      id: 'p1',
      title: 'intermediate',
      education: 'bachelor',
      role: 'professional',
      inService: true,
      ...facts,
    }),
  )

/** A whole day of a professional class on 3 March 2025, passed and not registered. */
export const record = (facts: Some<RecordFacts> = {}): TrainingRecord =>
  trainingRecordSchema.parse(
    present<Some<RecordFacts>>({
      id: 'r1',
      personId: 'p1',
      // Of another title each: two that say the same in all and bear no proof may be one study.
      title: `继续教育 ${facts.id ?? 'r1'}`,
      form: 'collective-training',
      subject: 'professional',
      study: sessions('2025-03-03'),
      result: { kind: 'pass-or-fail', value: 'pass' },
      ...facts,
    }),
  )

/** Whole days by date, or sessions as they are. */
export const sessions = (...dates: readonly (string | SessionFacts)[]): StudyFacts => ({
  kind: 'sessions',
  sessions: dates.map((one) => (typeof one === 'string' ? { date: one, dayFraction: 1 } : { ...one })),
})

/** Hours on one date. */
export const hoursOn = (date: string, hours: string | number): SessionFacts => ({ date, hours })

/** A part of one date. */
export const partOf = (date: string, dayFraction: string | number): SessionFacts => ({ date, dayFraction })

type TotalFacts = Extract<StudyFacts, { kind: 'total' }>

/** A certified total of hours, with days of travel and rest where they are given. */
export const totalHours = (
  from: string,
  to: string,
  hours: string | number,
  idle: Pick<TotalFacts, 'travelDays' | 'restDays'> = {},
): StudyFacts => ({ kind: 'total', from, to, hours, ...idle })

/** A certified total of days, with days of travel and rest where they are given. */
export const totalDays = (
  from: string,
  to: string,
  days: string | number,
  idle: Pick<TotalFacts, 'travelDays' | 'restDays'> = {},
): StudyFacts => ({ kind: 'total', from, to, days, ...idle })

/** Credits of an industry's scheme. */
export const credits = (amount: string | number): StudyFacts => ({
  kind: 'credits',
  scheme: '行业学分',
  credits: amount,
})

/** An entry in the certificate. */
export const registered = (registeredOn: string): NonNullable<RecordFacts['registration']> => ({
  certificateNumber: 'z1',
  registeredOn,
  registrar: 'unit',
})

/** A complete task book for 2025, approved before it began and recognised. */
export const taskBook = (facts: Some<TaskBookFacts> = {}): TaskBookFacts =>
  present({
    origin: 'arranged',
    items: [...taskBookItems],
    approval: { on: '2024-12-30' },
    from: '2025-01-01',
    to: '2025-12-31',
    unitAssessment: 'pass',
    ...facts,
  }) as TaskBookFacts

/** Self-study on 3 March 2025 by a task book that is in order. */
export const selfStudy = (facts: Some<RecordFacts> = {}): TrainingRecord =>
  record({ form: 'self-study', taskBook: taskBook(), ...facts })

/** The same record with some facts changed, or taken away by `undefined`. */
export const changed = (facts: TrainingRecord, changes: Some<RecordFacts>): TrainingRecord =>
  trainingRecordSchema.parse(present({ ...facts, ...changes }))

/** The same person with some facts changed, or taken away by `undefined`. */
export const changedPerson = (facts: ProfessionalPerson, changes: Some<PersonFacts>): ProfessionalPerson =>
  professionalPersonSchema.parse(present({ ...facts, ...changes }))
