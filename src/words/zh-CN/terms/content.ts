import type { Words } from '../../chongqing.js'

export const contentTerms = {
  contentAreas: {
    'political-theory': '政治理论',
    'policies-and-regulations': '政策法规',
    'professional-knowledge': '专业知识',
    'cultural-literacy': '文化素养',
    'skills-training': '技能训练',
    other: '其他内容',
  },
  subjectClasses: {
    'public-required': '公需科目',
    professional: '专业科目',
    elective: '选修科目',
  },
  studyForms: {
    'collective-training': '集中培训',
    'advanced-seminar': '高级研修班',
    'practice-based': '结合工作实践培训',
    'self-study': '自学',
    distance: '远程继续教育培训',
    'conference-or-abroad': '学术会议讲座及出国进修考察',
    'qualification-exam': '资格考试或培训',
    'degree-education': '学历教育或攻读学位',
    other: '其他形式',
  },
  advancedSeminarKinds: {
    'municipal-demonstration': '示范性高级研修班',
    'trade-or-unit': '行业领域和单位举办的高级研修班',
  },
  practiceKinds: {
    'visiting-scholar': '访问学者',
    'further-study': '业务进修',
    'study-visit': '技术考察',
    'paired-assistance': '对口支援',
    'practical-training': '实践锻炼',
    'special-cultivation': '特殊培养',
    other: '其他实践形式',
  },
  selfStudyKinds: {
    'self-chosen': '自选',
    'self-cultivation': '自修',
    other: '其他自学方式',
  },
  distanceKinds: {
    online: '网上培训',
    'air-classroom': '空中课堂',
    broadcast: '广播电视',
    other: '其他远程形式',
  },
  conferenceKinds: {
    'academic-conference': '学术会议',
    'academic-lecture': '学术讲座',
    'study-abroad': '出国进修',
    'visit-abroad': '出国考察',
  },
  qualificationKinds: {
    'qualification-exam-sitting': '资格考试',
    'qualification-training': '资格培训',
  },
  degreeKinds: {
    'degree-course': '学历教育',
    'degree-pursuit': '攻读学位',
  },
} satisfies Partial<Words['terms']>
