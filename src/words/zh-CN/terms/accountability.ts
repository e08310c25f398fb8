import type { Words } from '../../chongqing.js'

export const accountabilityTerms = {
  awardCategories: {
    'advanced-collective': '继续教育管理工作先进集体',
    'advanced-administrator': '继续教育管理工作先进个人',
    'advanced-learner': '继续教育先进个人',
  },
  awardForms: {
    moral: '精神奖励',
    material: '物质奖励',
  },
} satisfies Partial<Words['terms']>
