import type { NationalProvisionId } from '../../../chongqing/editions/national-2015.js'
import { idParts } from '../../../chongqing/law/provision-table.js'
import type { Words } from '../../chongqing.js'

// The two sentences of one paragraph of the national rules are cited apart because they bind differently.
const national: Readonly<Record<NationalProvisionId, string>> = {
  'national-2015:8.1-hours': 'National rules of 2015, Article 8, paragraph 1 (hours)',
  'national-2015:8.1-share':
    'National rules of 2015, Article 8, paragraph 1 (share of professional subjects)',
  'national-2015:subjects': 'National rules of 2015 (subjects)',
  'national-2015:recognition': 'National rules of 2015 (recognition of hours)',
  'national-2015:register': 'National rules of 2015 (register)',
  'national-2015:weight-for-titles': 'National rules of 2015 (titles)',
  'national-2015:weight-for-licences': 'National rules of 2015 (licences)',
  'national-2015:reimbursement': 'National rules of 2015 (cost)',
}

/** `Article 12, paragraph 3`, `Article 8, item 1`, `Regulation (text of 2010), Article 18`; an id that is none of them as it stands. */
export const reference: Words['reference'] = (id) => {
  const parts = idParts(id)
  if (parts === null) return (national as Readonly<Record<string, string>>)[id] ?? id
  const { regulation, article, paragraph, item } = parts
  return [
    ...(regulation ? ['Regulation (text of 2010)'] : []),
    `Article ${article}`,
    ...(paragraph === null ? [] : [`paragraph ${paragraph}`]),
    ...(item === null ? [] : [`item ${item}`]),
  ].join(', ')
}
