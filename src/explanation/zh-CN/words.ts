import type { Actor } from '../../law/provision.js'
import type { Language } from '../language.js'

export const titles: Language['titles'] = {
  'person-coverage': '适用人员',
  'priority-group': '重点对象',
  'unit-scope': '适用单位',
  'study-time-right': '继续教育时间的保证',
  'annual-quota': '年度学时任务',
  'content-area': '继续教育内容',
  'subject-class': '科目类别',
  'subject-ratio': '公需科目学时比例',
  'study-form': '学习形式',
  'funding-floor': '继续教育经费比例',
  'credited-hours': '学时核算',
  'credit-scheme': '学分折算学时',
  'certificate-entry': '证书登记内容',
  registration: '继续教育登记',
  'statistical-year': '所属统计年度',
  'statistical-period': '统计起止时间',
  'annual-statistics': '年度继续教育统计',
  'in-force': '施行时间',
  'person-year': '个人年度学习情况',
  'unit-year': '单位年度继续教育情况',
  remaining: '待完成学时',
}

export const statuses: Language['statuses'] = {
  settled: '已确定',
  bounded: '部分事实不明',
  open: '事实不足，暂无结论',
  'not-computable': '无法计算',
  unregulated: '未作规定',
  discretion: '裁量事项',
  inapplicable: '不适用',
  'not-in-force': '不在施行期内',
}

export const verdicts: Language['verdicts'] = {
  met: '符合',
  'not-met': '不符合',
  undetermined: '尚不能判定',
}

export const roles: Language['roles'] = {
  defines: '界定',
  requires: '提出要求',
  'sets-value': '确定数值',
  excludes: '排除',
  'sets-window': '确定期间',
  exempts: '免除',
  empowers: '授权',
  entitles: '赋予权利',
}

export const strengths: Language['strengths'] = {
  mandatory: '强制性规定',
  declaratory: '陈述性规定',
  'general-rule': '一般性要求',
  permissive: '任意性规定',
  promotional: '倡导性规定',
  definitional: '定义性规定',
}

export const severities: Language['severities'] = {
  violation: '违反规定',
  advisory: '提示',
  'data-defect': '资料问题',
  'depends-on-reading': '取决于条文理解',
}

export const actors: Readonly<Record<Actor, string>> = {
  professional: '专业技术人员',
  unit: '所在单位',
  'talent-exchange-agency': '人才交流机构',
  'training-provider': '施教机构',
  host: '培训主办单位',
  instructor: '授课教师',
  'municipal-personnel': '市人事行政主管部门',
  'district-personnel': '区县（自治县、市）人事行政主管部门',
  'industry-department': '有关行政主管部门',
  'industry-organisation': '行业组织',
  'municipal-education': '市教育行政主管部门',
  'education-department': '教育行政主管部门',
  'labour-department': '劳动行政主管部门',
  'competent-department': '主管部门',
  government: '人民政府',
  official: '继续教育行政管理工作人员',
  society: '社会组织和个人',
}

export const facts: Language['facts'] = {
  'person.title': { name: '职称', question: '职称是哪一级？没有职称的，请注明无职称。' },
  'person.education': { name: '学历', question: '最高学历是什么？是否毕业？' },
  'person.role': {
    name: '岗位类别',
    question: '从事的是专业技术工作，还是专业技术管理工作，或者都不是？',
  },
  'person.in-service': { name: '是否在职', question: '是否在职？' },
  'person.employments': { name: '任职起止时间', question: '在哪些单位任职？各从哪天起，到哪天止？' },
  'unit.kind': { name: '单位性质', question: '单位是企业、事业单位、机关、社会团体，还是其他？' },
  'unit.division': { name: '单位所在行政区划', question: '单位在哪个区县？' },
  'record.study-dates': { name: '各日的学习时间', question: '哪几天参加了学习？每天多少学时？' },
  'record.result': { name: '考核（考试）成绩', question: '考核（考试）是否合格？' },
  'record.credit-dates': { name: '取得学分的起止日期', question: '学分是从哪天到哪天学习取得的？' },
  'record.task-book-approval': {
    name: '自学任务书的批准情况',
    question: '自学任务书是否获得批准？哪天批准？',
  },
  'record.task-book-assessment': {
    name: '单位对自学的考核认定',
    question: '单位是否对自学作了考核认定？结果如何？',
  },
  'funding.payroll': { name: '职工工资总额', question: '全年职工工资总额是多少？' },
  'funding.entries': { name: '继续教育经费明细', question: '当年有哪些继续教育经费？各是多少？' },
  'funding.entry-recurrent': {
    name: '该笔经费是否属经常性经费',
    question: '该笔经费是每年都有，还是一次性的？',
  },
  'granted-hours': { name: '单位安排的继续教育时间', question: '当年单位安排了多少学时的继续教育时间？' },
  'subject-hours': { name: '各类科目的学时', question: '公需、专业、选修科目各有多少学时？' },
  'certificate-entry.completion-certificate': {
    name: '是否领取结业证',
    question: '是否领取了结业证？证号是多少？',
  },
  'study.related-to-profession': {
    name: '考试或培训与所从事专业是否相关',
    question: '考试或培训与本人所从事的专业是否相关？',
  },
  'study.arranged-by-unit': { name: '自学是否由单位安排', question: '自学是否由单位安排？' },
  'asked-period': { name: '所问的时间', question: '问的是哪段时间？' },
}

export const labels: Language['labels'] = {
  missing: '待补事实',
  findings: '注意事项',
  grounds: '依据',
  parameters: '标准',
  readings: '条文理解',
  premises: '所据结论',
}
