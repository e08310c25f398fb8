import type { Norms } from '../../chongqing.js'

/**
 * What every act is, in the own words of this library, as it can follow "must" or "may" (须, 可). Every norm names an act,
 * and so every norm has its words.
 */
const acts: Norms['acts'] = {
  'be-in-charge': '主管继续教育',
  'carry-out-policy': '执行党和国家的方针政策',
  'lead-activities': '领导各项继续教育活动',
  'manage-and-guide': '宏观管理和指导协调',
  'plan-and-carry-out': '编制规划并付诸实施',
  'supervise-and-inspect': '开展监督检查',
  'set-public-subjects': '确定公需科目的内容并组织培训',
  'call-up-learners': '为全市集中培训统一调集学员',
  'organise-model-activities': '举办示范性活动',
  'approve-and-publish-guides': '审定、发布专业科目的指南和大纲',
  'manage-and-issue-certificates': '管理和发行《继续教育证书》',
  'build-working-system': '建设工作体系和服务平台',
  commend: '表彰奖励先进',
  penalise: '对违法行为予以处罚',
  'carry-out-municipal-plan': '落实全市规划',
  'see-to-public-subjects': '按人事部门的要求安排公需科目的学习',
  'select-learners': '选派集中调训的学员',
  'analyse-training-needs': '分析本系统的培训需求',
  'draw-up-guides': '拟订专业科目的指南和大纲',
  'set-guiding-content': '明确导向性内容',
  'have-materials-written': '组织编写教材课件',
  'organise-special-activities': '举办高级研修班等专项活动',
  'sum-up-year': '总结本系统当年的工作',
  'file-annual-summary': '将年度总结报人事部门备案',
  'hand-out-certificates': '发放《继续教育证书》',
  'manage-registration': '管理本系统的登记',
  'settle-questions': '协调处理本系统的有关问题',
  'carry-out-rules': '执行继续教育法规',
  'see-to-study': '安排本单位人员学习公需、专业两类科目',
  'set-own-content': '自行确定与本单位相关的其他学习内容',
  'guarantee-study-time': '保证继续教育的时间',
  'guarantee-study-rights': '保证学习期间应有的权利',
  'record-study': '如实记载学习情况',
  'assess-study': '考核学习情况',
  'report-study': '向上级主管部门报告学习情况',
  'accept-supervision': '接受主管部门的指导和监督检查',

  'have-study-time': '每年获得规定的继续教育时间',
  'keep-treatment': '选派脱产学习期间保持在岗待遇',
  complain: '就侵权行为提出申诉',
  'apply-for-arbitration': '申请仲裁',
  'obey-rules': '遵守继续教育的各项规定',
  'complete-annual-hours': '完成每年规定的学时',
  'bear-agreed-cost': '按约定承担费用',
  'complete-agreed-service': '服务满约定期限',
  'keep-agreement': '及时、全面履行协议',
  sue: '提起诉讼',

  'fit-content-to-needs': '使学习内容适应科技发展和市场需要',
  'build-learning-organisation': '创新学习，建设学习型组织',
  'keep-subject-ratio': '按比例分配公需科目与其他科目的学时',
  'organise-collective-training': '组织集中培训',
  'organise-model-seminar': '举办示范性高级研修班',
  'organise-seminar': '举办行业或单位的高级研修班',
  'organise-practice-training': '组织结合实践的培训',

  'use-universities-as-main-channel': '以高校为主渠道',
  'foster-model-providers': '重点扶持示范性施教机构',
  'offer-activities-to-society': '面向社会举办继续教育活动',
  'exchange-internationally': '开展国际交流与合作',
  'find-partners-by-tender': '以招投标方式选择合作者',
  'teach-within-speciality': '在专业范围内施教',
  'apply-for-provider-approval': '先向教育部门申请设立施教机构',
  'have-applicant-evaluated': '组织专家对申请者评估考察',
  'approve-provider': '会同审批设立施教机构的申请',
  'obtain-consent': '取得主管部门同意',
  'consent-to-public-training': '决定是否同意面向社会开展培训',
  'file-public-training': '将面向社会的培训报市人事部门备案',
  'draw-up-training-outline': '制订培训大纲',
  'draw-up-teaching-plan': '制订施教方案',
  'assign-instructors': '选派师资',
  'arrange-timetable': '安排课程',
  'organise-assessment': '组织考核（考试）',
  'manage-daily-teaching': '负责日常教学管理',
  'manage-living': '负责生活管理',
  'appoint-qualified-instructors': '由专家学者或高级职称人员任教',

  donate: '资助继续教育',
  'increase-funding': '逐步加大经费投入',
  'keep-funding-floor': '使经常性经费不低于规定比例',
  'bear-own-cost': '自行承担以个人身份学习的费用',
  'earmark-funds': '专款专用',
  'withhold-funds': '截留经费',
  'embezzle-funds': '侵占经费',
  'misappropriate-funds': '挪用经费',

  'draft-municipal-plan': '编制全市规划',
  'draft-industry-plan': '编制行业系统规划',
  'file-industry-plan': '将行业系统规划报市人事部门备案',
  'draft-district-plan': '编制区县规划（计划）',
  'file-district-plan': '将区县规划（计划）报市人事部门备案',
  'keep-step-with-plans': '使规划与其他发展规划同步',
  'plan-for-usual-cycle': '按通常周期编制规划',
  'review-plan': '在最后一年检查总结规划的完成情况',

  'inspect-and-evaluate': '检查和评估本地区、本行业的工作',
  'evaluate-class': '对培训班作综合评估',
  'evaluate-course': '逐门评估课程',
  'combine-inspection-modes': '结合运用各种检查评估方式',
  'file-inspection-results': '将检查评估结果报市人事部门备案',

  'count-travel-time': '把赴外地或出国（境）学习的旅途时间计入学时',
  'choose-form-of-result': '选择成绩的登记方式',
  'note-completion-number': '注明结业证号',
  'manage-credits': '管理学分登记',
  'apply-for-registration': '持证明和证书办理登记',
  'fill-in-registration-card': '填写登记卡',
  'register-study': '受理登记',
  'keep-registration-card': '保存登记卡',
  'verify-certificates': '结合年度考核验证证书',
  'compile-year': '统计汇总当年的学习情况',
  'report-year': '将当年的汇总上报主管部门',
  'recheck-certificates': '抽查复验证书',
  'renew-certificate': '证书填满后申请续办',
  'keep-certificate-number': '使新证书沿用旧编号',
  'use-certificate-after-transfer': '工作调动后继续使用证书',
  'alter-certificate': '擅自涂改证书',
  'forge-certificate': '伪造证书',
  'apply-for-replacement': '及时申请补发损坏或遗失的证书',
  'draw-statistics-from-certificates': '以证书的记载为统计依据',
  'compile-statistics': '编制年度统计',

  'guide-standardised-teaching': '指导协调规范化教学',
  'organise-standardised-teaching': '组织实施规范化教学',
  'write-teaching-guides': '编制科目指南、教学大纲和教材',
  'set-teaching-requirements': '确定对象、任务、形式、学时计算和考核方法',
  'choose-providers-and-teachers': '选定施教机构和教师，拟订教学方案',
  'roll-out-teaching': '按人员数量与分布制定办法并推行',
  'countersign-guidance': '会签规范化教学的指导性文件',

  'write-appraisal': '为参训人员作书面鉴定',
  'choose-assessment-mode': '决定考核（考试）方式',
  'make-up-training': '及时补训',

  'declare-self-study': '向单位申报自学任务',
  'confirm-self-study': '确认个人申报的自学任务',
  'arrange-self-study': '统一安排自学任务',
  'choose-fit-self-study': '选择先进、有针对性、实用的自学内容',
  'issue-task-book': '下达自学任务书',
  'complete-task-book': '在任务书中写明规定的各项内容',
  'follow-task-book': '按任务书自学',
  'accept-self-study-assessment': '接受单位对自学的考核',
  'assess-self-study': '考核认定自学',

  'order-recording-corrected': '责令改正不记载、不如实记载',
  'order-conduct-corrected': '责令失职或弄虚作假的人员改正',
  'discipline-official': '视情节给予行政处分',

  interpret: '解释本办法',
}

/** What the kinds of norm are called. */
const kinds: Norms['kinds'] = {
  duty: '义务',
  right: '权利',
  power: '职权',
  prohibition: '禁止',
  encouragement: '鼓励',
}

/** What the periods of norms are called. */
const periods: Norms['periods'] = {
  standing: '经常',
  'over-time': '随工作推进',
  yearly: '每年',
  'each-event': '逐次',
  'last-year-of-plan': '规划的最后一年',
}

/** What the events are called to which an act is tied in time. */
const events: Norms['events'] = {
  'personnel-department-asks': '人事部门提出要求',
  'training-given': '开展培训',
  'plan-adopted': '规划出台',
  'body-founded': '设立施教机构',
  'application-made': '提出申请',
  'public-training-offered': '面向社会开展培训',
  'inspection-made': '作出检查评估',
  'entry-made': '在证书上登记',
  'study-ended': '学习结束',
  'annual-assessment': '年度考核',
  'certificate-damaged-or-lost': '证书损坏或遗失',
  'guidance-issued': '下发指导性文件',
  'collective-training-ended': '集中培训结束',
  'training-missed-or-failed': '未参加培训或未达要求',
  'self-study-chosen': '选定自学内容',
  'self-study-plan-approved': '自学计划获批',
  'task-book-issued': '下达任务书',
  'recording-breach-found': '发现不记载或不如实记载',
  'misconduct-found': '发现失职或弄虚作假',
}

/** What the roles of Chapter 2 are called. */
const roles: Norms['roles'] = {
  personnel: '人事行政主管部门',
  industry: '有关行政主管部门、行业组织',
  unit: '专业技术人员所在单位',
}

/** Why a provision holds no norm. */
const withoutNorm: Norms['withoutNorm'] = {
  purpose: '说明制定目的',
  definition: '界定概念或列举种类',
  scope: '规定适用范围',
  principle: '宣示原则，不单独要求任何人',
  'opening-words': '列项的开头，规范在各项',
  contents: '列明另一规范所要求行为的内容',
  weight: '规定在他人决定中的分量',
  'entry-into-force': '规定施行日期',
}

/** What the Measures are for. */
const aims: Norms['aims'] = {
  'carry-out-the-regulation': '落实《条例》',
  'strengthen-overall-management': '加强继续教育的宏观管理',
  'encouraging-environment': '形成鼓励学习和创新的环境',
  'train-skilled-people': '造就各类专业技术人才',
}

/** What norms are told with. */
export const norms: Norms = { acts, kinds, periods, events, roles, withoutNorm, aims }
