// What a clerk reads for every kind of problem. The sentences are asserted whole, so that none changes unnoticed.
import { describe, expect, test } from 'vitest'
import { english } from 'xueshi/en'
import { chinese } from 'xueshi/zh-CN'
import { parseCertificate } from '../../../src/chongqing/entities/certificate/certificate.js'
import { parseEntryChain } from '../../../src/chongqing/entities/certificate/entry-chain.js'
import { parseFundingYear } from '../../../src/chongqing/entities/funding/funding-year.js'
import { parsePerson } from '../../../src/chongqing/entities/professional-person.js'
import {
  type ClassName,
  type FigureName,
  figureNames,
} from '../../../src/chongqing/entities/statistics/figure-names.js'
import { parseTrainingRecord } from '../../../src/chongqing/entities/training-record.js'
import { parseUnit } from '../../../src/chongqing/entities/unit.js'
import { assessStudyTimeRight } from '../../../src/chongqing/rules/quota/study-time-right.js'
import { parseTally } from '../../../src/chongqing/statistics/stored-tally.js'
import { emptyTally } from '../../../src/chongqing/statistics/tally.js'
import type { ParseResult } from '../../../src/engine/facts/parser.js'
import type { ProblemCode } from '../../../src/engine/ground/problem.js'
import { problemText } from '../../../src/explanation/problem-text.js'
import { receipt } from '../../../src/toolbox/receipt.js'
import { parseReceipt } from '../../../src/tools/stored-receipt.js'

const record = (facts: object): ParseResult<unknown> =>
  parseTrainingRecord({
    id: 'r1',
    personId: 'p1',
    title: '班',
    form: 'self-study',
    study: { kind: 'sessions', sessions: [{ date: '2025-03-03', hours: 2 }] },
    ...facts,
  })

const total = (facts: object) =>
  record({ study: { kind: 'total', from: '2025-03-03', to: '2025-03-05', ...facts } })

const taskBook = {
  origin: 'declared',
  items: [],
  from: '2025-02-01',
  to: '2025-06-30',
  log: [{ date: '2025-03-03', hours: 2 }],
}

const asked = { grantedHours: '72', year: 2025 }
const aReceipt = receipt(assessStudyTimeRight(asked), asked)

/** A tally in which figures are from a least to a most, and in which something is missing unless it is said that nothing is. */
const tally = (
  figures: { readonly [Name in FigureName]?: readonly [number, number] },
  facts: object = {},
) => {
  const counts = figureNames.flatMap((name) => figures[name] ?? [0, 0])
  return parseTally({ ...emptyTally(2025), counts, missing: ['person.title'], ...facts })
}

/** So many who may be in classes, each with an entry. */
const headsIn = (most: number, ...names: readonly ClassName[]) =>
  Object.fromEntries(
    names.flatMap((name) =>
      ['heads', 'person-times'].map((measure) => [`evidenced/${name}/${measure}`, [0, most]]),
    ),
  )

/** For each code an input that has this problem alone, and what is said of it. */
const cases: Record<
  ProblemCode,
  readonly (readonly [result: ParseResult<unknown>, zh: string, en: string])[]
> = {
  missing: [
    [
      parsePerson({}),
      '此处须有值；选填字段如无内容，应整个省略。',
      'A value must stand here; an optional field without one is to be left out altogether.',
    ],
  ],
  type: [
    [parsePerson({ id: 1 }), '此处须为文本。', 'This must be text.'],
    [parsePerson([]), '此处须为对象。', 'This must be an object.'],
    [parseCertificate({ number: 'n', personId: 'p', entries: 1 }), '此处须为列表。', 'This must be a list.'],
    [
      parsePerson({ id: 'p', graduated: 1 }),
      '此处须为布尔值（true 或 false）。',
      'This must be true or false.',
    ],
    [parseFundingYear({ unitId: 'u', year: '2025' }), '此处须为数字。', 'This must be a number.'],
  ],
  'unknown-field': [
    [
      parsePerson({ id: 'p', a: 1, b: 2, c: 3 }),
      '此处有 3 个未定义的字段；可用的字段为：id、name、citizenNumber、title、titleSince、education、graduated、completedEducation、educationSince、role、roleSince、inService、listedAsProfessional、employments、agencyId、retiredOn、serviceUnread。',
      'Fields that are not defined stand here; their number: 3. Those that are defined: id, name, citizenNumber, title, titleSince, education, graduated, completedEducation, educationSince, role, roleSince, inService, listedAsProfessional, employments, agencyId, retiredOn, serviceUnread.',
    ],
    [
      record({ study: { kind: 'sessions', sessions: [{ date: '2025-03-03', hours: 2, Hours: 2 }] } }),
      '此处有 1 个未定义的字段；可用的字段为：date、dayFraction、hours。',
      'Fields that are not defined stand here; their number: 1. Those that are defined: date, dayFraction, hours.',
    ],
    [
      record({ study: { kind: 'total', from: '2025-03-03', to: '2025-03-05', days: 1, hour: 6 } }),
      '此处有 1 个未定义的字段；可用的字段为：kind、from、to、hours、days、travelDays、restDays。',
      'Fields that are not defined stand here; their number: 1. Those that are defined: kind, from, to, hours, days, travelDays, restDays.',
    ],
  ],
  option: [
    [
      parsePerson({ id: 'p', title: 'x' }),
      '此处只能取下列值之一：none、junior、intermediate、senior-associate、senior-full。',
      'This must be one of: none, junior, intermediate, senior-associate, senior-full.',
    ],
    [
      record({ study: { kind: 'x' } }),
      '此处只能取下列值之一：sessions、total、credits、unstated。',
      'This must be one of: sessions, total, credits, unstated.',
    ],
    [
      parsePerson({ id: 'p', listedAsProfessional: false }),
      '此处只能取下列值之一：true。',
      'This must be one of: true.',
    ],
  ],
  date: [
    [
      parseCertificate({ number: 'n', personId: 'p', entries: [], issuedOn: '2025-02-29' }),
      '须为实际存在的日期文本，格式为 YYYY-MM-DD，年份在 1900 至 2999 之间。',
      'This must be the text of a date that exists, YYYY-MM-DD, in the years from 1900 to 2999.',
    ],
  ],
  'partial-date': [
    [
      parsePerson({ id: 'p', retiredOn: '2025-13' }),
      '须为1900年至2999年之间存在的日期文本：YYYY-MM-DD；只知道年月或者年份的，写作YYYY-MM或者YYYY。',
      'This must be the text of a date that exists, in the years from 1900 to 2999: YYYY-MM-DD, or YYYY-MM or YYYY where no more of it is known.',
    ],
  ],
  'reversed-dates': [
    [total({ days: 1, to: '2025-03-02' }), '结束日期早于开始日期。', 'The last day comes before the first.'],
  ],
  decimal: [
    [
      total({ days: '1,5' }),
      '须为普通十进制数（文本或数字）：只含数字，至多一个小数点，不带正负号、指数、分隔符、空格或多余的前导零。',
      'This must be a plain decimal, as text or as a number: digits and at most one point, without sign, exponent, separators, spaces or superfluous leading zeros.',
    ],
  ],
  'decimal-places': [
    [
      total({ days: 0.1 + 0.2 }),
      '小数至多两位；位数更多的（如浮点运算的误差）不予舍入。',
      'There may be at most two decimal places; more of them, such as floating-point arithmetic leaves behind, are not rounded.',
    ],
  ],
  positive: [
    [
      record({ study: { kind: 'sessions', sessions: [{ date: '2025-03-03', hours: 0 }] } }),
      '须大于零。',
      'This must be more than zero.',
    ],
  ],
  'whole-number': [
    [parseFundingYear({ unitId: 'u', year: 2025.5 }), '须为整数。', 'This must be a whole number.'],
  ],
  'out-of-range': [
    [total({ days: 100_000 }), '须在 0 至 99999.99 之间。', 'This must lie between 0 and 99999.99.'],
    [
      parseFundingYear({ unitId: 'u', year: 2025, payroll: -1 }),
      '须在 0 至 9999999999999.99 之间。',
      'This must lie between 0 and 9999999999999.99.',
    ],
    [
      parseFundingYear({ unitId: 'u', year: 1900 }),
      '须在 1901 至 2998 之间。',
      'This must lie between 1901 and 2998.',
    ],
  ],
  'too-short': [[parsePerson({ id: '' }), '文本不得为空。', 'The text must not be empty.']],
  'too-long': [
    [
      parsePerson({ id: 'x'.repeat(201) }),
      '文本至多 200 个字符。',
      'The text may have at most 200 characters.',
    ],
    [
      parsePerson({ id: 'p', name: 'x'.repeat(1001) }),
      '文本至多 1000 个字符。',
      'The text may have at most 1000 characters.',
    ],
  ],
  'surrounding-space': [
    [
      parsePerson({ id: ' p' }),
      '编号首尾不得有空白字符。',
      'There must be no white space before or after this key.',
    ],
  ],
  'hidden-character': [
    [
      parsePerson({ id: 'p\u202e1' }),
      '此处含有看不见的字符（控制字符、零宽字符或改变文字方向的字符），请删去，或重新键入该文本。',
      'Characters that cannot be seen stand here, such as control, zero-width or direction characters; remove them, or type the text anew.',
    ],
    [
      parseCertificate({ number: '\ufeffn', personId: 'p', entries: [] }),
      '此处含有看不见的字符（控制字符、零宽字符或改变文字方向的字符），请删去，或重新键入该文本。',
      'Characters that cannot be seen stand here, such as control, zero-width or direction characters; remove them, or type the text anew.',
    ],
  ],
  'too-few': [
    [
      record({ study: { kind: 'sessions', sessions: [] } }),
      '列表至少须有 1 项。',
      'The list must have at least this many items: 1.',
    ],
  ],
  'too-many': [
    [
      record({ proofs: Array.from({ length: 10_001 }, () => 'a') }),
      '列表至多可有 10000 项。',
      'The list may have at most 10000 items.',
    ],
  ],
  'exactly-one': [
    [total({}), 'hours 与 days 两项须填写一项，且只填一项。', 'Exactly one of hours and days must be given.'],
    [
      record({ makesUp: { missedOn: '2025-01-10' } }),
      'recordId 与 classId 两项须填写一项，且只填一项。',
      'Exactly one of recordId and classId must be given.',
    ],
  ],
  'idle-days': [
    [
      total({ days: 1, restDays: 4 }),
      '路途天数与休息天数之和超过起止日期所含的天数。',
      'The days of travel and rest are more than the days from the first date to the last.',
    ],
  ],
  'log-and-sessions': [
    [
      record({ taskBook }),
      '自学任务书已有逐日记录的，学习时间不得再按日期另行填列。',
      'Where the task book has a dated log, the study cannot have dated sessions of its own.',
    ],
  ],
  'citizen-number': [
    [
      parsePerson({ id: 'p', citizenNumber: '11010519491231002x' }),
      '须为有效的公民身份号码（GB 11643）：十八位，出生日期实际存在，校验码正确，校验码 X 为大写。',
      'This must be a citizen number of GB 11643: eighteen characters, a birth date that exists and the right check character, with X in upper case.',
    ],
  ],
  'citizen-number-as-id': [
    [
      parsePerson({ id: '11010519491231002X' }),
      '编号不得含有公民身份号码（无论如何书写），请改用内部编号。',
      'A key must not hold a citizen number, however it is written; use a key of your own.',
    ],
  ],
  digest: [
    [
      parseEntryChain({
        certificateNumber: 'n',
        links: [{ kind: 'entry', content: 'A'.repeat(64), digest: 'a'.repeat(64) }],
      }),
      '须为 SHA-256 摘要：64 位小写十六进制数字。',
      'This must be a SHA-256 digest: 64 hexadecimal digits in lower case.',
    ],
    [
      parseReceipt({ ...aReceipt, edition: { ...aReceipt.edition, provisions: { '24': '0' } } }),
      '须为 SHA-256 摘要：8 位小写十六进制数字。',
      'This must be a SHA-256 digest: 8 hexadecimal digits in lower case.',
    ],
  ],
  'plain-data': [
    [
      parseReceipt({ ...aReceipt, given: new Date(0) }),
      '须为普通 JSON 数据，至多 64 层。',
      'This must be plain JSON data, at most 64 levels deep.',
    ],
  ],
  'least-over-most': [
    [tally({ people: [3, 2] }), '“people”的下限大于上限。', 'The least of people is above its most.'],
  ],
  'part-over-whole': [
    [
      tally({
        'evidenced/participants': [0, 2],
        people: [1, 1],
        ...headsIn(1, 'subject/elective', 'subject/professional', 'form/distance', 'form/self-study'),
      }),
      '“evidenced/participants”大于“people”，部分不得大于整体。',
      'evidenced/participants is more than people; a part cannot exceed its whole.',
    ],
  ],
  'sum-of-parts': [
    [
      tally({
        'evidenced/hours': [0, 600],
        'evidenced/participants': [0, 1],
        people: [1, 1],
        'evidenced/subject/elective/hours': [0, 600],
        ...headsIn(1, 'subject/elective', 'form/distance'),
      }),
      '按 form 分类的学时合计与“evidenced/hours”不符。',
      'The hours by form do not add up to evidenced/hours.',
    ],
  ],
  'fewer-heads': [
    [
      tally({ 'evidenced/participants': [0, 1], people: [1, 1], ...headsIn(1, 'subject/elective') }),
      '按 form 分类的人数合计少于“evidenced/participants”，有人未列入任何一类。',
      'The heads by form are fewer than evidenced/participants, so that some are in no class.',
    ],
  ],
  'hours-of-nobody': [
    [
      tally({
        'evidenced/hours': [0, 600],
        'evidenced/participants': [0, 1],
        people: [1, 1],
        'evidenced/form/self-study/hours': [0, 600],
        'evidenced/subject/elective/hours': [0, 600],
        ...headsIn(1, 'subject/professional', 'form/self-study'),
      }),
      '“evidenced/subject/elective/heads”为零，“evidenced/subject/elective/hours”却大于零。',
      'evidenced/subject/elective/hours is above zero, but evidenced/subject/elective/heads is zero.',
    ],
  ],
  'reached-without': [
    [
      tally({
        'evidenced/reached': [1, 1],
        'evidenced/participants': [1, 1],
        people: [1, 1],
        ...headsIn(1, 'subject/elective', 'form/distance'),
      }),
      '“evidenced/reached”所列人数与“evidenced/hours”不符：其学时合计不足以使这些人达到规定学时。',
      'evidenced/reached does not go with evidenced/hours: so many people cannot have reached the hours with those of all together.',
    ],
  ],
  'open-without-reason': [
    [
      tally({ people: [1, 2] }, { missing: [] }),
      'counts 中有上下限不一的数字，此处须列明尚缺的事项。',
      'Some figures among the counts have a least and a most that differ; what is missing for them must be named here.',
    ],
  ],
  'out-of-order': [
    [
      tally({}, { missing: ['person.education', 'person.title'] }),
      '此处各项须按目录的顺序排列，且不得重复。',
      'What stands here must be in the order of its catalogue, each once.',
    ],
  ],
  'other-edition': [
    [
      tally({}, { law: '' }),
      '该统计累计数所依据的规定版本、数值或解读选项与所用的不同，请以其统计时所依据的版本读取，或者重新统计。',
      'This tally was counted under another edition, or other values or readings of it; read it under that edition, or count again.',
    ],
  ],
  'division-code': [
    [
      parseUnit({ id: 'u', divisionCode: '渝' }),
      '须为六位数字的行政区划代码（GB/T 2260）。',
      'This must be a division code of GB/T 2260: six digits.',
    ],
  ],
}

describe('the message', () => {
  const rows = Object.entries(cases).flatMap(([code, some]) => some.map((one) => [code, ...one] as const))

  test.each(rows)('of %s', (code, result, zh, en) => {
    const problems = result.ok ? [] : result.problems
    const told = problems.map((one) => [one.code, problemText(one, chinese), problemText(one, english)])
    expect(told).toEqual([[code, zh, en]])
  })
})
