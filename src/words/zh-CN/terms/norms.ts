import type { Words } from '../../chongqing.js'

const authorities = {
  'municipal-personnel': '市人事行政主管部门',
  'district-personnel': '区县（自治县、市）人事行政主管部门',
  'industry-department': '有关行政主管部门',
  'industry-organisation': '行业组织',
  'municipal-education': '市教育行政主管部门',
  'labour-department': '劳动行政主管部门',
  'education-department': '教育行政主管部门',
}

export const normsTerms = {
  authorities,
  actors: {
    professional: '专业技术人员',
    unit: '专业技术人员所在单位',
    'talent-exchange-agency': '代理人事档案的人才交流机构',
    'training-provider': '施教机构',
    'training-qualified-body': '具有培训资质的非施教机构',
    host: '培训主办单位',
    instructor: '继续教育师资',
    'municipal-personnel': authorities['municipal-personnel'],
    'district-personnel': authorities['district-personnel'],
    'industry-department': authorities['industry-department'],
    'industry-organisation': authorities['industry-organisation'],
    'municipal-education': authorities['municipal-education'],
    'education-department': authorities['education-department'],
    'labour-department': authorities['labour-department'],
    'competent-department': '主管部门',
    government: '各级人民政府',
    official: '继续教育行政管理工作人员',
    society: '社会组织和个人',
  },
} satisfies Partial<Words['terms']>
