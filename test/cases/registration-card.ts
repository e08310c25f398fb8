import type * as z from 'zod'
import type { registrationCardSchema } from '../../src/chongqing/entities/registration/registration-card.js'
import type { Case } from '../support/cases.js'

type Entry = z.input<typeof registrationCardSchema>['entries'][number]

interface Facts {
  /** `null`: not known. */
  readonly keeper?: 'unit' | 'talent-exchange-agency' | 'person' | 'other' | null
  readonly card: readonly Entry[]
  readonly certificate: readonly Entry[]
  readonly earlier?: readonly Entry[]
  readonly holder?: string
  /** Of the earlier volume, where it is not the same. */
  readonly earlierHolder?: string
}

const training: Entry = { recordId: 'r1', form: '集中培训', time: '18学时', result: '合格' }
const seminar: Entry = { recordId: 'r2', form: '高级研修班', time: '12学时', completionNumber: 'J-7' }
const alike = { missing: [], extra: [], differing: [] }

export const registrationCardCases: readonly Case<Facts>[] = [
  {
    name: 'a card of the unit that says what the certificate says',
    facts: { card: [training, seminar], certificate: [training, seminar] },
    expect: {
      status: 'settled',
      value: { keeper: 'met', mirrorsCertificate: true, ...alike },
      citations: ['31:requires'],
      findings: [],
    },
    article: '31',
    why: 'kept by the unit',
  },
  {
    name: 'a card of the agency',
    facts: { keeper: 'talent-exchange-agency', card: [training], certificate: [training] },
    expect: { status: 'settled', valueHas: { keeper: 'met' }, findings: [] },
    article: '31',
    why: 'or by the agency that keeps the file',
  },
  {
    name: 'a card given to the person',
    facts: { keeper: 'person', card: [], certificate: [] },
    expect: {
      status: 'settled',
      value: { keeper: 'not-met', mirrorsCertificate: true, ...alike },
      findings: [
        {
          code: 'card-keeper-not-competent',
          severity: 'violation',
          provision: '31',
          data: { keeper: 'person' },
        },
      ],
    },
    article: '31',
    why: 'the certificate is with the person, the card is not',
  },
  {
    name: 'a card kept elsewhere',
    facts: { keeper: 'other', card: [], certificate: [] },
    expect: { status: 'settled', valueHas: { keeper: 'not-met' }, findings: ['card-keeper-not-competent'] },
    article: '31',
    why: 'two keepers are named',
  },
  {
    name: 'it is not known who keeps the card',
    facts: { keeper: null, card: [training], certificate: [training, seminar] },
    expect: {
      status: 'bounded',
      value: { keeper: 'undetermined', mirrorsCertificate: false, ...alike, missing: ['r2'] },
      missing: ['registration-card.keeper'],
      findings: ['card-entry-missing'],
    },
    article: '31',
    why: 'the entries can be compared all the same',
  },
  {
    name: 'an entry that the card lacks',
    facts: { card: [training], certificate: [training, seminar] },
    expect: {
      status: 'settled',
      valueHas: { mirrorsCertificate: false, missing: ['r2'], extra: [] },
      findings: [
        { code: 'card-entry-missing', severity: 'data-defect', provision: '31', data: { entry: 'r2' } },
      ],
    },
    article: '31',
    why: 'whoever writes in the certificate fills in the card',
  },
  {
    name: 'an entry that only the card has',
    facts: { card: [training, seminar], certificate: [training] },
    expect: {
      status: 'settled',
      valueHas: { mirrorsCertificate: false, missing: [], extra: ['r2'] },
      findings: [
        { code: 'card-entry-extra', severity: 'data-defect', provision: '31', data: { entry: 'r2' } },
      ],
    },
    article: '31',
    why: 'the two contradict each other',
  },
  {
    name: 'an entry with other hours and another number',
    facts: {
      card: [training, { ...seminar, time: '18学时', completionNumber: 'J-8' }],
      certificate: [training, seminar],
    },
    expect: {
      status: 'settled',
      valueHas: {
        differing: [{ entry: 'r2', fields: ['time', 'completionNumber'] }],
        missing: [],
        extra: [],
      },
      findings: [
        {
          code: 'card-entry-differs',
          severity: 'data-defect',
          provision: '31',
          data: { entry: 'r2', fields: ['time', 'completionNumber'] },
        },
      ],
    },
    article: '31',
    why: 'named field by field; which of the two is right, no text says',
  },
  {
    name: 'a field that only one of the two has',
    facts: { card: [{ recordId: 'r1', form: '集中培训' }], certificate: [{ recordId: 'r1' }] },
    expect: { status: 'settled', valueHas: { differing: [{ entry: 'r1', fields: ['form'] }] } },
    article: '31',
    why: 'what is not entered differs from what is',
  },
  {
    name: 'the same entries in another order',
    facts: { card: [seminar, training], certificate: [training, seminar] },
    expect: { status: 'settled', valueHas: { mirrorsCertificate: true }, findings: [] },
    article: '31',
    why: 'what is said counts, not where it stands',
  },
  {
    name: 'entries without keys that say the same',
    facts: { card: [{ form: '自学' }], certificate: [{ form: '自学' }] },
    expect: { status: 'settled', valueHas: { mirrorsCertificate: true } },
    article: '31',
    why: 'without a key, what they say makes them the same',
  },
  {
    name: 'entries without keys that say something else',
    facts: { card: [{ form: '自学' }], certificate: [{ form: '网上培训' }] },
    expect: {
      status: 'settled',
      valueHas: { missing: ['#1'], extra: ['#1'], differing: [] },
      findings: ['card-entry-missing', 'card-entry-extra'],
    },
    article: '31',
    why: 'nothing shows that they are the same study; they are named by their place',
  },
  {
    name: 'a key on the certificate only',
    facts: { card: [{ form: '自学' }], certificate: [{ recordId: 'r1', form: '自学' }] },
    expect: { status: 'settled', valueHas: { mirrorsCertificate: true } },
    article: '31',
    why: 'the card need not know the key',
  },
  {
    name: 'a key on the card only',
    facts: { card: [{ recordId: 'r1', form: '自学' }], certificate: [{ form: '自学' }] },
    expect: { status: 'settled', valueHas: { mirrorsCertificate: true } },
    article: '31',
    why: 'nor need the certificate',
  },
  {
    name: 'two keys for what reads alike',
    facts: { card: [{ recordId: 'r1', form: '自学' }], certificate: [{ recordId: 'r2', form: '自学' }] },
    expect: { status: 'settled', valueHas: { missing: ['r2'], extra: ['r1'] } },
    article: '31',
    why: 'two studies, however alike',
  },
  {
    name: 'one entry entered twice on the card',
    facts: { card: [training, training], certificate: [training] },
    expect: { status: 'settled', valueHas: { missing: [], extra: ['r1'] }, findings: ['card-entry-extra'] },
    article: '31',
    why: 'each entry has one counterpart',
  },
  {
    name: 'entries of an earlier volume',
    facts: { card: [training, seminar], certificate: [seminar], earlier: [training] },
    expect: { status: 'settled', valueHas: { mirrorsCertificate: true }, findings: [] },
    article: '31',
    why: 'the card stays when a booklet is full',
  },
  {
    name: "another person's card",
    facts: { card: [], certificate: [], holder: 'p2' },
    expect: {
      status: 'settled',
      valueHas: { mirrorsCertificate: true },
      findings: [{ code: 'card-holder-differs', severity: 'data-defect', provision: '31', data: {} }],
    },
    article: '31',
    why: 'two papers of two people are not to be compared in silence',
  },
  {
    name: "another person's volume before one's own",
    facts: { card: [training], certificate: [training], earlier: [], earlierHolder: 'p2' },
    expect: {
      status: 'settled',
      valueHas: { mirrorsCertificate: true },
      findings: [{ code: 'card-holder-differs', severity: 'data-defect', provision: '31', data: {} }],
    },
    article: '31',
    why: 'one paper of another person among them is enough',
  },
]
