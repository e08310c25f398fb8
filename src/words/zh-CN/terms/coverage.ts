import type { Words } from '../../chongqing.js'

export const coverageTerms = {
  titleLevels: {
    none: '无职称',
    junior: '初级',
    intermediate: '中级',
    'senior-associate': '副高级',
    'senior-full': '正高级',
  },
  educationLevels: {
    postgraduate: '研究生',
    bachelor: '本科',
    'junior-college': '专科',
    'secondary-technical': '中专',
    'vocational-senior-high': '职高',
    'skilled-worker-school': '技校',
    'senior-high': '高中',
    lower: '高中以下',
  },
  professionalRoles: {
    professional: '专业技术人员',
    'professional-manager': '专业技术管理人员',
    other: '其他人员',
  },
  unitKinds: {
    enterprise: '企业',
    'public-institution': '事业单位',
    'state-organ': '机关',
    'social-organisation': '社会团体',
    'talent-exchange-agency': '人才交流机构',
    other: '其他单位',
  },
} satisfies Partial<Words['terms']>
