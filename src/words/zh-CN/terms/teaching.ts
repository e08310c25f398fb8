import type { Words } from '../../chongqing.js'

export const teachingTerms = {
  teachingTasks: {
    'guides-and-materials': '科目指南、教学大纲、教材课件、目标和周期',
    'learners-and-requirements': '对象、任务、科目、形式、学时计算和考核',
    'providers-and-instructors': '施教机构、教师和教学方案',
    'roll-out': '实施办法和组织实施',
  },
  teachingContents: {
    'policy-law-and-standards': '政策法规、行业标准和职业规范',
    'new-knowledge': '新的知识、理论、技术和方法',
    'post-competence': '岗位职业能力及相关知识',
  },
  guidanceStates: {
    draft: '草拟',
    countersigned: '已会签',
    issued: '已下发',
  },
  guidanceEvents: {
    countersignature: '与市人事行政主管部门会签',
    'other-countersignature': '与其他部门会签',
    issue: '下发',
  },
  participationStates: {
    enrolled: '列入培训',
    attended: '全程参加',
    passed: '达到培训要求',
    appraised: '已作鉴定',
    missed: '未参加，应补训',
    'make-up-due': '应补训',
    'made-up': '已补训',
  },
  participationEvents: {
    'full-attendance': '全程参加',
    'part-attendance': '部分参加',
    absence: '没有参加',
    'assessment-passed': '考核（考试）合格',
    'assessment-failed': '考核（考试）不合格',
    appraisal: '书面鉴定',
    'make-up-passed': '补训合格',
    'make-up-failed': '补训不合格',
  },
  appraisalParts: {
    'attitude-and-conduct': '学习态度和表现',
    mastery: '掌握所学知识和技能的程度',
    'problem-solving': '研究和解决实际问题的能力',
    'assessment-result': '考核（考试）成绩',
  },
  assessmentModes: {
    'open-book': '开卷考试',
    'closed-book': '闭卷考试',
    thesis: '结业论文',
    'survey-report': '调查报告',
    reflections: '心得体会',
    other: '其他考核形式',
  },
} satisfies Partial<Words['terms']>
