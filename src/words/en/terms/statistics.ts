import type { Words } from '../../chongqing.js'

export const statisticsTerms = {
  statisticalFigures: {
    'total-professionals': 'Total of professionals',
    participants: 'Participants',
    'study-categories': 'Categories of study',
    'main-study-forms': 'Main forms of study',
    'reached-80-hours': 'Number who reached 80 class hours',
    'study-ratio': 'Study ratio',
    'attainment-ratio': 'Ratio of those who reached 80 class hours',
  },
} satisfies Partial<Words['terms']>
