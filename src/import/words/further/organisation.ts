import type { FurtherWords } from '../further.js'

/** Who teaches, plans, inspects and is commended (15, 22 to 24, 27, 28, 45). */
export const organisationWords: FurtherWords<
  | 'awardCategories'
  | 'awardForms'
  | 'evaluationKinds'
  | 'inspectionModes'
  | 'planLevels'
  | 'planParts'
  | 'planStates'
  | 'providerKinds'
> = {
  awardCategories: {
    'advanced-collective': ['先进集体', '先进单位'],
    'advanced-administrator': ['先进工作者', '先进管理者', '管理先进个人'],
    'advanced-learner': ['学习先进个人', '优秀学员'],
  },
  awardForms: {
    moral: ['精神', '荣誉', '通报表扬', '表彰'],
    material: ['物质', '奖金'],
  },
  evaluationKinds: {
    comprehensive: ['综合评估', '质量评估', '培训质量评估'],
    course: ['课程', '教学评估', '课程评价'],
  },
  inspectionModes: {
    census: ['全面检查', '全面普查'],
    sample: ['抽样检查', '抽样', '抽检'],
    regular: ['定期检查'],
    irregular: ['不定期检查'],
  },
  planLevels: {
    municipal: ['市级规划', '市规划', '全市', '市级'],
    industry: ['行业规划', '系统规划', '行业', '行业系统'],
    district: ['区县规划', '区县计划', '区县'],
  },
  planParts: {
    'guiding-ideology': ['总体思路', '指导方针'],
    'main-goals': ['目标', '总体目标', '主要指标'],
    'key-tasks': ['任务', '主要任务', '重点工作'],
    safeguards: ['保障', '组织保障', '措施'],
  },
  planStates: {
    drafting: ['拟订中', '起草中', '编制'],
    adopted: ['出台', '已发布', '已印发'],
    filed: ['备案', '报备', '已报备'],
    running: ['实施', '执行中'],
    'final-year': ['最后一年', '收官之年'],
    reviewed: ['已检查', '已总结', '已完成总结'],
  },
  providerKinds: {
    'regular-university': ['高校', '高等院校', '普通高校', '大学', '高等学校'],
    'registered-educational-body': ['其他教育机构', '教育机构'],
    'dedicated-body': ['施教专门机构', '培训中心', '单位培训中心'],
    'training-qualified-body': ['有培训资质的机构', '具有培训资质的机构'],
    other: ['其他', '其它'],
  },
}
