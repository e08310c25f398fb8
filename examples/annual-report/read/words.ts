import type {
  EducationLevel,
  ProfessionalRole,
  SelfStudyOrigin,
  StudyForm,
  SubjectClass,
  TaskBookItem,
  UnitKind,
} from '../library.js'

/** Words of offices by the id that they stand for. */
type Words<Id extends string> = Readonly<Record<Id, readonly string[]>>

/** Looks words up; what is not in the list has no id. */
const lookup = <Id extends string>(words: Words<Id>): ((word: string) => Id | undefined) => {
  const ids = new Map(
    Object.entries<readonly string[]>(words).flatMap(([id, list]) => list.map((word) => [word, id as Id])),
  )
  return (word) => ids.get(word)
}

export const subjectOf = lookup<SubjectClass>({
  'public-required': ['公需科目', '公需', '公需课', '公共科目', '公共必修'],
  professional: ['专业科目', '专业', '专业课'],
  elective: ['选修科目', '选修', '选修课'],
})

export const formOf = lookup<StudyForm>({
  'collective-training': [
    '集中培训',
    '集中学习',
    '集中脱产培训',
    '脱产集中培训',
    '面授',
    '面授培训',
    '培训班',
  ],
  'advanced-seminar': ['高级研修班', '高研班', '研修班', '高级研修'],
  'practice-based': ['实践锻炼', '访问学者', '进修', '学习考察', '对口帮扶', '实训', '专项培养', '实践培训'],
  'self-study': ['自学', '个人自学', '自学自修', '有组织的自学'],
  distance: [
    '远程教育',
    '网络学习',
    '网络培训',
    '在线学习',
    '线上学习',
    '网络教育',
    '空中课堂',
    '广播电视教育',
  ],
  'conference-or-abroad': [
    '学术会议',
    '学术讲座',
    '学术报告会',
    '讲座',
    '出国(境)学习',
    '出国学习',
    '出国考察',
  ],
  'qualification-exam': ['职业资格考试', '执业资格考试', '资格考试', '职业资格培训', '执业资格培训'],
  'degree-education': ['学历教育', '学历学位教育', '学位教育', '攻读学位'],
  other: ['其他', '其它'],
})

export const educationOf = lookup<EducationLevel>({
  postgraduate: ['研究生', '博士研究生', '硕士研究生', '博士', '硕士', '研究生学历'],
  bachelor: ['本科', '大学本科', '大学', '学士', '全日制本科', '在职本科'],
  'junior-college': ['专科', '大专', '大学专科', '高职', '高职专科'],
  'secondary-technical': ['中专', '中等专科', '中等专业学校', '中技'],
  'vocational-senior-high': ['职高', '职业高中'],
  'skilled-worker-school': ['技校', '技工学校'],
  'senior-high': ['高中', '普通高中'],
  lower: ['初中', '初中及以下', '小学'],
})

export const roleOf = lookup<ProfessionalRole>({
  professional: ['专业技术岗', '专业技术岗位', '专业技术人员', '专技岗'],
  'professional-manager': ['管理岗', '管理岗位', '专业技术管理岗', '专业技术管理人员', '双肩挑'],
  other: ['工勤岗', '工勤技能岗', '工勤岗位', '其他'],
})

export const unitKindOf = lookup<UnitKind>({
  enterprise: ['企业', '国有企业', '民营企业', '企业单位'],
  'public-institution': ['事业单位', '事业'],
  'state-organ': ['机关', '行政机关', '国家机关', '党政机关'],
  'social-organisation': ['社会团体', '社团', '社会组织'],
  'talent-exchange-agency': ['人才交流机构', '人才交流中心'],
  other: ['其他'],
})

export const originOf = lookup<SelfStudyOrigin>({
  declared: ['个人申报', '本人申报', '申报'],
  arranged: ['单位安排', '单位统一安排', '统一安排'],
})

export const taskBookItemOf = lookup<TaskBookItem>({
  'study-content': ['学习内容', '内容'],
  requirements: ['学习要求', '要求'],
  references: ['参考资料', '参考书目', '参考文献', '资料'],
  'start-and-end-dates': ['起止时间', '起止日期', '学习时间'],
  'hour-calculation': ['学时计算', '学时'],
  'assessment-method': ['考核办法', '考核方式', '考核方法', '考核'],
})

export const fundKindOf = lookup<'budgeted' | 'appropriated' | 'spent'>({
  budgeted: ['预算', '预算安排', '年初预算'],
  appropriated: ['提取', '计提', '拨付', '划拨'],
  spent: ['支出', '列支', '使用', '实际支出', '决算支出'],
})

export const fundSourceOf = lookup<'unit' | 'government' | 'employee' | 'donation' | 'other'>({
  unit: ['单位自筹', '单位', '自筹', '本单位', '事业收入'],
  government: ['财政拨款', '财政', '政府补助', '财政补助'],
  employee: ['个人缴纳', '个人', '职工个人', '个人负担'],
  donation: ['捐赠', '社会捐赠', '捐助'],
  other: ['其他', '其它'],
})

export const relatedOf = lookup<'yes' | 'no'>({ yes: ['是', '相关'], no: ['否', '不相关', '无关'] })

export const recurrentOf = lookup<'yes' | 'no'>({
  yes: ['是', '经常性', 'true', 'TRUE', '√'],
  no: ['否', '一次性', '非经常性', 'false', 'FALSE', '×'],
})
