import type { Words } from '../../chongqing.js'

export const providerTerms = {
  providerTasks: {
    'training-outline': '培训大纲',
    'teaching-plan': '施教方案',
    'instructor-assignment': '师资选派',
    timetable: '课程安排',
    assessment: '组织考核（考试）',
    'daily-teaching': '日常教学管理',
    'living-arrangements': '生活管理',
  },
  providerKinds: {
    'regular-university': '普通高等院校',
    'registered-educational-body': '批准登记的其他教育机构',
    'dedicated-body': '单位设立的施教专门机构',
    'training-qualified-body': '具有培训资质的非施教机构',
    other: '其他机构',
  },
  providerStates: {
    intended: '拟施教，尚未办理',
    applied: '已提出申请',
    evaluated: '已经专家评估、考察',
    approved: '已获市级两部门批准',
    eligible: '施教专门机构已设立',
    consented: '主管部门已同意',
    filed: '已向市人事行政主管部门备案',
  },
  providerEvents: {
    application: '提出申请',
    evaluation: '专家评估、考察',
    'joint-approval': '市教育、人事部门共同批准',
    'one-sided-approval': '只有一个市级部门批准',
    'district-approval': '区县部门批准',
    founding: '设立施教专门机构',
    consent: '主管部门同意',
    filing: '向市人事行政主管部门备案',
    'district-filing': '报区县人事部门备案',
  },
} satisfies Partial<Words['terms']>
