import { type ActId, actOf } from '../../../chongqing/law/norms/acts.js'
import type { EventDuty, YearlyDuty } from '../../../chongqing/rules/norms/duty-calendar.js'
import type { SubjectWords } from '../../subjects.js'
import { date, key, list, yearName } from '../figures.js'
import { norms } from '../law/norms.js'
import { terms } from '../law/terms.js'

const parts = { alone: '办理', leads: '牵头办理', joins: '会同办理', addressed: '受理' } as const

const act = (id: ActId): string => norms.acts[id]

/** A heading and what belongs under it, in one sentence; nothing where there is nothing. */
const told = (heading: string, all: readonly string[]): readonly string[] =>
  all.length === 0 ? [] : [`${heading}：${[...new Set(all)].join('；')}。`]

/** How many are among the missing facts, which name them. */
const unclear = (count: number): readonly string[] => (count === 0 ? [] : [`情况不明的有 ${count} 项。`])

const yearly = ({ act: id, period, deadline, event }: YearlyDuty): string => {
  const said = [
    period === null ? '起止时间不明' : `${date(period.from)}至${date(period.to)}`,
    ...(event === null ? [] : [`结合${norms.events[event]}`]),
    deadline === 'end-of-period' ? '期满之前完成' : '未规定期限',
  ]
  return `${act(id)}（${said.join('，')}）。`
}

const when = { before: '之前', after: '之后', 'together-with': '时', 'none-in-text': '未规定期限' } as const

const onEvent = ({ act: id, due, event, promptly }: EventDuty): string => {
  if (due === 'as-agreed') return `${act(id)}（依约定的时间）。`
  if (event === null) return `${act(id)}（${when[due]}）。`
  return `${act(id)}（${norms.events[event]}${when[due]}${promptly ? '，未规定天数' : ''}）。`
}

export const normsWords = {
  titles: {
    'competent-authority': '主管机关',
    'missing-responsibilities': '职责履行情况',
    'annual-summary': '年度总结备案',
    'competent-inspector': '检查评估权限',
    duties: '义务履行情况',
    'duty-calendar': '年度义务一览',
  },
  rules: {
    'competent-authority': ({ act: id, doneBy, authorities }, _, reference) => [
      `事项：${act(id)}。`,
      `办理主体：${list(doneBy.map((one) => terms.actors[one]))}。`,
      ...authorities.map(({ authority, part, area, system, provision }) => {
        const where = [
          ...(area === null ? [] : [area === '500000' ? '全市' : `行政区划 ${area}`]),
          ...(system === null ? [] : [`行业系统${key(system)}`]),
          reference(provision),
        ]
        return `${terms.actors[authority]}${parts[part]}（${where.join('，')}）。`
      }),
    ],
    'missing-responsibilities': ({ role, done, missing, unknown }, _, reference) => [
      `${norms.roles[role]}的职责。`,
      ...told('已经履行', done.length === 0 ? [] : [list(done.map(reference))]),
      ...told('未履行', missing.length === 0 ? [] : [list(missing.map(reference))]),
      ...unclear(unknown.length),
    ],
    'annual-summary': ({ verdict, over, filedOn }) => [
      {
        met: `年度总结已经备案${filedOn === null ? '' : `（${date(filedOn)}）`}。`,
        'not-met': over ? '无年度总结备案。' : '年度尚未结束，年度总结尚未备案。',
        undetermined: '年度总结是否报人事行政主管部门备案不明。',
      }[verdict],
      '本办法未规定具体期限，应在合理期限内办理。',
    ],
    'competent-inspector': ({ competent, ground }) => [
      `按${ground === 'territory' ? '行政区域' : '行业系统'}，${competent ? '有权' : '无权'}对该单位检查评估。`,
    ],
    duties: ({ bearer, year, duties }) => {
      const inState = (asked: string) =>
        duties.filter(({ state }) => state === asked).map(({ act: id }) => act(id))
      return [
        `${yearName('calendar', year)}${terms.actors[bearer]}的义务。`,
        ...told('已经履行', inState('done')),
        ...told('未履行', inState('missing')),
        ...told('本年未到期', inState('not-due')),
        ...unclear(inState('unknown').length),
      ]
    },
    'duty-calendar': ({ actor, year, yearly: everyYear, onEvent: eachTime, overTime, standing }) => [
      `${yearName('calendar', year)}${terms.actors[actor]}的义务。`,
      ...everyYear.map(yearly),
      ...eachTime.map(onEvent),
      ...told(
        '随工作推进（未规定进度）',
        overTime.map(({ act: id }) => act(id)),
      ),
      ...told(
        '经常履行',
        standing.map(({ act: id }) => act(id)),
      ),
    ],
  },
  findings: {
    'duty-not-done': ({ act: id }) => `未履行：${act(id)}。`,
    'evidence-not-of-a-duty': ({ named }) => `所举事项不是其义务：${norms.acts[actOf(named)]}。`,
    'evidence-outside-period': ({ act: id, on }) => `${date(on)}的情况不属于所问期间：${act(id)}。`,
    'responsibility-not-done': ({ item }, _, reference) => `未履行${reference(item)}的职责。`,
    'evidence-of-another-role': ({ item, role }, _, reference) =>
      `${reference(item)}不是${norms.roles[role]}的职责。`,
    'annual-summary-not-filed': ({ year, over }) =>
      over
        ? `${yearName('calendar', year)}的总结未备案。`
        : `${yearName('calendar', year)}尚未结束，年度总结尚未备案。`,
    'summary-filed-before-year': ({ filedOn }) => `备案日期（${date(filedOn)}）早于所总结的年度。`,
    'summary-filed-before-year-end': ({ filedOn }) => `备案时（${date(filedOn)}）年度尚未结束。`,
    'summary-filed-with-another-body': ({ with: body }) =>
      `年度总结报送的是${terms.actors[body]}，应报人事行政主管部门备案。`,
    'summary-filed-at-another-level': ({ with: body }) =>
      `年度总结报送的是${terms.actors[body]}，与本机关不同级；条文未写明级别。`,
    'level-not-competent': ({ asked, named }) =>
      `该事项由${terms.actors[named]}负责，不由${terms.actors[asked]}负责。`,
  },
  facts: {
    'body.division': { name: '部门所在区县', question: '是哪个区县的人事行政主管部门？' },
    'body.industry-system': { name: '主管机构所属行业系统', question: '该部门或组织主管哪个行业系统？' },
    'body.rank': { name: '主管机构的层级', question: '是市级部门（组织），还是区县部门（组织）？' },
    'matter.place': { name: '事项所在区县', question: '事项发生在哪个区县？' },
    'matter.system': { name: '事项所属行业系统', question: '事项属于哪个行业系统？' },
    'responsibility.evidence': { name: '是否履行', question: '该项职责是否履行？' },
    'summary.filings': { name: '年度总结的备案情况', question: '哪些年度总结已备案？何时、向谁备案？' },
    'summary.addressee': { name: '年度总结的备案机关', question: '年度总结报给了哪个部门？' },
    'duty.evidence': { name: '是否履行', question: '该项义务当年是否履行？' },
  },
} satisfies SubjectWords
