import { type InspectionMode, inspectionModes } from '../../src/chongqing/law/vocabulary.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly exercises?: readonly { readonly modes: readonly InspectionMode[] }[]
}

export const inspectionModesCases: readonly Case<Facts>[] = [
  {
    name: 'all four over the year',
    facts: { exercises: [{ modes: ['census', 'regular'] }, { modes: ['sample', 'irregular'] }] },
    expect: {
      status: 'settled',
      value: { verdict: 'met', missing: [] },
      citations: ['28.1:requires'],
      readings: ['inspection-combination=over-the-year'],
      findings: [],
    },
    article: '28.1',
    why: 'both pairs are joined over the year',
  },
  ...inspectionModes.map(
    (mode): Case<Facts> => ({
      name: `without ${mode}`,
      facts: { exercises: [{ modes: inspectionModes.filter((one) => one !== mode) }] },
      expect: {
        status: 'settled',
        value: { verdict: 'not-met', missing: [mode] },
        findings: [
          {
            code: 'inspection-mode-missing',
            severity: 'advisory',
            provision: '28.1',
            data: { mode, exercise: null },
          },
        ],
      },
      article: '28.1',
      why: 'each pair needs both its members',
    }),
  ),
  {
    name: 'all four over the year, where each exercise is to combine them',
    facts: { exercises: [{ modes: ['census', 'sample', 'regular'] }, { modes: inspectionModes }] },
    law: { readings: { 'inspection-combination': 'each-exercise' } },
    expect: {
      status: 'settled',
      value: { verdict: 'not-met', missing: ['irregular'] },
      readings: ['inspection-combination=each-exercise'],
      findings: [
        {
          code: 'inspection-mode-missing',
          severity: 'advisory',
          provision: '28.1',
          data: { mode: 'irregular', exercise: 1 },
        },
      ],
    },
    article: '28.1',
    why: 'what the second has does not mend the first',
  },
  {
    name: 'each exercise of all four kinds',
    facts: { exercises: [{ modes: inspectionModes }] },
    law: { readings: { 'inspection-combination': 'each-exercise' } },
    expect: { status: 'settled', value: { verdict: 'met', missing: [] }, findings: [] },
    article: '28.1',
    why: 'nothing is lacking under either reading',
  },
  {
    name: 'none at all',
    facts: { exercises: [] },
    expect: { status: 'settled', value: { verdict: 'not-met', missing: inspectionModes }, readings: [] },
    article: '28.1',
    why: 'an empty list says that there was nothing',
  },
  {
    name: 'not known',
    facts: {},
    expect: { status: 'open', missing: ['inspection.exercises'], findings: [] },
    article: '28.1',
    why: 'unknown is not nothing',
  },
]
