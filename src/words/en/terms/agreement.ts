import type { Words } from '../../chongqing.js'

export const agreementTerms = {
  capacities: {
    'organisation-selected': 'Sent by the organisation',
    individual: 'Individual capacity',
  },
  remedyChannels: {
    complaint: 'Complaint',
    arbitration: 'Arbitration',
    litigation: 'Litigation',
  },
  grievanceAuthorities: {
    'competent-department': "The unit's competent department",
    'personnel-department': 'Personnel department',
    'labour-department': 'Labour department',
  },
} satisfies Partial<Words['terms']>
