import type { Words } from '../../chongqing.js'

export const registrationTerms = {
  decisionPurposes: {
    'annual-assessment': 'Annual assessment',
    promotion: 'Promotion',
    'title-appraisal': 'Titles and posts',
    'licence-registration': 'Registration of professional licences',
  },
  registrationPapers: {
    'training-proof': 'Proof of training',
    certificate: 'Continuing-education certificate',
  },
  registrationOffices: {
    unit: "The unit's continuing-education section",
    'talent-exchange-agency': 'The talent exchange agency that keeps the personnel file',
  },
} satisfies Partial<Words['terms']>
