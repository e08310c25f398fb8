import type { Words } from '../../chongqing.js'

export const inspectionTerms = {
  inspectionItems: {
    'regulation-and-systems': 'Application of the Regulation and its systems',
    'use-in-assessment-and-titles': 'Use in professional assessment and for titles',
    'hours-completed': 'Class hours completed',
    funding: 'Funds in place and their use',
    'provider-qualification': 'Qualification of providers',
    results: 'Results and benefits',
    'handling-of-breaches': 'Handling of breaches',
    other: 'Other matters',
  },
  inspectionModes: {
    census: 'Full survey',
    sample: 'Sample',
    regular: 'Regular',
    irregular: 'Irregular',
  },
} satisfies Partial<Words['terms']>
