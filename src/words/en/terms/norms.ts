import type { Words } from '../../chongqing.js'

const authorities = {
  'municipal-personnel': 'Municipal personnel department',
  'district-personnel': 'District or county personnel department',
  'industry-department': 'Industry department',
  'industry-organisation': 'Industry organisation',
  'municipal-education': 'Municipal education department',
  'labour-department': 'Labour department',
  'education-department': 'Education department',
}

export const normsTerms = {
  authorities,
  actors: {
    professional: 'Professional',
    unit: 'Unit',
    'talent-exchange-agency': 'Talent exchange agency that keeps the personnel file',
    'training-provider': 'Training provider',
    'training-qualified-body': 'Body qualified to train that is no training provider',
    host: 'Host of the training',
    instructor: 'Instructor',
    'municipal-personnel': authorities['municipal-personnel'],
    'district-personnel': authorities['district-personnel'],
    'industry-department': authorities['industry-department'],
    'industry-organisation': authorities['industry-organisation'],
    'municipal-education': authorities['municipal-education'],
    'education-department': authorities['education-department'],
    'labour-department': authorities['labour-department'],
    'competent-department': 'Department in charge',
    government: 'Governments at each level',
    official: 'Official administering continuing education',
    society: 'Bodies and individuals of society',
  },
} satisfies Partial<Words['terms']>
