import { idParts } from '../../../chongqing/law/provision-table.js'
import { chineseNumeral } from '../../../chongqing/law/reference.js'
import type { Words } from '../../chongqing.js'
import { nationalReferences } from './national-2015.js'

const national: Readonly<Record<string, string>> = nationalReferences

/** 第十二条第三款, 第八条第（一）项, 《条例》第十八条; an id that is none of them as it stands. */
export const reference: Words['reference'] = (id) => {
  const parts = idParts(id)
  if (parts === null) return national[id] ?? id
  const { regulation, article, paragraph, item } = parts
  return [
    regulation ? '《条例》' : '',
    `第${chineseNumeral(article)}条`,
    paragraph === null ? '' : `第${chineseNumeral(paragraph)}款`,
    item === null ? '' : `第（${chineseNumeral(item)}）项`,
  ].join('')
}
