import type { FurtherWords } from '../further.js'

/** How study is arranged, assessed, taken part in and registered (8, 20, 31, 33, 40 to 44). */
export const studyWords: FurtherWords<
  | 'assessmentModes'
  | 'capacities'
  | 'participationStates'
  | 'registrationOffices'
  | 'resultKinds'
  | 'selfStudyOrigins'
  | 'taskBookItems'
  | 'volumeOrigins'
> = {
  assessmentModes: {
    'open-book': ['开卷', '开卷考核'],
    'closed-book': ['闭卷', '闭卷考核', '笔试'],
    thesis: ['论文', '毕业论文', '结业论文答辩', '论文答辩'],
    'survey-report': ['调研报告', '考察报告'],
    reflections: ['心得', '学习心得', '学习体会', '学习小结', '学习总结'],
    other: ['其他', '其它', '考查'],
  },
  capacities: {
    'organisation-selected': ['单位选派', '组织安排', '单位安排', '单位派出', '组织派出', '选派', '公派'],
    individual: ['个人', '个人参加', '自行参加', '自费', '个人自费', '以个人身份参加'],
  },
  participationStates: {
    enrolled: ['已报名', '报名', '应参训', '应训'],
    attended: ['全勤', '已参加', '参加', '已参训', '参训'],
    passed: ['合格', '考核合格', '考试合格'],
    appraised: ['已鉴定'],
    missed: ['缺训', '缺席', '未参加', '未参训', '缺勤', '旷课'],
    'make-up-due': ['待补训', '需补训'],
    'made-up': ['补训合格', '完成补训', '补训完成'],
  },
  registrationOffices: {
    unit: ['单位', '本单位', '所在单位', '用人单位', '继续教育管理部门'],
    'talent-exchange-agency': ['人才交流机构', '人才交流中心', '人才中心', '人才服务中心', '代理机构'],
  },
  resultKinds: {
    score: ['分数', '百分制', '成绩'],
    grade: ['等级', '等级制', '五级制'],
    'pass-or-fail': ['合格', '合格制', '两级制', '合格/不合格'],
    completion: ['结业', '结业情况', '是否结业'],
  },
  selfStudyOrigins: {
    declared: ['个人申报', '本人申报', '自行申报', '申报', '个人申请', '本人申请'],
    arranged: ['单位安排', '统一安排', '单位布置', '单位下达'],
  },
  taskBookItems: {
    'study-content': ['内容'],
    requirements: ['学习要求', '要求'],
    references: ['参考书目', '参考文献', '参考书', '资料', '学习资料'],
    'start-and-end-dates': ['起止日期', '学习时间', '时间'],
    'hour-calculation': ['学时', '学时数', '学时计算办法', '学时计算方法'],
    'assessment-method': ['考核方式', '考核方法', '考核'],
  },
  volumeOrigins: {
    first: ['首次', '首次办理', '首发', '新办', '初次发放'],
    renewal: ['续发', '续证', '换发', '换证'],
    replacement: ['补办', '补证', '遗失补发', '遗失补办'],
  },
}
