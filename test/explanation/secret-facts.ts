// Facts for the cases. The names and numbers in them must appear in no explanation.
import type { TrainingRecord } from '../../src/chongqing/entities/training-record.js'
import { type Unit, unitSchema } from '../../src/chongqing/entities/unit.js'
import * as facts from '../support/facts.js'

/** What the facts of the cases carry and no explanation may show. */
export const secrets = [
  '王小川',
  '李大江',
  '重庆某某设计院',
  '渝继2025-0001',
  '11010519491231002X',
  '绝密学习班',
] as const

const [name, otherName, unitName, certificateNumber, citizenNumber, secretTitle] = secrets

export { certificateNumber, otherName, secretTitle }

export const person = (changes: facts.Some<facts.PersonFacts> = {}) =>
  facts.person({ name, citizenNumber, ...changes })

export const record = (changes: facts.Some<facts.RecordFacts>): TrainingRecord =>
  facts.record({ title: secretTitle, ...changes })

export const registered = (registeredOn: string) => ({ ...facts.registered(registeredOn), certificateNumber })

export const unit = (kind?: Unit['kind'], divisionCode = '500103', more: object = {}): Unit =>
  unitSchema.parse({ id: 'u1', name: unitName, divisionCode, ...(kind && { kind }), ...more })
