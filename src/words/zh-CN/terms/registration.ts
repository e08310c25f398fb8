import type { Words } from '../../chongqing.js'

export const registrationTerms = {
  decisionPurposes: {
    'annual-assessment': '年度考核',
    promotion: '职务晋升',
    'title-appraisal': '职称评聘',
    'licence-registration': '职（执）业资格注册',
  },
  registrationPapers: {
    'training-proof': '有关培训证明',
    certificate: '《继续教育证书》',
  },
  registrationOffices: {
    unit: '所在单位继续教育管理部门',
    'talent-exchange-agency': '代理人事档案的人才交流机构',
  },
} satisfies Partial<Words['terms']>
