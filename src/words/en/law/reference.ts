import { idParts } from '../../../chongqing/law/provision-table.js'
import type { Words } from '../../chongqing.js'
import { nationalReferences } from './national-2015.js'

const national: Readonly<Record<string, string>> = nationalReferences

/** `Article 12, paragraph 3`, `Article 8, item 1`, `Regulation, Article 18`; an id that is none of them as it stands. */
export const reference: Words['reference'] = (id) => {
  const parts = idParts(id)
  if (parts === null) return national[id] ?? id
  const { regulation, article, paragraph, item } = parts
  return [
    ...(regulation ? ['Regulation'] : []),
    `Article ${article}`,
    ...(paragraph === null ? [] : [`paragraph ${paragraph}`]),
    ...(item === null ? [] : [`item ${item}`]),
  ].join(', ')
}
