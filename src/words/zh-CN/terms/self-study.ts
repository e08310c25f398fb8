import type { Words } from '../../chongqing.js'

export const selfStudyTerms = {
  selfStudyOrigins: {
    declared: '个人申报确认',
    arranged: '单位统一安排',
  },
  selfStudyQualities: {
    'up-to-date': '先进性',
    targeted: '针对性',
    practical: '实用性',
  },
  taskBookItems: {
    'study-content': '学习内容',
    requirements: '具体要求',
    references: '参考资料',
    'start-and-end-dates': '起止时间',
    'hour-calculation': '学时计算',
    'assessment-method': '考核办法',
  },
  selfStudyStates: {
    declared: '个人已申报',
    arranged: '单位已安排',
    approved: '自学计划已批准',
    'task-book-issued': '自学任务书已下达',
    studying: '自学中',
    passed: '考核合格',
    failed: '考核不合格',
    credited: '学时已认定',
    rejected: '未获批准',
  },
  selfStudyEvents: {
    approval: '确认批准',
    rejection: '不予批准',
    'task-book-issue': '下达自学任务书',
    'start-of-study': '开始自学',
    'assessment-passed': '单位考核合格',
    'assessment-failed': '单位考核不合格',
    crediting: '认定学时',
  },
} satisfies Partial<Words['terms']>
