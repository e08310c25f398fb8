import type { DifferenceWords } from '../../../explanation/difference.js'
import { date, list } from '../figures.js'

export const differences: DifferenceWords = {
  editionFields: { edition: '名称', inForceUntil: '有效截止日期', other: '其他内容' },
  unknown: '不详',
  notSet: '未规定',
  dated: (value, from) => `${value}（自${date(from)}起）`,
  list,
  otherSource: (parameter) => `${parameter}，数值相同，依据或核对情况不同`,
  parameter: (id) => `参数${id}`,
  reading: (id) => `条文理解${id}`,
  edition: (field) => `条文版本的${field}`,
}
