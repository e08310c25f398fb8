import type { RuleId } from '../../../chongqing/catalogue.js'
import type { ParameterId } from '../../../chongqing/law/parameters.js'
import type { Verdict } from '../../../engine/determination/determination.js'
import { isNothing } from '../../../explanation/figures.js'
import type { SubjectWords } from '../../subjects.js'
import { date, days, hours, keyed, list, months, people, period, record, yearName } from '../figures.js'
import { parameters } from '../law/parameters.js'
import { verdictWord } from '../verdicts.js'
import { byClass, unreadFirst } from './phrases.js'

const ofThem = (parts: readonly string[]): string => (parts.length === 0 ? '' : `，其中${list(parts)}`)

const verdictOr = (rule: RuleId, verdict: Verdict | null, none: string): string =>
  verdict === null ? none : verdictWord(rule, verdict)

const standings = (
  rule: RuleId,
  counts: {
    readonly met: number
    readonly notMet: number
    readonly undetermined: number
    readonly notAssessed: number
  },
): string => {
  const { met, notMet, undetermined, notAssessed } = counts
  const rest = [
    ...(undetermined > 0 ? [`尚不能判定${people(undetermined)}`] : []),
    ...(notAssessed > 0 ? [`不适用或无从比较${people(notAssessed)}`] : []),
  ]
  return [
    `${verdictWord(rule, 'met')}${people(met)}`,
    `${verdictWord(rule, 'not-met')}${people(notMet)}`,
    ...rest,
  ].join('，')
}

export const quotaWords = {
  titles: {
    'study-time-right': '继续教育时间的保证',
    'annual-quota': '年度学时任务',
    'person-year': '个人年度学习情况',
    'unit-year': '单位年度继续教育情况',
    remaining: '待完成学时',
  },
  titlesOfPerson: {
    'person-year': (personId) => `个人年度学习情况：${keyed.person(personId)}`,
  },
  rules: {
    'study-time-right': ({ period: year, granted, required, shortfall }) => [
      `${period(year)}单位安排的继续教育时间为${hours(granted)}，应不少于${hours(required)}。`,
      !isNothing(shortfall) && `尚差${hours(shortfall)}。`,
    ],
    'annual-quota': ({ period: year, hours: counted, byBasis, required, shortfall, surplus }, grounds) => [
      unreadFirst(grounds),
      `${period(year)}计入${hours(counted)}，应完成${hours(required)}。`,
      hours(byBasis.registered) !== hours(byBasis.evidenced) &&
        `证书登记的${hours(byBasis.registered)}，列入资料的全部学习${hours(byBasis.evidenced)}。`,
      !isNothing(shortfall) && `差${hours(shortfall)}。`,
      !isNothing(surplus) && `超出${hours(surplus)}，不逾年累计。`,
      grounds.premises.some(({ rule }) => rule === 'credit-scheme') &&
        '另有行业学分，无折算学时的规定，任务是否完成无从判定。',
    ],
    'person-year': ({ year, calendarYear, statisticalYear, quota, ratio }, grounds) => [
      unreadFirst(grounds),
      ...[calendarYear, ...(statisticalYear === null ? [] : [statisticalYear])].map(
        (one) => `${period(one.period)}计入${hours(one.hours)}${ofThem(byClass(one.bySubject, hours))}。`,
      ),
      `${yearName('calendar', year)}学时任务：${verdictOr('annual-quota', quota, '不适用')}；公需科目学时比例：${verdictOr('subject-ratio', ratio, '不适用或者无从比较')}。`,
    ],
    'unit-year': ({ year, people: count, quota, ratio, funding }) => [
      `${yearName('calendar', year)}列入${people(count)}。`,
      `年度学时任务：${standings('annual-quota', quota)}。`,
      `公需科目学时比例：${standings('subject-ratio', ratio)}。`,
      `继续教育经费比例：${verdictOr('funding-floor', funding, '无资料或者不适用')}。`,
    ],
    remaining: (value, grounds) => {
      const { planned, bySubject } = value
      const attainable = { yes: '可以完成', no: '已不能完成', undetermined: '能否完成尚不能判定' }
      return [
        unreadFirst(grounds),
        `截至${date(value.asOf)}，${period(value.period)}应完成${hours(value.required)}，已计入${hours(value.credited)}，还需${hours(value.needed)}。`,
        value.hoursLeft === null
          ? `年内可计入学时的还有${days(value.daysLeft)}，每天可计学时不设上限，${attainable[value.attainable]}。`
          : `年内可计入学时的还有${days(value.daysLeft)}，最多可计${hours(value.hoursLeft)}，${attainable[value.attainable]}。`,
        value.verdict === 'undetermined' && '年度学时任务是否完成尚不能判定，见所据结论。',
        value.notCounted.length > 0 &&
          `未全部计入的记录：${list(value.notCounted.map(({ recordId }) => record(recordId)))}，理由见所据结论。`,
        bySubject !== null &&
          `公需科目一般应达到${hours(bySubject.public.target)}，还需${hours(bySubject.public.needed)}；其他科目一般应达到${hours(bySubject.other.target)}，还需${hours(bySubject.other.needed)}。`,
        planned.recordIds.length > 0 &&
          `另有尚未完成或者其后登记的${list(planned.recordIds.map(record))}；如全部照此完成，共计入${hours(planned.credited)}，还需${hours(planned.needed)}。`,
      ]
    },
  },
  findings: {
    'parameter-changed-within-year': ({ parameter, on }) =>
      `“${parameters[parameter as ParameterId].name}”自${date(on)}起变动，当年适用哪个标准取决于条文理解。`,
    'annual-quota-not-met': ({ shortfall }) => `年度学时任务未完成，差${hours(shortfall)}。`,
    'registered-hours-short': ({ registered, shortfall }) =>
      `计入未登记的学习，年度学时任务已完成；证书登记的仅${hours(registered)}，尚差${hours(shortfall)}。`,
    'study-time-not-granted': ({ shortfall }) => `单位保证的继续教育时间不足，差${hours(shortfall)}。`,
    'part-year-service': ({ months: count }) =>
      `当年并非全年在职并具备条件（有符合条件之日的月份为${months(count)}）；条文未规定如何折算。`,
    'quota-adjusted': ({ required }) => `应完成学时按${hours(required)}计，所据文件由使用者提供，未经核实。`,
  },
  facts: {
    'granted-hours': { name: '单位保证的继续教育时间', question: '当年单位保证了多少学时的继续教育时间？' },
  },
} satisfies SubjectWords
