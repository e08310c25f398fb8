import type { NationalProvisionId } from '../../../chongqing/editions/national-2015.js'
import { idParts } from '../../../chongqing/law/provision-table.js'
import { chineseNumeral } from '../../../chongqing/law/reference.js'
import type { Words } from '../../chongqing.js'

// The two sentences of one paragraph of the national rules are cited apart because they bind differently.
const national: Readonly<Record<NationalProvisionId, string>> = {
  'national-2015:8.1-hours': '《专业技术人员继续教育规定》第八条第一款（学时）',
  'national-2015:8.1-share': '《专业技术人员继续教育规定》第八条第一款（专业科目比例）',
  'national-2015:subjects': '《专业技术人员继续教育规定》（科目）',
  'national-2015:recognition': '《专业技术人员继续教育规定》（学时认定）',
  'national-2015:register': '《专业技术人员继续教育规定》（登记）',
  'national-2015:weight-for-titles': '《专业技术人员继续教育规定》（职称评聘）',
  'national-2015:weight-for-licences': '《专业技术人员继续教育规定》（执业资格）',
  'national-2015:reimbursement': '《专业技术人员继续教育规定》（费用）',
}

/** 第十二条第三款, 第八条第（一）项, 《条例》（2010年修正）第十八条; an id that is none of them as it stands. */
export const reference: Words['reference'] = (id) => {
  const parts = idParts(id)
  if (parts === null) return (national as Readonly<Record<string, string>>)[id] ?? id
  const { regulation, article, paragraph, item } = parts
  return [
    regulation ? '《条例》（2010年修正）' : '',
    `第${chineseNumeral(article)}条`,
    paragraph === null ? '' : `第${chineseNumeral(paragraph)}款`,
    item === null ? '' : `第（${chineseNumeral(item)}）项`,
  ].join('')
}
