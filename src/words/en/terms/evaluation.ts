import type { Words } from '../../chongqing.js'

export const evaluationTerms = {
  evaluationKinds: {
    comprehensive: 'Comprehensive evaluation',
    course: 'Course evaluation',
  },
  comprehensiveAspects: {
    scheme: 'Training scheme',
    implementation: 'Implementation',
    support: 'Support',
    effect: 'Effect of the training',
  },
  courseAspects: {
    relevance: 'Relevance',
    content: 'Content',
    delivery: 'Delivery',
    methods: 'Methods',
    effect: 'Effect of the teaching',
  },
} satisfies Partial<Words['terms']>
