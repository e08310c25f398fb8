import type { Bilingual } from '../../../engine/editions/provision.js'
import type { ActId } from '../norms/acts.js'
import type { LegislativeAim } from '../norms/interpretation.js'
import type { DueEvent, NormKind, NormPeriod } from '../norms/norm.js'
import type { ResponsibilityRole } from '../norms/roles.js'
import type { WithoutNorm } from '../norms/without.js'

/**
 * One wording for every id: one missing, or one too many, does not compile.
 *
 * @category Norms
 */
export type Wordings<Id extends string> = Readonly<Record<Id, Bilingual>>

/**
 * What every act is, in the own words of this library, as it can follow "must" or "may" (须, 可). Every norm names an act,
 * and so every norm has its words.
 *
 * @category Norms
 */
export const actWordings: Wordings<ActId> = {
  'be-in-charge': { 'zh-CN': '主管继续教育', en: 'be in charge of continuing education' },
  'carry-out-policy': { 'zh-CN': '执行党和国家的方针政策', en: 'carry out the policies of party and state' },
  'lead-activities': { 'zh-CN': '领导各项继续教育活动', en: 'lead the activities of continuing education' },
  'manage-and-guide': { 'zh-CN': '宏观管理和指导协调', en: 'manage as a whole, guide and coordinate' },
  'plan-and-carry-out': { 'zh-CN': '编制规划并付诸实施', en: 'make plans and carry them out' },
  'supervise-and-inspect': { 'zh-CN': '开展监督检查', en: 'supervise and inspect' },
  'set-public-subjects': {
    'zh-CN': '确定公需科目的内容并组织培训',
    en: 'set the content of the public subjects and organise them',
  },
  'call-up-learners': {
    'zh-CN': '为全市集中培训统一调集学员',
    en: 'call up the learners for city-wide collective training',
  },
  'organise-model-activities': { 'zh-CN': '举办示范性活动', en: 'organise model activities' },
  'approve-and-publish-guides': {
    'zh-CN': '审定并发布专业科目的指南和大纲',
    en: 'approve and publish the guides and outlines of professional subjects',
  },
  'manage-and-issue-certificates': {
    'zh-CN': '管理和发行《继续教育证书》',
    en: 'manage and issue the continuing-education certificates',
  },
  'build-working-system': {
    'zh-CN': '建设工作体系和服务平台',
    en: 'build the working system and its service platform',
  },
  commend: { 'zh-CN': '表彰奖励先进', en: 'commend and reward those who excel' },
  penalise: { 'zh-CN': '对违法行为予以处罚', en: 'impose penalties for breaches' },
  'carry-out-municipal-plan': { 'zh-CN': '落实全市规划', en: 'carry out the municipal plan' },
  'see-to-public-subjects': {
    'zh-CN': '按人事部门的要求安排公需科目的学习',
    en: 'see to the study of public subjects as the personnel department asks',
  },
  'select-learners': {
    'zh-CN': '选派集中调训的学员',
    en: 'select the learners called up for collective training',
  },
  'analyse-training-needs': { 'zh-CN': '分析本系统的培训需求', en: "analyse the trade's training needs" },
  'draw-up-guides': {
    'zh-CN': '拟订专业科目的指南和大纲',
    en: 'draw up the guides and outlines of professional subjects',
  },
  'set-guiding-content': { 'zh-CN': '明确导向性内容', en: 'set the guiding content' },
  'have-materials-written': { 'zh-CN': '组织编写教材课件', en: 'have teaching materials written' },
  'organise-special-activities': {
    'zh-CN': '举办高级研修班等专项活动',
    en: 'organise advanced seminars and other special activities',
  },
  'sum-up-year': { 'zh-CN': '总结本系统当年的工作', en: "sum up the trade's work of the year" },
  'file-annual-summary': {
    'zh-CN': '将年度总结报人事部门备案',
    en: 'file the yearly summary with the personnel department',
  },
  'hand-out-certificates': {
    'zh-CN': '发放《继续教育证书》',
    en: 'hand out the continuing-education certificates',
  },
  'manage-registration': { 'zh-CN': '管理本系统的登记', en: 'manage registration in the trade' },
  'settle-questions': {
    'zh-CN': '协调处理本系统的有关问题',
    en: 'settle the questions that arise in the trade',
  },
  'carry-out-rules': { 'zh-CN': '执行继续教育法规', en: 'carry out the rules on continuing education' },
  'see-to-study': {
    'zh-CN': '安排本单位人员学习公需、专业两类科目',
    en: 'see to it that its staff study the public and professional subjects',
  },
  'set-own-content': {
    'zh-CN': '自行确定与本单位相关的其他学习内容',
    en: 'set further content of its own that bears on its work',
  },
  'guarantee-study-time': {
    'zh-CN': '保证继续教育的时间',
    en: 'guarantee the time for continuing education',
  },
  'guarantee-study-rights': {
    'zh-CN': '保证学习期间应有的权利',
    en: 'guarantee the rights due while studying',
  },
  'record-study': { 'zh-CN': '如实记载学习情况', en: 'record what was studied, and truthfully' },
  'assess-study': { 'zh-CN': '考核学习情况', en: 'assess what was studied' },
  'report-study': { 'zh-CN': '向上级主管部门报告学习情况', en: 'report the studies to the department above' },
  'accept-supervision': {
    'zh-CN': '接受主管部门的指导和监督检查',
    en: 'accept guidance, supervision and inspection',
  },

  'have-study-time': {
    'zh-CN': '每年获得规定的继续教育时间',
    en: 'have the time laid down for continuing education in each year',
  },
  'keep-treatment': {
    'zh-CN': '选派脱产学习期间保持在岗待遇',
    en: 'keep the treatment of those on post while sent to study off the job',
  },
  complain: { 'zh-CN': '就侵权行为提出申诉', en: 'complain of an infringement' },
  'apply-for-arbitration': { 'zh-CN': '申请仲裁', en: 'apply for arbitration' },
  'obey-rules': { 'zh-CN': '遵守继续教育的各项规定', en: 'obey the rules on continuing education' },
  'complete-annual-hours': {
    'zh-CN': '完成每年规定的学时',
    en: 'complete the class hours laid down for each year',
  },
  'bear-agreed-cost': { 'zh-CN': '按约定承担费用', en: 'bear the cost as agreed' },
  'complete-agreed-service': { 'zh-CN': '服务满约定期限', en: 'complete the period of service as agreed' },
  'keep-agreement': {
    'zh-CN': '及时、全面履行协议',
    en: 'keep the agreement, in time and in full',
  },
  sue: { 'zh-CN': '提起诉讼', en: 'go to court' },

  'fit-content-to-needs': {
    'zh-CN': '使学习内容适应科技发展和市场需要',
    en: 'fit the content to the development of science and the needs of the market',
  },
  'build-learning-organisation': {
    'zh-CN': '创新学习，建设学习型组织',
    en: 'learn by innovation and build a learning organisation',
  },
  'keep-subject-ratio': {
    'zh-CN': '按比例分配公需科目与其他科目的学时',
    en: 'keep the ratio of public subjects to all others',
  },
  'organise-collective-training': { 'zh-CN': '组织集中培训', en: 'organise collective training' },
  'organise-model-seminar': {
    'zh-CN': '举办示范性高级研修班',
    en: 'hold model advanced seminars',
  },
  'organise-seminar': {
    'zh-CN': '举办行业或单位的高级研修班',
    en: 'hold advanced seminars of a trade or a unit',
  },
  'organise-practice-training': { 'zh-CN': '组织结合实践的培训', en: 'organise training in practice' },

  'use-universities-as-main-channel': {
    'zh-CN': '以高校为主渠道',
    en: 'use the universities as the main channel',
  },
  'foster-model-providers': {
    'zh-CN': '重点扶持示范性施教机构',
    en: 'give special support to model providers',
  },
  'offer-activities-to-society': {
    'zh-CN': '面向社会举办继续教育活动',
    en: 'offer activities of continuing education to society',
  },
  'exchange-internationally': {
    'zh-CN': '与国外交流合作',
    en: 'exchange and cooperate with bodies abroad',
  },
  'find-partners-by-tender': { 'zh-CN': '以招投标寻找合作者', en: 'find partners by tender' },
  'teach-within-speciality': { 'zh-CN': '在专业范围内施教', en: 'teach within its own speciality' },
  'apply-for-provider-approval': {
    'zh-CN': '先向教育部门申请设立施教机构',
    en: 'first apply to the education department to found a provider',
  },
  'have-applicant-evaluated': {
    'zh-CN': '组织专家对申请者评估考察',
    en: 'have experts evaluate and visit the applicant',
  },
  'approve-provider': {
    'zh-CN': '会同审批设立施教机构的申请',
    en: 'decide together whether a provider may be founded',
  },
  'obtain-consent': {
    'zh-CN': '取得主管部门同意',
    en: 'obtain the consent of the department in charge',
  },
  'consent-to-public-training': {
    'zh-CN': '决定是否同意面向社会办班',
    en: 'consent to training offered to society',
  },
  'file-public-training': {
    'zh-CN': '将面向社会的培训报市人事部门备案',
    en: 'file training offered to society with the municipal personnel department',
  },
  'draw-up-training-outline': { 'zh-CN': '制订培训大纲', en: 'draw up the training outline' },
  'draw-up-teaching-plan': { 'zh-CN': '制订施教方案', en: 'draw up the teaching plan' },
  'assign-instructors': { 'zh-CN': '选派师资', en: 'assign the instructors' },
  'arrange-timetable': { 'zh-CN': '安排课程', en: 'arrange the timetable' },
  'organise-assessment': { 'zh-CN': '组织考核（考试）', en: 'organise the assessment' },
  'manage-daily-teaching': { 'zh-CN': '负责日常教学管理', en: 'manage the daily teaching' },
  'manage-living': { 'zh-CN': '负责生活管理', en: 'manage the living arrangements' },
  'appoint-qualified-instructors': {
    'zh-CN': '由专家学者或高级职称人员任教',
    en: 'have experts or holders of senior titles in the field teach',
  },

  donate: { 'zh-CN': '资助继续教育', en: 'support continuing education with donations' },
  'increase-funding': { 'zh-CN': '逐步加大经费投入', en: 'increase the funding step by step' },
  'keep-funding-floor': {
    'zh-CN': '使经常性经费不低于规定比例',
    en: 'keep recurrent funds at or above the rate laid down',
  },
  'bear-own-cost': {
    'zh-CN': '自行承担以个人身份学习的费用',
    en: 'bear the cost of study in an individual capacity',
  },
  'earmark-funds': { 'zh-CN': '专款专用', en: 'use the funds for their purpose only' },
  'withhold-funds': { 'zh-CN': '截留经费', en: 'withhold the funds' },
  'embezzle-funds': { 'zh-CN': '侵占经费', en: 'embezzle the funds' },
  'misappropriate-funds': { 'zh-CN': '挪用经费', en: 'divert the funds' },

  'draft-municipal-plan': {
    'zh-CN': '编制全市规划',
    en: 'draft the municipal plan',
  },
  'draft-trade-plan': { 'zh-CN': '编制行业系统规划', en: 'draft the plan of the trade' },
  'file-trade-plan': {
    'zh-CN': '将行业系统规划报市人事部门备案',
    en: 'file the plan of the trade with the municipal personnel department',
  },
  'draft-district-plan': { 'zh-CN': '编制区县规划（计划）', en: 'draft the plan of the district' },
  'file-district-plan': {
    'zh-CN': '将区县规划（计划）报市人事部门备案',
    en: 'file the plan of the district with the municipal personnel department',
  },
  'keep-step-with-plans': {
    'zh-CN': '使规划与其他发展规划同步',
    en: 'keep the plan in step with the other development plans',
  },
  'plan-for-usual-cycle': { 'zh-CN': '按通常周期编制规划', en: 'plan for the usual cycle' },
  'review-plan': {
    'zh-CN': '在最后一年检查总结规划的完成情况',
    en: 'inspect and sum up in the last year how the plan was fulfilled',
  },

  'inspect-and-evaluate': {
    'zh-CN': '检查和评估本地区、本行业的工作',
    en: 'inspect and evaluate the work of the area or the trade',
  },
  'evaluate-class': {
    'zh-CN': '对培训班作综合评估',
    en: 'make the comprehensive evaluation of the class',
  },
  'evaluate-course': { 'zh-CN': '逐门评估课程', en: 'evaluate each course of the class' },
  'combine-inspection-modes': {
    'zh-CN': '结合运用各种检查评估方式',
    en: 'combine the ways of inspection and evaluation',
  },
  'file-inspection-results': {
    'zh-CN': '将检查评估结果报市人事部门备案',
    en: 'file the results of inspection and evaluation with the municipal personnel department',
  },

  'count-travel-time': {
    'zh-CN': '把赴外地或出国（境）学习的旅途时间计入学时',
    en: 'count travel to places of study as study',
  },
  'choose-form-of-result': {
    'zh-CN': '选择成绩的登记方式',
    en: 'choose how the result is expressed',
  },
  'note-completion-number': { 'zh-CN': '注明结业证号', en: 'note the number of the completion certificate' },
  'manage-credits': { 'zh-CN': '管理学分登记', en: 'manage the registration of credits' },
  'apply-for-registration': {
    'zh-CN': '持证明和证书办理登记',
    en: 'bring proof and certificate to be registered',
  },
  'fill-in-registration-card': { 'zh-CN': '填写登记卡', en: 'fill in the registration card' },
  'register-study': { 'zh-CN': '受理登记', en: 'register studies' },
  'keep-registration-card': { 'zh-CN': '保存登记卡', en: 'keep the registration card' },
  'verify-certificates': {
    'zh-CN': '结合年度考核验证证书',
    en: 'verify the certificates together with the annual assessment',
  },
  'compile-year': {
    'zh-CN': '统计汇总当年的学习情况',
    en: 'compile the studies of the year',
  },
  'report-year': {
    'zh-CN': '将当年的汇总上报主管部门',
    en: 'report the compiled year to the department in charge',
  },
  'recheck-certificates': { 'zh-CN': '抽查复验证书', en: 're-check a sample of the certificates' },
  'renew-certificate': { 'zh-CN': '证书填满后申请续办', en: 'have a full certificate renewed' },
  'keep-certificate-number': {
    'zh-CN': '使新证书沿用旧编号',
    en: 'give the new certificate the number of the old',
  },
  'use-certificate-after-transfer': {
    'zh-CN': '工作调动后继续使用证书',
    en: 'use the certificate on after a transfer',
  },
  'alter-certificate': { 'zh-CN': '擅自涂改证书', en: 'alter the certificate without authority' },
  'forge-certificate': { 'zh-CN': '伪造证书', en: 'forge the certificate' },
  'apply-for-replacement': {
    'zh-CN': '及时申请补发损坏或遗失的证书',
    en: 'apply promptly for the replacement of a damaged or lost certificate',
  },
  'draw-statistics-from-certificates': {
    'zh-CN': '以证书的记载为统计依据',
    en: 'draw the statistics from the certificates',
  },
  'compile-statistics': {
    'zh-CN': '编制年度统计',
    en: 'compile the annual statistics',
  },

  'guide-standardised-teaching': {
    'zh-CN': '指导协调规范化教学',
    en: 'guide and coordinate standardised teaching',
  },
  'organise-standardised-teaching': {
    'zh-CN': '组织实施规范化教学',
    en: 'organise standardised teaching',
  },
  'write-teaching-guides': {
    'zh-CN': '编制科目指南、教学大纲和教材',
    en: 'write guides, syllabuses and materials',
  },
  'set-teaching-requirements': {
    'zh-CN': '确定对象、任务、形式、学时计算和考核方法',
    en: 'determine learners, tasks, forms, the counting of hours and the assessment',
  },
  'choose-providers-and-teachers': {
    'zh-CN': '选定施教机构和教师，拟订教学方案',
    en: 'choose providers and teachers and draw up the teaching scheme',
  },
  'roll-out-teaching': {
    'zh-CN': '按人员数量与分布制定办法并推行',
    en: 'carry out a scheme that fits the number and spread of the staff',
  },
  'countersign-guidance': {
    'zh-CN': '会签规范化教学的指导性文件',
    en: 'sign guidance papers on standardised teaching before they are issued',
  },

  'write-appraisal': {
    'zh-CN': '为参训人员作书面鉴定',
    en: 'appraise the participants in writing',
  },
  'choose-assessment-mode': { 'zh-CN': '决定考核（考试）方式', en: 'decide how the training is assessed' },
  'make-up-training': { 'zh-CN': '及时补训', en: 'make up missed or failed training promptly' },

  'declare-self-study': { 'zh-CN': '向单位申报自学任务', en: 'declare a task of self-study to the unit' },
  'confirm-self-study': {
    'zh-CN': '确认个人申报的自学任务',
    en: 'confirm the self-study that a person has declared',
  },
  'arrange-self-study': { 'zh-CN': '统一安排自学任务', en: 'arrange self-study' },
  'choose-fit-self-study': {
    'zh-CN': '选择先进、有针对性、实用的自学内容',
    en: 'choose self-study that is up to date, targeted and practical',
  },
  'issue-task-book': { 'zh-CN': '下达自学任务书', en: 'issue the task book of an approved self-study' },
  'complete-task-book': {
    'zh-CN': '在任务书中写明规定的各项内容',
    en: 'state in the task book all that it must contain',
  },
  'follow-task-book': { 'zh-CN': '按任务书自学', en: 'study by the task book' },
  'accept-self-study-assessment': {
    'zh-CN': '接受单位对自学的考核',
    en: "accept the unit's assessment of the self-study",
  },
  'assess-self-study': { 'zh-CN': '考核认定自学', en: 'assess and recognise the self-study' },

  'order-recording-corrected': {
    'zh-CN': '责令改正不记载、不如实记载',
    en: 'order that missing or untruthful records be corrected',
  },
  'order-conduct-corrected': {
    'zh-CN': '责令失职或弄虚作假的人员改正',
    en: 'order an official who neglects duties or practises fraud to correct this',
  },
  'discipline-official': { 'zh-CN': '视情节给予行政处分', en: 'impose administrative discipline' },

  interpret: { 'zh-CN': '解释本办法', en: 'interpret the Measures' },
}

/**
 * What the kinds of norm are called.
 *
 * @category Norms
 */
export const normKindTerms: Wordings<NormKind> = {
  duty: { 'zh-CN': '义务', en: 'Duty' },
  right: { 'zh-CN': '权利', en: 'Right' },
  power: { 'zh-CN': '职权', en: 'Power' },
  prohibition: { 'zh-CN': '禁止', en: 'Prohibition' },
  encouragement: { 'zh-CN': '鼓励', en: 'Encouragement' },
}

/**
 * What the periods of norms are called.
 *
 * @category Norms
 */
export const normPeriodTerms: Wordings<NormPeriod> = {
  standing: { 'zh-CN': '经常', en: 'At all times' },
  'over-time': { 'zh-CN': '随工作推进', en: 'Over time' },
  yearly: { 'zh-CN': '每年', en: 'Every year' },
  'each-event': { 'zh-CN': '逐次', en: 'Each time' },
  'last-year-of-plan': { 'zh-CN': '规划的最后一年', en: 'In the last year of a plan' },
}

/**
 * What the events are called to which an act is tied in time.
 *
 * @category Norms
 */
export const dueEventTerms: Wordings<DueEvent> = {
  'personnel-department-asks': { 'zh-CN': '人事部门提出要求', en: 'the personnel department asks for it' },
  'training-given': { 'zh-CN': '开展培训', en: 'the training is given' },
  'plan-adopted': { 'zh-CN': '规划出台', en: 'the plan is adopted' },
  'body-founded': { 'zh-CN': '设立施教机构', en: 'the body is founded' },
  'application-made': { 'zh-CN': '提出申请', en: 'the application is made' },
  'public-training-offered': { 'zh-CN': '面向社会开展培训', en: 'training is offered to society' },
  'inspection-made': { 'zh-CN': '作出检查评估', en: 'the inspection or evaluation is made' },
  'entry-made': { 'zh-CN': '在证书上登记', en: 'the entry is made' },
  'study-ended': { 'zh-CN': '学习结束', en: 'the study has ended' },
  'annual-assessment': { 'zh-CN': '年度考核', en: 'the annual assessment' },
  'certificate-damaged-or-lost': {
    'zh-CN': '证书损坏或遗失',
    en: 'the certificate is damaged or lost',
  },
  'guidance-issued': { 'zh-CN': '下发指导性文件', en: 'the guidance paper is issued' },
  'collective-training-ended': { 'zh-CN': '集中培训结束', en: 'the collective training has ended' },
  'training-missed-or-failed': {
    'zh-CN': '未参加培训或未达要求',
    en: 'training was missed or its requirements were not met',
  },
  'self-study-chosen': { 'zh-CN': '选定自学内容', en: 'the content of self-study is chosen' },
  'self-study-plan-approved': { 'zh-CN': '自学计划获批', en: 'the plan of self-study is approved' },
  'task-book-issued': { 'zh-CN': '下达任务书', en: 'the task book is issued' },
  'misconduct-found': { 'zh-CN': '发现失职或弄虚作假', en: 'neglect or fraud is found' },
}

/**
 * What the roles of Chapter 2 are called.
 *
 * @category Norms
 */
export const responsibilityRoleTerms: Wordings<ResponsibilityRole> = {
  personnel: { 'zh-CN': '人事行政主管部门', en: 'Personnel departments' },
  industry: { 'zh-CN': '有关行政主管部门、行业组织', en: 'Industry departments and organisations' },
  unit: { 'zh-CN': '专业技术人员所在单位', en: 'Units' },
}

/**
 * Why a provision holds no norm.
 *
 * @category Norms
 */
export const withoutNormWordings: Wordings<WithoutNorm['reason']> = {
  purpose: { 'zh-CN': '说明制定目的', en: 'It says why the Measures were made.' },
  definition: { 'zh-CN': '界定概念或列举种类', en: 'It says what a word means or what kinds there are.' },
  scope: { 'zh-CN': '规定适用范围', en: 'It says to whom the Measures apply.' },
  principle: {
    'zh-CN': '宣示原则，不单独要求任何人',
    en: 'It states principles and asks nothing of anyone.',
  },
  'opening-words': { 'zh-CN': '列项的开头，规范在各项', en: 'The items below it hold the norms.' },
  contents: {
    'zh-CN': '列明另一规范所要求行为的内容',
    en: 'It says what belongs to an act asked for elsewhere.',
  },
  weight: {
    'zh-CN': '规定在他人决定中的分量',
    en: 'It says how much something weighs in decisions of others.',
  },
  'entry-into-force': { 'zh-CN': '规定施行日期', en: 'It says from when the Measures hold.' },
}

/**
 * What the Measures are for.
 *
 * @category Norms
 */
export const legislativeAimWordings: Wordings<LegislativeAim> = {
  'carry-out-the-regulation': { 'zh-CN': '落实《条例》', en: 'to put the Regulation into effect' },
  'strengthen-overall-management': {
    'zh-CN': '加强继续教育的宏观管理',
    en: 'to strengthen the overall management of continuing education',
  },
  'encouraging-environment': {
    'zh-CN': '形成鼓励学习和创新的环境',
    en: 'to make a setting that rewards learning and innovation',
  },
  'train-skilled-people': { 'zh-CN': '造就各类专业技术人才', en: 'to train skilled people of every kind' },
}
