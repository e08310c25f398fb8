import type { Words } from '../../chongqing.js'

export const coverageTerms = {
  titleLevels: {
    none: 'No title',
    junior: 'Junior title',
    intermediate: 'Intermediate title',
    'senior-associate': 'Associate senior title',
    'senior-full': 'Full senior title',
  },
  educationLevels: {
    postgraduate: 'Postgraduate',
    bachelor: 'Bachelor',
    'junior-college': 'Junior college',
    'secondary-technical': 'Secondary technical school',
    'vocational-senior-high': 'Vocational senior high school',
    'skilled-worker-school': 'Skilled worker school',
    'senior-high': 'Senior high school',
    lower: 'Below senior high school',
  },
  professionalRoles: {
    professional: 'Professional',
    'professional-manager': 'Manager of professionals',
    other: 'Other',
  },
  unitKinds: {
    enterprise: 'Enterprise',
    'public-institution': 'Public institution',
    'state-organ': 'State organ',
    'social-organisation': 'Social organisation',
    'talent-exchange-agency': 'Talent exchange agency',
    other: 'Other unit',
  },
} satisfies Partial<Words['terms']>
