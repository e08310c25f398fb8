import { rowOf, type SampleCell, type SampleRow } from './cells.js'
import { dateCell, typedDate, typedRange } from './dates.js'
import type { SamplePerson } from './people.js'
import type { Random } from './random.js'
import type { SampleStudy } from './study.js'

/** A person written into a row of the personnel sheet. */
export const personRow = (random: Random, person: SamplePerson): SampleRow =>
  rowOf({
    人员编号: person.number,
    姓名: spaced(random, person.name, 0.02),
    身份证号: person.citizenNumber,
    单位: '重庆市嘉渝建筑规划设计研究院',
    部门: random.pick(['建筑一所', '建筑二所', '结构所', '市政所', '规划所', '勘察分院', '总工办', '经营部']),
    职称: person.title,
    学历: person.education,
    岗位类别: person.post,
    参加工作时间: dateCell(random, person.from),
    离职时间: person.left && dateCell(random, person.left),
    退休时间: person.retired && dateCell(random, person.retired),
  })

/** A study written into a row of the record sheet, with the habits of several clerks. */
export function recordRow(random: Random, study: SampleStudy): SampleRow {
  const { person, makesUp, taskBook } = study
  return rowOf({
    ...whose(random, person),
    培训项目: spaced(random, study.title, 0.03),
    班次编号: study.classId,
    主办单位: study.host,
    施教机构: study.provider,
    科目类别: study.subject && spaced(random, study.subject, 0.02),
    学习形式: spaced(random, study.form, 0.02),
    与所从事专业是否相关: study.related,
    ...when(random, study),
    学习日期明细: study.detail,
    天数: study.days && quantity(random, study.days, '天'),
    学时: study.hours && quantity(random, study.hours, '学时'),
    途中天数: study.travel,
    应训学时: study.scheduled,
    学分: study.credits?.[1],
    学分制: study.credits?.[0],
    考核结果: typeof study.result === 'number' && random.chance(0.2) ? `${study.result}分` : study.result,
    结业证号: study.completion,
    证书编号: random.chance(0.97) || study.registered ? person.certificate : undefined,
    登记日期: study.registered && dateCell(random, study.registered, 0.3),
    补训班次编号: makesUp?.classId,
    缺训日期: makesUp && dateCell(random, makesUp.missedOn),
    自学任务书编号: taskBook?.number,
    任务书来源: taskBook?.origin,
    任务书批准日期: taskBook && approval(random, taskBook.approved),
    任务书起止: taskBook && typedRange(random, study.from, study.to),
    任务书要素: taskBook?.items,
    任务书学时: taskBook?.hours,
    单位考核: taskBook?.assessment,
  })
}

const whose = (random: Random, person: SamplePerson): Record<string, SampleCell | undefined> =>
  random.weighted<Record<string, SampleCell>>([
    [{ 人员编号: person.number, 姓名: person.name }, 78],
    [{ 人员编号: person.number, 姓名: person.name, 身份证号: person.citizenNumber }, 14],
    [{ 姓名: person.name, 身份证号: person.citizenNumber }, 5],
    [{ 人员编号: person.number }, 3],
  ])

// Long studies over a range are mostly written as one text, short ones as two dates.
function when(random: Random, { from, to }: SampleStudy): Record<string, SampleCell> {
  if (random.chance(from === to ? 0.15 : 0.5)) return { 起止时间: typedRange(random, from, to) }
  const typed = random.chance(0.3)
  return {
    开始日期: typed ? typedDate(random, from) : { date: from },
    结束日期: typed ? typedDate(random, to) : { date: to },
  }
}

const approval = (random: Random, approved: string): SampleCell =>
  approved === '未批准' ? approved : dateCell(random, approved)

const quantity = (random: Random, amount: number, unit: string): SampleCell =>
  random.weighted<SampleCell>([
    [amount, 88],
    [String(amount), 6],
    [`${amount}${unit}`, 4],
    [amount.toFixed(1), 2],
  ])

const spaced = (random: Random, text: string, often: number): string =>
  random.chance(often) ? random.pick([` ${text}`, `${text} `, `${text}　`]) : text
