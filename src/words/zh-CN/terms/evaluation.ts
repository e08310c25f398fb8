import type { Words } from '../../chongqing.js'

export const evaluationTerms = {
  evaluationKinds: {
    comprehensive: '培训质量综合评估',
    course: '课程评估',
  },
  comprehensiveAspects: {
    scheme: '培训方案',
    implementation: '培训实施',
    support: '培训保障',
    effect: '培训效果',
  },
  courseAspects: {
    relevance: '课程针对性',
    content: '教学内容',
    delivery: '教师讲解',
    methods: '教学方法',
    effect: '教学效果',
  },
} satisfies Partial<Words['terms']>
