import type { Words } from '../../chongqing.js'

export const inspectionTerms = {
  inspectionItems: {
    'regulation-and-systems': '《条例》和配套制度的执行',
    'use-in-assessment-and-titles': '作为业务考核和职称评聘重要参考依据的情况',
    'hours-completed': '学时完成情况',
    funding: '经费的落实和使用',
    'provider-qualification': '施教机构的资质',
    results: '成果和效益',
    'handling-of-breaches': '违反《条例》的处理情况',
    other: '其他情况',
  },
  inspectionModes: {
    census: '普查',
    sample: '抽查',
    regular: '定期',
    irregular: '不定期',
  },
} satisfies Partial<Words['terms']>
