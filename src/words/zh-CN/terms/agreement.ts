import type { Words } from '../../chongqing.js'

export const agreementTerms = {
  capacities: {
    'organisation-selected': '组织选派',
    individual: '个人身份',
  },
  remedyChannels: {
    complaint: '申诉',
    arbitration: '仲裁',
    litigation: '诉讼',
  },
  grievanceAuthorities: {
    'competent-department': '所在单位的行政主管部门',
    'personnel-department': '人事行政主管部门',
    'labour-department': '劳动行政主管部门',
  },
} satisfies Partial<Words['terms']>
