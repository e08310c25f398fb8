import type { Words } from '../../chongqing.js'

export const statisticsTerms = {
  statisticalFigures: {
    'total-professionals': '专业技术人员总数',
    participants: '参加继续教育学习人数',
    'study-categories': '参加学习类别',
    'main-study-forms': '主要学习形式',
    'reached-80-hours': '达到80学时人数',
    'study-ratio': '学习比率',
    'attainment-ratio': '达到80学时的比率',
  },
} satisfies Partial<Words['terms']>
