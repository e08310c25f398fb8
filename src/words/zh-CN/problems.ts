import type { GeneralWords } from '../../explanation/general-words.js'

const kinds: Readonly<Record<string, string>> = {
  string: '文本',
  number: '数字',
  boolean: '布尔值（true 或 false）',
  object: '对象',
  record: '对象',
  array: '列表',
}

/** What is expected where something is wrong with outside data. */
export const problems: GeneralWords['problems'] = {
  missing: () => '此处须有值；选填字段如无内容，应整个省略。',
  type: ([kind = '']) => `此处须为${kinds[kind]}。`,
  'unknown-field': ([count, ...fields]) =>
    `此处有 ${count} 个未定义的字段；可用的字段为：${fields.join('、')}。`,
  option: (options) => `此处只能取下列值之一：${options.join('、')}。`,
  date: () => '须为实际存在的日期文本，格式为 YYYY-MM-DD，年份在 1900 至 2999 之间。',
  'partial-date': () =>
    '须为1900年至2999年之间存在的日期文本：YYYY-MM-DD；只知道年月或者年份的，写作YYYY-MM或者YYYY。',
  'reversed-dates': () => '结束日期早于开始日期。',
  decimal: () =>
    '须为普通十进制数（文本或数字）：只含数字，至多一个小数点，不带正负号、指数、分隔符、空格或多余的前导零。',
  'decimal-places': () => '小数至多两位；位数更多的（如浮点运算的误差）不予舍入。',
  positive: () => '须大于零。',
  'whole-number': () => '须为整数。',
  'out-of-range': ([least, most]) => `须在 ${least} 至 ${most} 之间。`,
  'too-short': () => '文本不得为空。',
  'too-long': ([most]) => `文本至多 ${most} 个字符。`,
  'surrounding-space': () => '编号首尾不得有空白字符。',
  'hidden-character': () =>
    '此处含有看不见的字符（控制字符、零宽字符或改变文字方向的字符），请删去，或重新键入该文本。',
  'too-few': ([least]) => `列表至少须有 ${least} 项。`,
  'too-many': ([most]) => `列表至多可有 ${most} 项。`,
  'exactly-one': ([one, other]) => `${one} 与 ${other} 两项须填写一项，且只填一项。`,
  'idle-days': () => '路途天数与休息天数之和超过起止日期所含的天数。',
  'log-and-sessions': () => '自学任务书已有逐日记录的，学习时间不得再按日期另行填列。',
  'citizen-number': () =>
    '须为有效的公民身份号码（GB 11643）：十八位，出生日期实际存在，校验码正确，校验码 X 为大写。',
  'citizen-number-as-id': () => '编号不得含有公民身份号码（无论如何书写），请改用内部编号。',
  'division-code': () => '须为六位数字的行政区划代码（GB/T 2260）。',
  digest: ([digits]) => `须为 SHA-256 摘要：${digits} 位小写十六进制数字。`,
  'plain-data': ([levels]) => `须为普通 JSON 数据，至多 ${levels} 层。`,
  'least-over-most': ([figure]) => `“${figure}”的下限大于上限。`,
  'part-over-whole': ([part, whole]) => `“${part}”大于“${whole}”，部分不得大于整体。`,
  'sum-of-parts': ([whole, kind]) => `按 ${kind} 分类的学时合计与“${whole}”不符。`,
  'fewer-heads': ([participants, kind]) =>
    `按 ${kind} 分类的人数合计少于“${participants}”，有人未列入任何一类。`,
  'hours-of-nobody': ([hours, heads]) => `“${heads}”为零，“${hours}”却大于零。`,
  'reached-without': ([reached, hours]) =>
    `“${reached}”所列人数与“${hours}”不符：其学时合计不足以使这些人达到规定学时。`,
  'open-without-reason': () => 'counts 中有上下限不一的数字，此处须列明尚缺的事项。',
  'out-of-order': () => '此处各项须按目录的顺序排列，且不得重复。',
  'other-edition': () =>
    '该统计累计数所依据的规定版本、数值或解读选项与所用的不同，请以其统计时所依据的版本读取，或者重新统计。',
}
