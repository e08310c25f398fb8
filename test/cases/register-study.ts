import type * as z from 'zod'
import type { registrationRequestSchema } from '../../src/chongqing/entities/registration/registration-request.js'
import type { Case } from '../support/cases.js'

type Facts = Partial<z.input<typeof registrationRequestSchema>>

const papers = { trainingProof: true, certificate: true } as const
const atUnit = { ...papers, fileKeeper: 'unit' } as const

export const registerStudyCases: readonly Case<Facts>[] = [
  {
    name: 'both papers, the file at the unit',
    facts: atUnit,
    expect: {
      status: 'settled',
      value: { accepted: 'met', missingPapers: [], offices: ['unit'] },
      citations: ['31:requires', 'R11.1:requires'],
      findings: [],
      premises: [],
      readings: [],
    },
    article: '31',
    why: 'the unit records, and keeps the card',
  },
  {
    name: 'both papers, the file at an agency',
    facts: { ...papers, fileKeeper: 'talent-exchange-agency' },
    expect: {
      status: 'settled',
      value: {
        accepted: 'met',
        missingPapers: [],
        offices: ['unit', 'talent-exchange-agency'],
      },
      citations: ['31:requires', 'R11.1:requires', 'R11.2:requires'],
      readings: ['registration-office=either'],
    },
    article: '31',
    why: '到所在单位…或代理人事档案的人才交流机构: either, and whichever registers keeps the card',
  },
  {
    name: 'both papers, the file at an agency, which alone registers',
    facts: { ...papers, fileKeeper: 'talent-exchange-agency' },
    law: { readings: { 'registration-office': 'where-the-file-is-kept' } },
    expect: {
      status: 'settled',
      value: { accepted: 'met', missingPapers: [], offices: ['talent-exchange-agency'] },
      citations: ['31:requires', 'R11.2:requires'],
      readings: ['registration-office=where-the-file-is-kept'],
    },
    article: 'R11.2',
    why: 'the agency records for the files entrusted to it, in place of the unit',
  },
  {
    name: 'the file somewhere else',
    facts: { ...papers, fileKeeper: 'other' },
    expect: {
      status: 'settled',
      valueHas: { offices: ['unit'] },
      citations: ['31:requires', 'R11.1:requires'],
    },
    article: 'R11.1',
    why: 'every unit records; only a talent exchange agency takes its place',
  },
  {
    name: 'it is not known who keeps the file',
    facts: papers,
    expect: {
      status: 'bounded',
      value: { accepted: 'met', missingPapers: [], offices: null },
      missing: ['registration.file-keeper'],
      citations: ['31:requires'],
    },
    article: '31',
    why: 'the papers are in order wherever they belong',
  },
  {
    name: 'no certificate',
    facts: { ...atUnit, certificate: false },
    expect: {
      status: 'settled',
      valueHas: { accepted: 'not-met', missingPapers: ['certificate'] },
      findings: [
        {
          code: 'registration-paper-missing',
          severity: 'data-defect',
          provision: '31',
          data: { paper: 'certificate' },
        },
      ],
    },
    article: '31',
    why: 'both papers are brought',
  },
  {
    name: 'no proof of training',
    facts: { ...atUnit, trainingProof: false },
    expect: {
      status: 'settled',
      valueHas: { accepted: 'not-met', missingPapers: ['training-proof'] },
      findings: ['registration-paper-missing'],
    },
    article: '31',
    why: 'both papers are brought',
  },
  {
    name: 'neither',
    facts: { trainingProof: false, certificate: false, fileKeeper: 'unit' },
    expect: {
      status: 'settled',
      valueHas: { accepted: 'not-met', missingPapers: ['training-proof', 'certificate'] },
      findings: ['registration-paper-missing', 'registration-paper-missing'],
    },
    article: '31',
    why: 'both are named, so that one visit mends both',
  },
  {
    name: 'it is not known whether the certificate is brought',
    facts: { trainingProof: true, fileKeeper: 'unit' },
    expect: {
      status: 'bounded',
      valueHas: { accepted: 'undetermined', missingPapers: [], offices: ['unit'] },
      missing: ['registration.certificate'],
      findings: [],
    },
    article: '31',
    why: 'not known is not missing',
  },
  {
    name: 'one paper missing and the other not known',
    facts: { certificate: false, fileKeeper: 'unit' },
    expect: {
      status: 'bounded',
      valueHas: { accepted: 'not-met', missingPapers: ['certificate'] },
      missing: ['registration.training-proof'],
    },
    article: '31',
    why: 'whether is settled; what else is to be brought is not',
  },
  {
    name: 'nothing is known',
    facts: {},
    expect: {
      status: 'bounded',
      value: { accepted: 'undetermined', missingPapers: [], offices: null },
      missing: ['registration.certificate', 'registration.file-keeper', 'registration.training-proof'],
    },
    article: '31',
    why: 'every fact that matters is asked for',
  },
  {
    name: 'brought by the person',
    facts: { ...atUnit, applicantId: 'p1' },
    expect: { status: 'settled', findings: [], citations: ['31:requires', 'R11.1:requires'] },
    article: '31',
    why: '由本人',
  },
  {
    name: 'brought by another',
    facts: { ...atUnit, applicantId: 'p2' },
    expect: {
      status: 'settled',
      valueHas: { accepted: 'met' },
      citations: ['31:requires', 'R11.1:requires', 'R12:requires'],
      findings: [{ code: 'applicant-not-the-person', severity: 'advisory', provision: '31', data: {} }],
    },
    article: 'R12',
    why: 'the person is to apply; that the study is then not to be recorded the text does not say, and it must be',
  },
  {
    name: 'brought to the unit, the file at an agency',
    facts: { ...papers, fileKeeper: 'talent-exchange-agency', appliedAt: 'unit' },
    expect: {
      status: 'settled',
      valueHas: { accepted: 'met', offices: ['unit', 'talent-exchange-agency'] },
      findings: [],
    },
    article: '31',
    why: 'the text says 或, and the Regulation has every unit record (R11.1)',
  },
  {
    name: 'brought to the unit, the file at an agency, which alone registers',
    facts: { ...papers, fileKeeper: 'talent-exchange-agency', appliedAt: 'unit' },
    law: { readings: { 'registration-office': 'where-the-file-is-kept' } },
    expect: {
      status: 'settled',
      valueHas: { accepted: 'not-met', offices: ['talent-exchange-agency'] },
      findings: [
        {
          code: 'applied-elsewhere',
          severity: 'depends-on-reading',
          readings: ['registration-office'],
          provision: '31',
          data: { office: 'unit' },
        },
      ],
    },
    article: '31',
    why: 'refused on a reading alone',
  },
  {
    name: 'brought to the agency that keeps the file',
    facts: { ...papers, fileKeeper: 'talent-exchange-agency', appliedAt: 'talent-exchange-agency' },
    expect: { status: 'settled', valueHas: { accepted: 'met' }, findings: [] },
    article: '31',
    why: 'the right place',
  },
  {
    name: 'brought to an agency, the file at the unit',
    facts: { ...atUnit, appliedAt: 'talent-exchange-agency' },
    expect: {
      status: 'settled',
      valueHas: { accepted: 'not-met', offices: ['unit'] },
      findings: [
        {
          code: 'applied-elsewhere',
          severity: 'data-defect',
          provision: '31',
          data: { office: 'talent-exchange-agency' },
        },
      ],
    },
    article: '31',
    why: 'the agency that is named is the one that keeps the file: 代理人事档案',
  },
  {
    name: 'brought to the unit while it is not known who keeps the file',
    facts: { ...papers, appliedAt: 'unit' },
    expect: {
      status: 'bounded',
      valueHas: { accepted: 'met' },
      findings: [],
      readings: ['registration-office=either'],
    },
    article: '31',
    why: 'the unit registers whoever keeps the file',
  },
  {
    name: 'brought to the unit while it is not known who keeps the file, and only that office registers',
    facts: { ...papers, appliedAt: 'unit' },
    law: { readings: { 'registration-office': 'where-the-file-is-kept' } },
    expect: { status: 'bounded', valueHas: { accepted: 'undetermined' }, findings: [] },
    article: '31',
    why: 'it may be the right place',
  },
  {
    name: 'brought to an agency while it is not known who keeps the file',
    facts: { ...papers, appliedAt: 'talent-exchange-agency' },
    expect: { status: 'bounded', valueHas: { accepted: 'undetermined' }, findings: [], readings: [] },
    article: '31',
    why: 'it may be the right place',
  },
  {
    name: 'brought elsewhere while it is not known who keeps the file',
    facts: { ...papers, appliedAt: 'other' },
    expect: { status: 'bounded', valueHas: { accepted: 'not-met' }, findings: ['applied-elsewhere'] },
    article: '31',
    why: 'it is neither of the two: no other office registers',
  },
  {
    name: 'on the last day of the study',
    facts: { ...atUnit, studyEndedOn: '2025-03-05', appliedOn: '2025-03-05' },
    expect: { status: 'settled', findings: [], premises: ['certificate-deadline'] },
    article: '31',
    why: 'after the study; how long after, no text says',
  },
  {
    name: 'the day before the study ended',
    facts: { ...atUnit, studyEndedOn: '2025-03-05', appliedOn: '2025-03-04' },
    expect: {
      status: 'settled',
      findings: [
        {
          code: 'applied-before-study-ended',
          severity: 'advisory',
          provision: '31',
          data: { appliedOn: '2025-03-04' },
        },
      ],
      premises: [],
    },
    article: '31',
    why: 'a study is registered after it',
  },
  {
    name: 'ten years after the study',
    facts: { ...atUnit, studyEndedOn: '2015-03-05', appliedOn: '2025-03-05' },
    expect: {
      status: 'settled',
      valueHas: { accepted: 'met' },
      findings: [],
      premises: ['certificate-deadline'],
    },
    article: '31',
    why: 'no deadline stands in the text, and none is invented',
  },
  {
    name: 'the day of the request is not known',
    facts: { ...atUnit, studyEndedOn: '2025-03-05' },
    expect: { status: 'settled', findings: [], premises: [] },
    article: '31',
    why: 'nothing depends on it',
  },
  {
    name: 'the end of the study is not known',
    facts: { ...atUnit, appliedOn: '2025-03-05' },
    expect: { status: 'settled', findings: [], premises: [] },
    article: '31',
    why: 'nothing can be said of the order',
  },
]
