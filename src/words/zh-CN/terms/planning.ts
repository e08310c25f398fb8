import type { Words } from '../../chongqing.js'

export const planningTerms = {
  planParts: {
    'guiding-ideology': '指导思想',
    'main-goals': '主要目标',
    'key-tasks': '重点任务',
    safeguards: '保障措施',
  },
  planLevels: {
    municipal: '全市规划',
    industry: '行业系统规划',
    district: '区县（自治县、市）规划（计划）',
  },
  planBases: {
    'state-and-trend': '继续教育现状和发展趋势',
    'staff-and-needs': '专业技术队伍现状和发展需求',
    'talent-demand': '各项发展规划对人才的需求',
    'national-requirements': '国家人事部的有关要求',
  },
  planSources: {
    regulation: '《条例》',
    'municipal-plan': '市级规划',
    'own-needs': '本行业系统或者本地的实际需要',
  },
  planStates: {
    drafting: '编制中',
    adopted: '已出台',
    filed: '已备案',
    running: '实施中',
    'final-year': '实施的最后一年',
    reviewed: '已检查总结',
  },
  planEvents: {
    adoption: '出台',
    filing: '向市人事行政主管部门备案',
    'filing-elsewhere': '报其他部门备案',
    start: '开始实施',
    'start-of-final-year': '进入最后一年',
    review: '检查和总结',
  },
} satisfies Partial<Words['terms']>
