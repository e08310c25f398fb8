import type { Words } from '../../chongqing.js'

export const accountabilityTerms = {
  awardCategories: {
    'advanced-collective': 'Advanced collective in administration',
    'advanced-administrator': 'Advanced individual in administration',
    'advanced-learner': 'Advanced learner',
  },
  awardForms: {
    moral: 'Moral reward',
    material: 'Material reward',
  },
} satisfies Partial<Words['terms']>
