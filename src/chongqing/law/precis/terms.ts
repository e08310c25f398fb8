import type { Actor } from '../../../engine/editions/provision.js'
import type { ProvisionId } from '../provisions.js'
import type {
  AdvancedSeminarKind,
  AppraisalPart,
  AssessmentMode,
  Authority,
  AwardCategory,
  AwardForm,
  Capacity,
  CertificateEntryPart,
  CertificateEvent,
  CertificateState,
  ComprehensiveAspect,
  ConferenceKind,
  ContentArea,
  CourseAspect,
  DecisionPurpose,
  DegreeKind,
  DistanceKind,
  EducationLevel,
  EvaluationKind,
  FundViolation,
  GrievanceAuthority,
  GuidanceEvent,
  GuidanceState,
  InspectionItem,
  InspectionMode,
  ParticipationEvent,
  ParticipationState,
  PlanBasis,
  PlanEvent,
  PlanLevel,
  PlanPart,
  PlanSource,
  PlanState,
  PracticeKind,
  ProfessionalRole,
  ProviderEvent,
  ProviderKind,
  ProviderState,
  ProviderTask,
  QualificationKind,
  RegistrationOffice,
  RegistrationPaper,
  RemedyChannel,
  ResultKind,
  SelfStudyEvent,
  SelfStudyKind,
  SelfStudyOrigin,
  SelfStudyQuality,
  SelfStudyState,
  StatisticalFigure,
  StudyForm,
  SubjectClass,
  TaskBookItem,
  TeachingContent,
  TeachingTask,
  TitleLevel,
  UnitKind,
  VolumeOrigin,
} from '../vocabulary.js'

/**
 * The Chinese official term for an id of the vocabulary and its English label.
 *
 * @category Vocabulary
 */
export interface Term {
  readonly 'zh-CN': string
  readonly en: string
  /**
   * The provision that the term comes from; absent where the law presupposes the term and does not say it.
   */
  readonly provision?: ProvisionId
}

/**
 * One term for every id of a vocabulary: one missing, or one too many, does not compile.
 *
 * @category Vocabulary
 */
export type Terms<Id extends string> = Readonly<Record<Id, Term>>

// Persons

/**
 * Terms for the levels of professional title.
 *
 * @category Vocabulary
 */
export const titleLevelTerms: Terms<TitleLevel> = {
  none: { 'zh-CN': '无职称', en: 'No title' },
  junior: { 'zh-CN': '初级', en: 'Junior title', provision: '2.1' },
  intermediate: { 'zh-CN': '中级', en: 'Intermediate title', provision: '3' },
  'senior-associate': { 'zh-CN': '副高级', en: 'Associate senior title', provision: '3' },
  'senior-full': { 'zh-CN': '正高级', en: 'Full senior title', provision: '3' },
}

/**
 * Terms for the levels and kinds of schooling.
 *
 * @category Vocabulary
 */
export const educationLevelTerms: Terms<EducationLevel> = {
  postgraduate: { 'zh-CN': '研究生', en: 'Postgraduate' },
  bachelor: { 'zh-CN': '本科', en: 'Bachelor' },
  'junior-college': { 'zh-CN': '专科', en: 'Junior college' },
  'secondary-technical': { 'zh-CN': '中专', en: 'Secondary technical school', provision: '2.1' },
  'vocational-senior-high': { 'zh-CN': '职高', en: 'Vocational senior high school' },
  'skilled-worker-school': { 'zh-CN': '技校', en: 'Skilled worker school' },
  'senior-high': { 'zh-CN': '高中', en: 'Senior high school' },
  lower: { 'zh-CN': '高中以下', en: 'Below senior high school' },
}

/**
 * Terms for the roles that 2.1 tells apart.
 *
 * @category Vocabulary
 */
export const professionalRoleTerms: Terms<ProfessionalRole> = {
  professional: { 'zh-CN': '专业技术人员', en: 'Professional', provision: '2.1' },
  'professional-manager': { 'zh-CN': '专业技术管理人员', en: 'Manager of professionals', provision: '2.1' },
  other: { 'zh-CN': '其他人员', en: 'Other' },
}

/**
 * Terms for the capacity in which someone takes part.
 *
 * @category Vocabulary
 */
export const capacityTerms: Terms<Capacity> = {
  'organisation-selected': { 'zh-CN': '组织选派', en: 'Sent by the organisation', provision: '8(2)' },
  individual: { 'zh-CN': '个人身份', en: 'Individual capacity', provision: '20' },
}

// Bodies

/**
 * Terms for the kinds of unit.
 *
 * @category Vocabulary
 */
export const unitKindTerms: Terms<UnitKind> = {
  enterprise: { 'zh-CN': '企业', en: 'Enterprise', provision: '19' },
  'public-institution': { 'zh-CN': '事业单位', en: 'Public institution', provision: '19' },
  'state-organ': { 'zh-CN': '机关', en: 'State organ' },
  'social-organisation': { 'zh-CN': '社会团体', en: 'Social organisation', provision: 'R9(1)' },
  'talent-exchange-agency': { 'zh-CN': '人才交流机构', en: 'Talent exchange agency', provision: '31' },
  other: { 'zh-CN': '其他单位', en: 'Other unit' },
}

/**
 * Terms for the authorities.
 *
 * @category Vocabulary
 */
export const authorityTerms: Terms<Authority> = {
  'municipal-personnel': {
    'zh-CN': '市人事行政主管部门',
    en: 'Municipal personnel department',
    provision: '13(2)',
  },
  'district-personnel': {
    'zh-CN': '区县（自治县、市）人事行政主管部门',
    en: 'District or county personnel department',
    provision: '23(3)',
  },
  'industry-department': { 'zh-CN': '有关行政主管部门', en: 'Industry department', provision: '6' },
  'industry-organisation': { 'zh-CN': '行业组织', en: 'Industry organisation', provision: '6' },
  'municipal-education': {
    'zh-CN': '市教育行政主管部门',
    en: 'Municipal education department',
    provision: '15.2',
  },
  'labour-department': { 'zh-CN': '劳动行政主管部门', en: 'Labour department', provision: '8(3)' },
  'education-department': { 'zh-CN': '教育行政主管部门', en: 'Education department', provision: '15.1' },
}

/**
 * Terms for those whom the law addresses.
 *
 * @category Vocabulary
 */
export const actorTerms: Terms<Actor> = {
  professional: { 'zh-CN': '专业技术人员', en: 'Professional', provision: '2.1' },
  unit: { 'zh-CN': '专业技术人员所在单位', en: 'Unit', provision: '7' },
  'talent-exchange-agency': {
    'zh-CN': '代理人事档案的人才交流机构',
    en: 'Talent exchange agency that keeps the personnel file',
    provision: '31',
  },
  'training-provider': { 'zh-CN': '施教机构', en: 'Training provider', provision: '16' },
  'training-qualified-body': {
    'zh-CN': '具有培训资质的非施教机构',
    en: 'Body qualified to train that is no training provider',
    provision: '15.3',
  },
  host: { 'zh-CN': '培训主办单位', en: 'Host of the training', provision: '27(3)' },
  instructor: { 'zh-CN': '继续教育师资', en: 'Instructor', provision: '17' },
  'municipal-personnel': authorityTerms['municipal-personnel'],
  'district-personnel': authorityTerms['district-personnel'],
  'industry-department': authorityTerms['industry-department'],
  'industry-organisation': authorityTerms['industry-organisation'],
  'municipal-education': authorityTerms['municipal-education'],
  'education-department': authorityTerms['education-department'],
  'labour-department': authorityTerms['labour-department'],
  'competent-department': { 'zh-CN': '主管部门', en: 'Department in charge', provision: '15.3' },
  government: { 'zh-CN': '各级人民政府', en: 'Governments at each level', provision: '18' },
  official: {
    'zh-CN': '继续教育行政管理工作人员',
    en: 'Official administering continuing education',
    provision: '47',
  },
  society: { 'zh-CN': '社会组织和个人', en: 'Bodies and individuals of society', provision: '18' },
}

// Rights

/**
 * Terms for what can be done about a grievance or a dispute.
 *
 * @category Vocabulary
 */
export const remedyChannelTerms: Terms<RemedyChannel> = {
  complaint: { 'zh-CN': '申诉', en: 'Complaint', provision: '8(3)' },
  arbitration: { 'zh-CN': '仲裁', en: 'Arbitration', provision: '8(3)' },
  litigation: { 'zh-CN': '诉讼', en: 'Litigation', provision: '10' },
}

/**
 * Terms for those to whom an infringement may be taken.
 *
 * @category Vocabulary
 */
export const grievanceAuthorityTerms: Terms<GrievanceAuthority> = {
  'competent-department': {
    'zh-CN': '所在单位的行政主管部门',
    en: "The unit's competent department",
    provision: '8(3)',
  },
  'personnel-department': { 'zh-CN': '人事行政主管部门', en: 'Personnel department', provision: '8(3)' },
  'labour-department': { 'zh-CN': '劳动行政主管部门', en: 'Labour department', provision: '8(3)' },
}

// Content and forms

/**
 * Terms for the basic areas of content.
 *
 * @category Vocabulary
 */
export const contentAreaTerms: Terms<ContentArea> = {
  'political-theory': { 'zh-CN': '政治理论', en: 'Political theory', provision: '11' },
  'policies-and-regulations': { 'zh-CN': '政策法规', en: 'Policies and regulations', provision: '11' },
  'professional-knowledge': { 'zh-CN': '专业知识', en: 'Professional knowledge', provision: '11' },
  'cultural-literacy': { 'zh-CN': '文化素养', en: 'Cultural literacy', provision: '11' },
  'skills-training': { 'zh-CN': '技能训练', en: 'Skills training', provision: '11' },
  other: { 'zh-CN': '其他内容', en: 'Other content', provision: '11' },
}

/**
 * Terms for the classes of subject.
 *
 * @category Vocabulary
 */
export const subjectClassTerms: Terms<SubjectClass> = {
  'public-required': { 'zh-CN': '公需科目', en: 'Public subjects', provision: '12.2' },
  professional: { 'zh-CN': '专业科目', en: 'Professional subjects', provision: '12.4' },
  elective: { 'zh-CN': '选修科目', en: 'Elective subjects', provision: '12.5' },
}

/**
 * Terms for the forms of study.
 *
 * @category Vocabulary
 */
export const studyFormTerms: Terms<StudyForm> = {
  'collective-training': { 'zh-CN': '集中培训', en: 'Collective training', provision: '13(1)' },
  'advanced-seminar': { 'zh-CN': '高级研修班', en: 'Advanced seminar', provision: '13(2)' },
  'practice-based': { 'zh-CN': '结合工作实践培训', en: 'Training in practice', provision: '13(3)' },
  'self-study': { 'zh-CN': '自学', en: 'Self-study', provision: '13(4)' },
  distance: { 'zh-CN': '远程继续教育培训', en: 'Distance study', provision: '13(5)' },
  'conference-or-abroad': {
    'zh-CN': '学术会议讲座及出国进修考察',
    en: 'Conferences, lectures or study abroad',
    provision: '13(6)',
  },
  'qualification-exam': {
    'zh-CN': '资格考试或培训',
    en: 'Qualification examination or training',
    provision: '13(7)',
  },
  'degree-education': { 'zh-CN': '学历教育或攻读学位', en: 'Diploma or degree study', provision: '13(8)' },
  other: { 'zh-CN': '其他形式', en: 'Other form', provision: '13' },
}

/**
 * Terms for the kinds of advanced seminar.
 *
 * @category Vocabulary
 */
export const advancedSeminarKindTerms: Terms<AdvancedSeminarKind> = {
  'municipal-demonstration': {
    'zh-CN': '示范性高级研修班',
    en: 'Municipal model seminar',
    provision: '13(2)',
  },
  'trade-or-unit': {
    'zh-CN': '行业领域和单位举办的高级研修班',
    en: 'Seminar of a trade or a unit',
    provision: '13(2)',
  },
}

/**
 * Terms for the kinds of training in practice.
 *
 * @category Vocabulary
 */
export const practiceKindTerms: Terms<PracticeKind> = {
  'visiting-scholar': { 'zh-CN': '访问学者', en: 'Visiting scholar', provision: '13(3)' },
  'further-study': { 'zh-CN': '业务进修', en: 'Further professional study', provision: '13(3)' },
  'study-visit': { 'zh-CN': '技术考察', en: 'Technical study visit', provision: '13(3)' },
  'paired-assistance': { 'zh-CN': '对口支援', en: 'Paired assistance', provision: '13(3)' },
  'practical-training': { 'zh-CN': '实践锻炼', en: 'Practical training', provision: '13(3)' },
  'special-cultivation': { 'zh-CN': '特殊培养', en: 'Special cultivation', provision: '13(3)' },
  other: { 'zh-CN': '其他实践形式', en: 'Other training in practice', provision: '13(3)' },
}

/**
 * Terms for the ways of self-study.
 *
 * @category Vocabulary
 */
export const selfStudyKindTerms: Terms<SelfStudyKind> = {
  'self-chosen': { 'zh-CN': '自选', en: 'Self-chosen study', provision: '13(4)' },
  'self-cultivation': { 'zh-CN': '自修', en: 'Study by oneself', provision: '13(4)' },
  other: { 'zh-CN': '其他自学方式', en: 'Other self-study', provision: '13(4)' },
}

/**
 * Terms for the kinds of distance study.
 *
 * @category Vocabulary
 */
export const distanceKindTerms: Terms<DistanceKind> = {
  online: { 'zh-CN': '网上培训', en: 'Online training', provision: '13(5)' },
  'air-classroom': { 'zh-CN': '空中课堂', en: 'Air classroom', provision: '13(5)' },
  broadcast: { 'zh-CN': '广播电视', en: 'Radio and television', provision: '13(5)' },
  other: { 'zh-CN': '其他远程形式', en: 'Other distance study', provision: '13(5)' },
}

/**
 * Terms for conferences, lectures and study abroad.
 *
 * @category Vocabulary
 */
export const conferenceKindTerms: Terms<ConferenceKind> = {
  'academic-conference': { 'zh-CN': '学术会议', en: 'Academic conference', provision: '13(6)' },
  'academic-lecture': { 'zh-CN': '学术讲座', en: 'Academic lecture', provision: '13(6)' },
  'study-abroad': { 'zh-CN': '出国进修', en: 'Further study abroad', provision: '13(6)' },
  'visit-abroad': { 'zh-CN': '出国考察', en: 'Study visit abroad', provision: '13(6)' },
}

/**
 * Terms for the kinds of study for a qualification.
 *
 * @category Vocabulary
 */
export const qualificationKindTerms: Terms<QualificationKind> = {
  'qualification-exam-sitting': { 'zh-CN': '资格考试', en: 'Qualification examination', provision: '13(7)' },
  'qualification-training': { 'zh-CN': '资格培训', en: 'Qualification training', provision: '13(7)' },
}

/**
 * Terms for the kinds of degree education.
 *
 * @category Vocabulary
 */
export const degreeKindTerms: Terms<DegreeKind> = {
  'degree-course': { 'zh-CN': '学历教育', en: 'Education towards a diploma', provision: '13(8)' },
  'degree-pursuit': { 'zh-CN': '攻读学位', en: 'Study for a degree', provision: '13(8)' },
}

// Providers

/**
 * Terms for the tasks of a training provider.
 *
 * @category Vocabulary
 */
export const providerTaskTerms: Terms<ProviderTask> = {
  'training-outline': { 'zh-CN': '培训大纲', en: 'Training outline', provision: '16' },
  'teaching-plan': { 'zh-CN': '施教方案', en: 'Teaching plan', provision: '16' },
  'instructor-assignment': { 'zh-CN': '师资选派', en: 'Assigning instructors', provision: '16' },
  timetable: { 'zh-CN': '课程安排', en: 'Timetable', provision: '16' },
  assessment: { 'zh-CN': '组织考核（考试）', en: 'Holding the assessment', provision: '16' },
  'daily-teaching': { 'zh-CN': '日常教学管理', en: 'Managing daily teaching', provision: '16' },
  'living-arrangements': { 'zh-CN': '生活管理', en: 'Managing living arrangements', provision: '16' },
}

/**
 * Terms for the kinds of body that may teach.
 *
 * @category Vocabulary
 */
export const providerKindTerms: Terms<ProviderKind> = {
  'regular-university': { 'zh-CN': '普通高等院校', en: 'Regular university', provision: '15.1' },
  'registered-educational-body': {
    'zh-CN': '批准登记的其他教育机构',
    en: 'Educational body registered with approval',
    provision: '15.1',
  },
  'dedicated-body': {
    'zh-CN': '单位设立的施教专门机构',
    en: 'Dedicated provider founded by a unit',
    provision: '15.2',
  },
  'training-qualified-body': {
    'zh-CN': '具有培训资质的非施教机构',
    en: 'Body qualified to train that is no provider',
    provision: '15.3',
  },
  other: { 'zh-CN': '其他机构', en: 'Other body' },
}

/**
 * Terms for how far a body has come on its way to teaching.
 *
 * @category Vocabulary
 */
export const providerStateTerms: Terms<ProviderState> = {
  intended: { 'zh-CN': '拟施教，尚未办理', en: 'Nothing done yet' },
  applied: { 'zh-CN': '已提出申请', en: 'Applied', provision: '15.2' },
  evaluated: { 'zh-CN': '已经专家评估、考察', en: 'Evaluated by experts', provision: '15.2' },
  approved: {
    'zh-CN': '已获市级两部门批准',
    en: 'Approved by the two municipal departments',
    provision: '15.2',
  },
  eligible: { 'zh-CN': '施教专门机构已设立', en: 'Dedicated provider founded', provision: '15.2' },
  consented: { 'zh-CN': '主管部门已同意', en: 'Department in charge has consented', provision: '15.3' },
  filed: {
    'zh-CN': '已向市人事行政主管部门备案',
    en: 'Filed with the municipal personnel department',
    provision: '15.3',
  },
}

/**
 * Terms for what can happen to a body on its way to teaching.
 *
 * @category Vocabulary
 */
export const providerEventTerms: Terms<ProviderEvent> = {
  application: { 'zh-CN': '提出申请', en: 'Application', provision: '15.2' },
  evaluation: { 'zh-CN': '专家评估、考察', en: 'Evaluation by experts', provision: '15.2' },
  'joint-approval': {
    'zh-CN': '市教育、人事部门共同批准',
    en: 'Approval by both municipal departments',
    provision: '15.2',
  },
  'one-sided-approval': { 'zh-CN': '只有一个市级部门批准', en: 'Approval by one municipal department alone' },
  'district-approval': { 'zh-CN': '区县部门批准', en: 'Approval by a district' },
  founding: { 'zh-CN': '设立施教专门机构', en: 'Founding of the dedicated provider', provision: '15.2' },
  consent: { 'zh-CN': '主管部门同意', en: 'Consent of the department in charge', provision: '15.3' },
  filing: {
    'zh-CN': '向市人事行政主管部门备案',
    en: 'Filing with the municipal personnel department',
    provision: '15.3',
  },
  'district-filing': { 'zh-CN': '报区县人事部门备案', en: 'Filing with a district' },
}

// Funding

/**
 * Terms for the misuse of earmarked funds.
 *
 * @category Vocabulary
 */
export const fundViolationTerms: Terms<FundViolation> = {
  withholding: { 'zh-CN': '截留', en: 'Withholding', provision: '21' },
  embezzlement: { 'zh-CN': '侵占', en: 'Embezzlement', provision: '21' },
  misappropriation: { 'zh-CN': '挪用', en: 'Misappropriation', provision: '21' },
}

// Plans

/**
 * Terms for the main parts of a plan.
 *
 * @category Vocabulary
 */
export const planPartTerms: Terms<PlanPart> = {
  'guiding-ideology': { 'zh-CN': '指导思想', en: 'Guiding ideology', provision: '22' },
  'main-goals': { 'zh-CN': '主要目标', en: 'Main goals', provision: '22' },
  'key-tasks': { 'zh-CN': '重点任务', en: 'Key tasks', provision: '22' },
  safeguards: { 'zh-CN': '保障措施', en: 'Safeguards', provision: '22' },
}

/**
 * Terms for the levels of plan.
 *
 * @category Vocabulary
 */
export const planLevelTerms: Terms<PlanLevel> = {
  municipal: { 'zh-CN': '全市规划', en: 'Municipal plan', provision: '23(1)' },
  industry: { 'zh-CN': '行业系统规划', en: 'Plan of a trade', provision: '23(2)' },
  district: {
    'zh-CN': '区县（自治县、市）规划（计划）',
    en: 'District or county plan',
    provision: '23(3)',
  },
}

/**
 * Terms for the bases of the municipal plan.
 *
 * @category Vocabulary
 */
export const planBasisTerms: Terms<PlanBasis> = {
  'state-and-trend': {
    'zh-CN': '继续教育现状和发展趋势',
    en: 'State and trend of continuing education',
    provision: '23(1)',
  },
  'staff-and-needs': {
    'zh-CN': '专业技术队伍现状和发展需求',
    en: 'Present professionals and needs of their development',
    provision: '23(1)',
  },
  'talent-demand': {
    'zh-CN': '各项发展规划对人才的需求',
    en: 'Demand of science, economic and social plans for talent',
    provision: '23(1)',
  },
  'national-requirements': {
    'zh-CN': '国家人事部的有关要求',
    en: 'Requirements of the national personnel ministry',
    provision: '23(1)',
  },
}

/**
 * Terms for what a plan of a trade or a district is drawn up from.
 *
 * @category Vocabulary
 */
export const planSourceTerms: Terms<PlanSource> = {
  regulation: { 'zh-CN': '《条例》', en: 'The Regulation', provision: '23(2)' },
  'municipal-plan': { 'zh-CN': '市级规划', en: 'The municipal plan', provision: '23(2)' },
  'own-needs': {
    'zh-CN': '本行业系统或者本地的实际需要',
    en: 'Needs of the trade or the district',
    provision: '23(2)',
  },
}

/**
 * Terms for what can become of a plan.
 *
 * @category Vocabulary
 */
export const planStateTerms: Terms<PlanState> = {
  drafting: { 'zh-CN': '编制中', en: 'Being drafted', provision: '23' },
  adopted: { 'zh-CN': '已出台', en: 'Adopted', provision: '23(2)' },
  filed: { 'zh-CN': '已备案', en: 'Filed', provision: '23(2)' },
  running: { 'zh-CN': '实施中', en: 'Running', provision: '24' },
  'final-year': { 'zh-CN': '实施的最后一年', en: 'In its last year', provision: '24' },
  reviewed: { 'zh-CN': '已检查总结', en: 'Reviewed', provision: '24' },
}

/**
 * Terms for what can happen to a plan.
 *
 * @category Vocabulary
 */
export const planEventTerms: Terms<PlanEvent> = {
  adoption: { 'zh-CN': '出台', en: 'Adoption', provision: '23(2)' },
  filing: {
    'zh-CN': '向市人事行政主管部门备案',
    en: 'Filing with the municipal personnel department',
    provision: '23(2)',
  },
  'filing-elsewhere': { 'zh-CN': '报其他部门备案', en: 'Filing with another body' },
  start: { 'zh-CN': '开始实施', en: 'Start', provision: '24' },
  'start-of-final-year': { 'zh-CN': '进入最后一年', en: 'Start of the last year', provision: '24' },
  review: { 'zh-CN': '检查和总结', en: 'Review', provision: '24' },
}

// Inspection and evaluation

/**
 * Terms for the points of an inspection.
 *
 * @category Vocabulary
 */
export const inspectionItemTerms: Terms<InspectionItem> = {
  'regulation-and-systems': {
    'zh-CN': '《条例》和配套制度的执行',
    en: 'Application of the Regulation and its systems',
    provision: '26(1)',
  },
  'use-in-assessment-and-titles': {
    'zh-CN': '作为业务考核和职称评聘重要参考依据的情况',
    en: 'Use in professional assessment and for titles',
    provision: '26(2)',
  },
  'hours-completed': { 'zh-CN': '学时完成情况', en: 'Class hours completed', provision: '26(3)' },
  funding: { 'zh-CN': '经费的落实和使用', en: 'Funds in place and their use', provision: '26(4)' },
  'provider-qualification': {
    'zh-CN': '施教机构的资质',
    en: 'Qualification of providers',
    provision: '26(5)',
  },
  results: { 'zh-CN': '成果和效益', en: 'Results and benefits', provision: '26(6)' },
  'handling-of-breaches': {
    'zh-CN': '违反《条例》的处理情况',
    en: 'Handling of breaches',
    provision: '26(7)',
  },
  other: { 'zh-CN': '其他情况', en: 'Other matters', provision: '26(8)' },
}

/**
 * Terms for the kinds of evaluation.
 *
 * @category Vocabulary
 */
export const evaluationKindTerms: Terms<EvaluationKind> = {
  comprehensive: { 'zh-CN': '培训质量综合评估', en: 'Comprehensive evaluation', provision: '27(2)' },
  course: { 'zh-CN': '课程评估', en: 'Course evaluation', provision: '27(2)' },
}

/**
 * Terms for the aspects of a comprehensive evaluation.
 *
 * @category Vocabulary
 */
export const comprehensiveAspectTerms: Terms<ComprehensiveAspect> = {
  scheme: { 'zh-CN': '培训方案', en: 'Training scheme', provision: '27(2)' },
  implementation: { 'zh-CN': '培训实施', en: 'Implementation', provision: '27(2)' },
  support: { 'zh-CN': '培训保障', en: 'Support', provision: '27(2)' },
  effect: { 'zh-CN': '培训效果', en: 'Effect of the training', provision: '27(2)' },
}

/**
 * Terms for the aspects of the evaluation of a course.
 *
 * @category Vocabulary
 */
export const courseAspectTerms: Terms<CourseAspect> = {
  relevance: { 'zh-CN': '课程针对性', en: 'Relevance', provision: '27(2)' },
  content: { 'zh-CN': '教学内容', en: 'Content', provision: '27(2)' },
  delivery: { 'zh-CN': '教师讲解', en: 'Delivery', provision: '27(2)' },
  methods: { 'zh-CN': '教学方法', en: 'Methods', provision: '27(2)' },
  effect: { 'zh-CN': '教学效果', en: 'Effect of the teaching', provision: '27(2)' },
}

/**
 * Terms for the ways of carrying out inspections and evaluations.
 *
 * @category Vocabulary
 */
export const inspectionModeTerms: Terms<InspectionMode> = {
  census: { 'zh-CN': '普查', en: 'Full survey', provision: '28.1' },
  sample: { 'zh-CN': '抽查', en: 'Sample', provision: '28.1' },
  regular: { 'zh-CN': '定期', en: 'Regular', provision: '28.1' },
  irregular: { 'zh-CN': '不定期', en: 'Irregular', provision: '28.1' },
}

// Registration, certificate and statistics

/**
 * Terms for the decisions for which registration is one important basis.
 *
 * @category Vocabulary
 */
export const decisionPurposeTerms: Terms<DecisionPurpose> = {
  'annual-assessment': { 'zh-CN': '年度考核', en: 'Annual assessment', provision: '29' },
  promotion: { 'zh-CN': '职务晋升', en: 'Promotion', provision: '29' },
  'title-appraisal': { 'zh-CN': '职称评聘', en: 'Titles and posts', provision: '29' },
  'licence-registration': {
    'zh-CN': '职（执）业资格注册',
    en: 'Registration of professional licences',
    provision: '29',
  },
}

/**
 * Terms for the parts of an entry in the certificate.
 *
 * @category Vocabulary
 */
export const certificateEntryPartTerms: Terms<CertificateEntryPart> = {
  'study-form': { 'zh-CN': '学习形式', en: 'Form of study', provision: '30.1' },
  'study-content': { 'zh-CN': '学习内容', en: 'Content of study', provision: '30.1' },
  'study-time': { 'zh-CN': '学习时间', en: 'Time of study', provision: '30.1' },
  'assessment-result': { 'zh-CN': '考核（考试）成绩', en: 'Result of assessment', provision: '30.1' },
}

/**
 * Terms for the ways of expressing the result of an assessment.
 *
 * @category Vocabulary
 */
export const resultKindTerms: Terms<ResultKind> = {
  score: { 'zh-CN': '分数成绩', en: 'Score', provision: '30.1' },
  grade: { 'zh-CN': '等级成绩', en: 'Grade', provision: '30.1' },
  'pass-or-fail': { 'zh-CN': '合格与否', en: 'Pass or fail', provision: '30.1' },
  completion: { 'zh-CN': '结业与否', en: 'Completed or not', provision: '30.1' },
}

/**
 * Terms for what the person brings to be registered.
 *
 * @category Vocabulary
 */
export const registrationPaperTerms: Terms<RegistrationPaper> = {
  'training-proof': { 'zh-CN': '有关培训证明', en: 'Proof of training', provision: '31' },
  certificate: { 'zh-CN': '《继续教育证书》', en: 'Continuing-education certificate', provision: '31' },
}

/**
 * Terms for the places where studies are registered.
 *
 * @category Vocabulary
 */
export const registrationOfficeTerms: Terms<RegistrationOffice> = {
  unit: {
    'zh-CN': '所在单位继续教育管理部门',
    en: "The unit's continuing-education section",
    provision: '31',
  },
  'talent-exchange-agency': {
    'zh-CN': '代理人事档案的人才交流机构',
    en: 'The talent exchange agency that keeps the personnel file',
    provision: '31',
  },
}

/**
 * Terms for how a volume of the certificate comes to be issued.
 *
 * @category Vocabulary
 */
export const volumeOriginTerms: Terms<VolumeOrigin> = {
  first: { 'zh-CN': '首次发放', en: 'First issue', provision: '6(5)' },
  renewal: { 'zh-CN': '续办', en: 'Renewal', provision: '33' },
  replacement: { 'zh-CN': '补发', en: 'Replacement', provision: '33' },
}

/**
 * Terms for what can become of a volume of the certificate.
 *
 * @category Vocabulary
 */
export const certificateStateTerms: Terms<CertificateState> = {
  issued: { 'zh-CN': '已发放、未填写', en: 'Issued, without entries', provision: '6(5)' },
  active: { 'zh-CN': '使用中', en: 'In use', provision: '33' },
  full: { 'zh-CN': '已填满', en: 'Full', provision: '33' },
  superseded: { 'zh-CN': '已续办（旧证书）', en: 'Followed by a renewal', provision: '33' },
  damaged: { 'zh-CN': '已损坏', en: 'Damaged', provision: '33' },
  lost: { 'zh-CN': '已遗失', en: 'Lost', provision: '33' },
  'reissue-requested': { 'zh-CN': '已申请补发', en: 'Replacement applied for', provision: '33' },
  void: { 'zh-CN': '已补发（原证书作废）', en: 'Void, because replaced' },
}

/**
 * Terms for what can happen to a volume of the certificate.
 *
 * @category Vocabulary
 */
export const certificateEventTerms: Terms<CertificateEvent> = {
  'entry-made': { 'zh-CN': '登记填写', en: 'Entry made', provision: '31' },
  filled: { 'zh-CN': '填满', en: 'Filled', provision: '33' },
  'renewal-applied': { 'zh-CN': '申请续办', en: 'Renewal applied for', provision: '33' },
  'renewal-issued': { 'zh-CN': '续办发证', en: 'Renewal issued', provision: '33' },
  transfer: { 'zh-CN': '工作调动', en: 'Transfer to other work', provision: '33' },
  damage: { 'zh-CN': '损坏', en: 'Damage', provision: '33' },
  loss: { 'zh-CN': '遗失', en: 'Loss', provision: '33' },
  'reissue-applied': { 'zh-CN': '申请补发', en: 'Replacement applied for', provision: '33' },
  'replacement-issued': { 'zh-CN': '补发', en: 'Replacement issued', provision: '33' },
  'alteration-found': { 'zh-CN': '发现擅自涂改', en: 'Unauthorised alteration found', provision: '33' },
  'forgery-found': { 'zh-CN': '发现伪造', en: 'Forgery found', provision: '33' },
  'authorised-correction': { 'zh-CN': '经批准更正', en: 'Correction with authority', provision: '33' },
}

/**
 * Terms for the main figures of the annual statistics.
 *
 * @category Vocabulary
 */
export const statisticalFigureTerms: Terms<StatisticalFigure> = {
  'total-professionals': { 'zh-CN': '专业技术人员总数', en: 'Total of professionals', provision: '34' },
  participants: { 'zh-CN': '参加继续教育学习人数', en: 'Participants', provision: '34' },
  'study-categories': { 'zh-CN': '参加学习类别', en: 'Categories of study', provision: '34' },
  'main-study-forms': { 'zh-CN': '主要学习形式', en: 'Main forms of study', provision: '34' },
  'reached-80-hours': {
    'zh-CN': '达到80学时人数',
    en: 'Number who reached 80 class hours',
    provision: '34',
  },
  'study-ratio': { 'zh-CN': '学习比率', en: 'Study ratio', provision: '34' },
  'attainment-ratio': {
    'zh-CN': '达到80学时的比率',
    en: 'Ratio of those who reached 80 class hours',
    provision: '34',
  },
}

// Standardised teaching

/**
 * Terms for the tasks of standardised teaching.
 *
 * @category Vocabulary
 */
export const teachingTaskTerms: Terms<TeachingTask> = {
  'guides-and-materials': {
    'zh-CN': '科目指南、教学大纲、教材课件、目标和周期',
    en: 'Guides, syllabuses, materials, aims and cycle',
    provision: '36(1)',
  },
  'learners-and-requirements': {
    'zh-CN': '对象、任务、科目、形式、学时计算和考核',
    en: 'Learners, tasks, subjects, forms, counting of hours and assessment',
    provision: '36(2)',
  },
  'providers-and-instructors': {
    'zh-CN': '施教机构、教师和教学方案',
    en: 'Providers, teachers and teaching schemes',
    provision: '36(3)',
  },
  'roll-out': { 'zh-CN': '实施办法和组织实施', en: 'Scheme and roll-out', provision: '36(4)' },
}

/**
 * Terms for the contents of standardised teaching.
 *
 * @category Vocabulary
 */
export const teachingContentTerms: Terms<TeachingContent> = {
  'policy-law-and-standards': {
    'zh-CN': '政策法规、行业标准和职业规范',
    en: 'Policy, law, standards and professional norms',
    provision: '37(1)',
  },
  'new-knowledge': {
    'zh-CN': '新的知识、理论、技术和方法',
    en: 'New knowledge, theory, technology and methods',
    provision: '37(2)',
  },
  'post-competence': {
    'zh-CN': '岗位职业能力及相关知识',
    en: 'Professional ability for the post and related knowledge',
    provision: '37(3)',
  },
}

/**
 * Terms for what can become of a guidance document.
 *
 * @category Vocabulary
 */
export const guidanceStateTerms: Terms<GuidanceState> = {
  draft: { 'zh-CN': '草拟', en: 'Draft' },
  countersigned: { 'zh-CN': '已会签', en: 'Countersigned', provision: '38' },
  issued: { 'zh-CN': '已下发', en: 'Issued', provision: '38' },
}

/**
 * Terms for what can happen to a guidance document.
 *
 * @category Vocabulary
 */
export const guidanceEventTerms: Terms<GuidanceEvent> = {
  countersignature: {
    'zh-CN': '与市人事行政主管部门会签',
    en: 'Countersignature with the municipal personnel department',
    provision: '38',
  },
  'other-countersignature': { 'zh-CN': '与其他部门会签', en: 'Countersignature with another body' },
  issue: { 'zh-CN': '下发', en: 'Issue', provision: '38' },
}

// Appraisal and assessment

/**
 * Terms for what someone's part in a collective training is.
 *
 * @category Vocabulary
 */
export const participationStateTerms: Terms<ParticipationState> = {
  enrolled: { 'zh-CN': '列入培训', en: 'Enrolled' },
  attended: { 'zh-CN': '全程参加', en: 'Attended in full', provision: '41' },
  passed: { 'zh-CN': '达到培训要求', en: 'Requirements met', provision: '41' },
  appraised: { 'zh-CN': '已作鉴定', en: 'Appraised', provision: '39' },
  missed: { 'zh-CN': '未参加，应补训', en: 'Missed, to be made up', provision: '41' },
  'make-up-due': { 'zh-CN': '应补训', en: 'To be made up', provision: '41' },
  'made-up': { 'zh-CN': '已补训', en: 'Made up', provision: '41' },
}

/**
 * Terms for what can happen to someone's part in a collective training.
 *
 * @category Vocabulary
 */
export const participationEventTerms: Terms<ParticipationEvent> = {
  'full-attendance': { 'zh-CN': '全程参加', en: 'Attendance in full', provision: '41' },
  'part-attendance': { 'zh-CN': '部分参加', en: 'Attendance in part', provision: '41' },
  absence: { 'zh-CN': '没有参加', en: 'Absence', provision: '41' },
  'assessment-passed': { 'zh-CN': '考核（考试）合格', en: 'Assessment passed', provision: '41' },
  'assessment-failed': { 'zh-CN': '考核（考试）不合格', en: 'Assessment failed', provision: '41' },
  appraisal: { 'zh-CN': '书面鉴定', en: 'Appraisal in writing', provision: '39' },
  'make-up-passed': { 'zh-CN': '补训合格', en: 'Make-up passed', provision: '41' },
  'make-up-failed': { 'zh-CN': '补训不合格', en: 'Make-up failed', provision: '41' },
}

/**
 * Terms for the parts of a written appraisal.
 *
 * @category Vocabulary
 */
export const appraisalPartTerms: Terms<AppraisalPart> = {
  'attitude-and-conduct': { 'zh-CN': '学习态度和表现', en: 'Attitude and conduct', provision: '39' },
  mastery: { 'zh-CN': '掌握所学知识和技能的程度', en: 'Mastery of knowledge and skills', provision: '39' },
  'problem-solving': {
    'zh-CN': '研究和解决实际问题的能力',
    en: 'Ability to study and solve practical problems',
    provision: '39',
  },
  'assessment-result': { 'zh-CN': '考核（考试）成绩', en: 'Result of assessment', provision: '39' },
}

/**
 * Terms for the modes of assessment.
 *
 * @category Vocabulary
 */
export const assessmentModeTerms: Terms<AssessmentMode> = {
  'open-book': { 'zh-CN': '开卷考试', en: 'Open-book examination', provision: '40' },
  'closed-book': { 'zh-CN': '闭卷考试', en: 'Closed-book examination', provision: '40' },
  thesis: { 'zh-CN': '结业论文', en: 'Thesis', provision: '40' },
  'survey-report': { 'zh-CN': '调查报告', en: 'Survey report', provision: '40' },
  reflections: { 'zh-CN': '心得体会', en: 'Written reflections', provision: '40' },
  other: { 'zh-CN': '其他考核形式', en: 'Other mode', provision: '40' },
}

// Self-study

/**
 * Terms for how a self-study task comes about.
 *
 * @category Vocabulary
 */
export const selfStudyOriginTerms: Terms<SelfStudyOrigin> = {
  declared: { 'zh-CN': '个人申报确认', en: 'Declared by the person and confirmed', provision: '42' },
  arranged: { 'zh-CN': '单位统一安排', en: 'Arranged by the unit', provision: '42' },
}

/**
 * Terms for the qualities of the content of self-study.
 *
 * @category Vocabulary
 */
export const selfStudyQualityTerms: Terms<SelfStudyQuality> = {
  'up-to-date': { 'zh-CN': '先进性', en: 'Up to date', provision: '43' },
  targeted: { 'zh-CN': '针对性', en: 'Targeted', provision: '43' },
  practical: { 'zh-CN': '实用性', en: 'Practical', provision: '43' },
}

/**
 * Terms for the items of a self-study task book.
 *
 * @category Vocabulary
 */
export const taskBookItemTerms: Terms<TaskBookItem> = {
  'study-content': { 'zh-CN': '学习内容', en: 'Content', provision: '44' },
  requirements: { 'zh-CN': '具体要求', en: 'Requirements', provision: '44' },
  references: { 'zh-CN': '参考资料', en: 'References', provision: '44' },
  'start-and-end-dates': { 'zh-CN': '起止时间', en: 'Start and end dates', provision: '44' },
  'hour-calculation': { 'zh-CN': '学时计算', en: 'Calculation of class hours', provision: '44' },
  'assessment-method': { 'zh-CN': '考核办法', en: 'Method of assessment', provision: '44' },
}

/**
 * Terms for what can become of a task of self-study.
 *
 * @category Vocabulary
 */
export const selfStudyStateTerms: Terms<SelfStudyState> = {
  declared: { 'zh-CN': '个人已申报', en: 'Declared by the person', provision: '42' },
  arranged: { 'zh-CN': '单位已安排', en: 'Arranged by the unit', provision: '42' },
  approved: { 'zh-CN': '自学计划已批准', en: 'Plan approved', provision: '44' },
  'task-book-issued': { 'zh-CN': '自学任务书已下达', en: 'Task book issued', provision: '44' },
  studying: { 'zh-CN': '自学中', en: 'Studying', provision: '44' },
  passed: { 'zh-CN': '考核合格', en: 'Assessment passed', provision: '44' },
  failed: { 'zh-CN': '考核不合格', en: 'Assessment failed', provision: '44' },
  credited: { 'zh-CN': '学时已认定', en: 'Hours recognised', provision: '44' },
  rejected: { 'zh-CN': '未获批准', en: 'Not approved' },
}

/**
 * Terms for what can happen to a task of self-study.
 *
 * @category Vocabulary
 */
export const selfStudyEventTerms: Terms<SelfStudyEvent> = {
  approval: { 'zh-CN': '确认批准', en: 'Confirmation and approval', provision: '44' },
  rejection: { 'zh-CN': '不予批准', en: 'Refusal of approval' },
  'task-book-issue': { 'zh-CN': '下达自学任务书', en: 'Issue of the task book', provision: '44' },
  'start-of-study': { 'zh-CN': '开始自学', en: 'Start of study', provision: '44' },
  'assessment-passed': { 'zh-CN': '单位考核合格', en: "Unit's assessment passed", provision: '44' },
  'assessment-failed': { 'zh-CN': '单位考核不合格', en: "Unit's assessment failed", provision: '44' },
  crediting: { 'zh-CN': '认定学时', en: 'Recognition of the hours', provision: '44' },
}

// Awards

/**
 * Terms for those who are commended.
 *
 * @category Vocabulary
 */
export const awardCategoryTerms: Terms<AwardCategory> = {
  'advanced-collective': {
    'zh-CN': '继续教育管理工作先进集体',
    en: 'Advanced collective in administration',
    provision: '45',
  },
  'advanced-administrator': {
    'zh-CN': '继续教育管理工作先进个人',
    en: 'Advanced individual in administration',
    provision: '45',
  },
  'advanced-learner': { 'zh-CN': '继续教育先进个人', en: 'Advanced learner', provision: '45' },
}

/**
 * Terms for the forms of reward.
 *
 * @category Vocabulary
 */
export const awardFormTerms: Terms<AwardForm> = {
  moral: { 'zh-CN': '精神奖励', en: 'Moral reward', provision: '45' },
  material: { 'zh-CN': '物质奖励', en: 'Material reward', provision: '45' },
}
