import type * as z from 'zod'
import type { certificateSchema } from '../../src/chongqing/entities/certificate/certificate.js'
import type { Case } from '../support/cases.js'

type Volume = Partial<Omit<z.input<typeof certificateSchema>, 'entries'>>

interface Facts {
  readonly volumes: readonly Volume[]
}

const newNumber = { readings: { 'reissue-number': 'new' } } as const
const first = { volume: 1, issuedAs: 'first', state: 'superseded' } as const
const renewal = { volume: 2, issuedAs: 'renewal', state: 'active' } as const

export const certificateSeriesCases: readonly Case<Facts>[] = [
  {
    name: 'one volume',
    facts: { volumes: [{}] },
    expect: {
      status: 'settled',
      value: { sameNumber: 'met', oneInUse: 'met', order: ['#1'] },
      citations: ['33:requires'],
      findings: [],
      readings: [],
    },
    article: '33',
    why: 'nothing to compare it with, whatever is not known of it',
  },
  {
    name: 'none',
    facts: { volumes: [] },
    expect: { status: 'settled', value: { sameNumber: 'met', oneInUse: 'met', order: [] }, findings: [] },
    article: '33',
    why: 'no volume, no contradiction',
  },
  {
    name: 'a full volume and its renewal under one number',
    facts: { volumes: [renewal, first] },
    expect: {
      status: 'settled',
      value: { sameNumber: 'met', oneInUse: 'met', order: ['#2', '#1'] },
      findings: [],
      readings: [],
    },
    article: '33',
    why: 'as the text has it; told in the order of the volumes',
  },
  {
    name: 'volumes of which neither says which it is',
    facts: {
      volumes: [
        { issuedAs: 'renewal', issuedOn: '2025-01-06', number: 'A-2', state: 'active' },
        { issuedAs: 'first', issuedOn: '2020-01-06', state: 'superseded' },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { sameNumber: 'not-met', order: ['#2', '#1'] },
      findings: [
        { code: 'volume-number-differs', severity: 'violation', provision: '33', data: { volume: '#1' } },
      ],
    },
    article: '33',
    why: 'the first issue comes first, and it is the renewal that changed the number',
  },
  {
    name: 'volumes told apart by their dates alone',
    facts: {
      volumes: [
        { issuedOn: '2025-01-06', state: 'active' },
        { issuedOn: '2020-01-06', state: 'superseded' },
        { state: 'superseded' },
      ],
    },
    expect: { status: 'settled', valueHas: { sameNumber: 'met', order: ['#2', '#1', '#3'] } },
    article: '33',
    why: 'what is not known comes last',
  },
  {
    name: 'a renewal with another number',
    facts: { volumes: [first, { ...renewal, number: 'A-2' }] },
    expect: {
      status: 'settled',
      valueHas: { sameNumber: 'not-met' },
      findings: [
        { code: 'volume-number-differs', severity: 'violation', provision: '33', data: { volume: '#2' } },
      ],
      readings: [],
    },
    article: '33',
    why: 'the numbers must agree; no reading is asked',
  },
  {
    name: 'a renewal with another number, where replacements get new ones',
    facts: { volumes: [first, { ...renewal, number: 'A-2' }] },
    law: newNumber,
    expect: { status: 'settled', valueHas: { sameNumber: 'not-met' }, readings: [] },
    article: '33',
    why: 'that reading is about replacements',
  },
  {
    name: 'three volumes, of which the second changed the number',
    facts: {
      volumes: [
        first,
        { ...renewal, state: 'superseded', number: 'A-2' },
        { volume: 3, issuedAs: 'renewal', state: 'active', number: 'A-2' },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { sameNumber: 'not-met' },
      findings: [
        { code: 'volume-number-differs', severity: 'violation', provision: '33', data: { volume: '#2' } },
      ],
    },
    article: '33',
    why: 'each volume is measured by the one before it: the third followed faithfully',
  },
  {
    name: 'a replacement with another number',
    facts: {
      volumes: [
        { ...first, state: 'void', issuedOn: '2020-01-06' },
        { volume: 1, issuedAs: 'replacement', issuedOn: '2025-05-06', number: 'A-2', state: 'active' },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { sameNumber: 'not-met', order: ['#1', '#2'] },
      findings: [
        {
          code: 'volume-number-differs',
          severity: 'depends-on-reading',
          readings: ['reissue-number'],
          provision: '33',
          data: { volume: '#2' },
        },
      ],
      readings: ['reissue-number=same'],
    },
    article: '33',
    why: 'the text speaks of the number of a renewal; for a replacement the default decides',
  },
  {
    name: 'a replacement with another number, where it gets a new one',
    facts: {
      volumes: [
        { ...first, state: 'void' },
        { volume: 1, issuedAs: 'replacement', number: 'A-2', state: 'active' },
      ],
    },
    law: newNumber,
    expect: {
      status: 'settled',
      valueHas: { sameNumber: 'met' },
      findings: [],
      readings: ['reissue-number=new'],
    },
    article: '33',
    why: 'the other reading',
  },
  {
    name: 'another number on a volume of unknown origin',
    facts: { volumes: [first, { volume: 2, number: 'A-2', state: 'active' }] },
    expect: {
      status: 'settled',
      valueHas: { sameNumber: 'not-met' },
      findings: ['volume-number-differs'],
      readings: ['reissue-number=same'],
    },
    article: '33',
    why: 'renewal or replacement, by default the number should be the same',
  },
  {
    name: 'another number on a volume of unknown origin, where replacements get new ones',
    facts: { volumes: [first, { volume: 2, number: 'A-2', state: 'active' }] },
    law: newNumber,
    expect: {
      status: 'bounded',
      valueHas: { sameNumber: 'undetermined', oneInUse: 'met' },
      missing: ['certificate.issued-as@#2'],
      findings: [],
    },
    article: '33',
    why: 'a renewal must keep the number, a replacement need not',
  },
  {
    name: 'an unknown origin beside a renewal that broke the number',
    facts: {
      volumes: [
        first,
        { ...renewal, number: 'A-2', state: 'superseded' },
        { volume: 3, number: 'A-3', state: 'active' },
      ],
    },
    law: newNumber,
    expect: { status: 'settled', valueHas: { sameNumber: 'not-met' }, findings: ['volume-number-differs'] },
    article: '33',
    why: 'whatever the third is, the second settles it',
  },
  {
    name: 'two first issues with two numbers',
    facts: { volumes: [first, { ...first, number: 'A-2' }] },
    law: newNumber,
    expect: {
      status: 'settled',
      valueHas: { sameNumber: 'not-met' },
      findings: [
        { code: 'volume-number-differs', severity: 'data-defect', provision: '33', data: { volume: '#2' } },
      ],
      readings: [],
    },
    article: '33',
    why: 'a person has one certificate: a second first issue contradicts itself',
  },
  {
    name: 'numbers that differ in a space only',
    facts: { volumes: [first, { ...renewal, number: 'A-1 ' }] },
    expect: { status: 'settled', valueHas: { sameNumber: 'not-met' }, findings: ['volume-number-differs'] },
    article: '33',
    why: 'compared exactly',
  },
  {
    name: 'two volumes in use',
    facts: { volumes: [{ ...first, state: 'active' }, renewal] },
    expect: {
      status: 'settled',
      valueHas: { oneInUse: 'not-met' },
      findings: [
        {
          code: 'volumes-in-use',
          severity: 'data-defect',
          provision: '33',
          data: { volumes: ['#1', '#2'] },
        },
      ],
    },
    article: '33',
    why: 'a renewal ends the volume before it',
  },
  {
    name: 'one in use and one issued beside it',
    facts: {
      volumes: [
        { ...first, state: 'active' },
        { ...renewal, state: 'issued' },
      ],
    },
    expect: { status: 'settled', valueHas: { oneInUse: 'not-met' }, findings: ['volumes-in-use'] },
    article: '33',
    why: 'a new volume is issued when the old one is full, damaged or lost',
  },
  {
    name: 'a full volume and one issued',
    facts: {
      volumes: [
        { ...first, state: 'full' },
        { ...renewal, state: 'issued' },
      ],
    },
    expect: { status: 'settled', valueHas: { oneInUse: 'met' }, findings: [] },
    article: '33',
    why: 'one of the two can be written in',
  },
  {
    name: 'a volume of unknown state beside one in use',
    facts: {
      volumes: [
        { ...first, state: 'active' },
        { volume: 2, issuedAs: 'renewal' },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { sameNumber: 'met', oneInUse: 'undetermined' },
      missing: ['certificate.state@#2'],
    },
    article: '33',
    why: 'it may be in use too',
  },
  {
    name: 'a volume of unknown state beside one that is over',
    facts: { volumes: [first, { volume: 2, issuedAs: 'renewal' }] },
    expect: { status: 'settled', valueHas: { oneInUse: 'met' } },
    article: '33',
    why: 'at most that one is in use',
  },
  {
    name: 'two in use and a third of unknown state',
    facts: { volumes: [{ ...first, state: 'active' }, renewal, { volume: 3 }] },
    expect: { status: 'settled', valueHas: { oneInUse: 'not-met' }, findings: ['volumes-in-use'] },
    article: '33',
    why: 'already two too many by one, whatever the third is',
  },
  {
    name: "another person's volume among them",
    facts: {
      volumes: [
        { ...first, state: 'active' },
        { ...renewal, personId: 'p2', number: 'B-1' },
      ],
    },
    expect: {
      status: 'settled',
      value: { sameNumber: 'met', oneInUse: 'met', order: ['#1'] },
      findings: [
        {
          code: 'volume-of-another-person',
          severity: 'data-defect',
          provision: '33',
          data: { volume: '#2' },
        },
      ],
    },
    article: '33',
    why: 'it is reported and left aside',
  },
]
