import { type InspectionMode, inspectionModes } from '../../src/chongqing/law/vocabulary.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly modes?: readonly InspectionMode[]
}

export const inspectionModesCases: readonly Case<Facts>[] = [
  {
    name: 'all four over the year',
    facts: { modes: inspectionModes },
    expect: {
      status: 'settled',
      value: { verdict: 'met', missing: [] },
      citations: ['28.1:requires'],
      findings: [],
    },
    article: '28.1',
    why: 'both pairs are joined over the year',
  },
  ...inspectionModes.map(
    (mode): Case<Facts> => ({
      name: `without ${mode}`,
      facts: { modes: inspectionModes.filter((one) => one !== mode) },
      expect: {
        status: 'settled',
        value: { verdict: 'not-met', missing: [mode] },
        findings: [
          { code: 'inspection-mode-missing', severity: 'advisory', provision: '28.1', data: { mode } },
        ],
      },
      article: '28.1',
      why: 'each pair needs both its members',
    }),
  ),
  {
    name: 'none at all',
    facts: { modes: [] },
    expect: { status: 'settled', value: { verdict: 'not-met', missing: inspectionModes } },
    article: '28.1',
    why: 'an empty list says that there was nothing',
  },
  {
    name: 'not known',
    facts: {},
    expect: { status: 'open', missing: ['inspection.modes'], findings: [] },
    article: '28.1',
    why: 'unknown is not nothing',
  },
]
