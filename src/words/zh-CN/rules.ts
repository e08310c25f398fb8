import type { ProvisionId } from '../../chongqing/law/provisions.js'
import type { RuleId } from '../../chongqing/rule-ids.js'
import type { Verdict } from '../../engine/determination/determination.js'
import { type Figure, isNothing, isUnknown } from '../../explanation/figures.js'
import type { RuleTemplates } from '../chongqing.js'
import { inClassOrder, subFormTerm } from '../classes.js'
import { accountabilityRules } from './accountability.js'
import { agreementRules } from './agreement.js'
import { certificateRules } from './certificates.js'
import {
  date,
  days,
  difference,
  fraction,
  hours,
  items,
  key,
  list,
  people,
  percent,
  period,
  personTimes,
  record,
  share,
  yearName,
  yuan,
} from './figures.js'
import { fundingRules } from './funding.js'
import { inspectionRules } from './inspection.js'
import { normsRules } from './norms.js'
import { selfStudyRules } from './self-study.js'
import { teachingRules } from './teaching.js'
import { terms } from './terms/terms.js'
import { verdictWord } from './titles.js'

const classTerms: Readonly<Record<string, string>> = /* @__PURE__ */ (() => ({
  ...terms.subjectClasses,
  unclassified: '未注明类别',
  ...terms.studyForms,
}))()

const byClass = (
  figures: Readonly<Record<string, Figure>>,
  written: (figure: Figure) => string,
): readonly string[] =>
  inClassOrder(figures)
    .filter(([, figure]) => !isNothing(figure))
    .map(([name, figure]) => `${classTerms[name]}${written(figure)}`)

const ofThem = (parts: readonly string[]): string => (parts.length === 0 ? '' : `，其中${list(parts)}`)

/** What a year is made of, by subject and by form; nothing for a year without hours. */
const madeOf = (bySubject: readonly string[], byForm: readonly string[]): string =>
  bySubject.length === 0 ? '' : `，按科目：${list(bySubject)}；按形式：${list(byForm)}`

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

export const rules: RuleTemplates = {
  ...agreementRules,
  ...fundingRules,
  ...inspectionRules,
  ...accountabilityRules,
  ...normsRules,
  ...certificateRules,
  ...selfStudyRules,
  ...teachingRules,
  'person-coverage': ({ coverage, dependsOnReading }) => [
    coverage === 'covered'
      ? '属于本办法所称专业技术人员，适用本办法。'
      : '不属于本办法所称专业技术人员，不适用本办法。',
    ...(dependsOnReading ? ['此结论取决于对条文的理解。'] : []),
  ],
  'priority-group': ({ priority }) => [
    priority
      ? '属于中高级专业技术人才，是继续教育的重点。'
      : '不属于中高级专业技术人才，不是继续教育的重点；应完成的学时并不因此减少。',
  ],
  'unit-scope': ({ inScope }) => [inScope ? '单位适用本办法。' : '单位不适用本办法。'],
  'study-time-right': ({ period: year, granted, required, shortfall }) => [
    `${period(year)}单位安排的继续教育时间为${hours(granted)}，应不少于${hours(required)}。`,
    ...(isNothing(shortfall) ? [] : [`还差${hours(shortfall)}。`]),
  ],
  'annual-quota': ({ period: year, hours: counted, required, shortfall, surplus }, { premises }) => [
    `${period(year)}计入${hours(counted)}，应完成${hours(required)}。`,
    ...(isNothing(shortfall) ? [] : [`差${hours(shortfall)}。`]),
    ...(isNothing(surplus) ? [] : [`超出${hours(surplus)}，不逾年累计。`]),
    ...(premises.some(({ rule }) => rule === 'credit-scheme')
      ? ['另有行业学分，没有折算学时的规定，任务是否完成无从判定。']
      : []),
  ],
  'content-area': ({ basic }) => [
    basic ? '属于继续教育的基本内容。' : '不在所列的基本内容之内；所列并非全部，其他内容不因此排除。',
  ],
  'subject-class': ({ subject, provision }, _, reference) => [
    subject === 'unclassified'
      ? '没有注明科目类别。'
      : `属于${terms.subjectClasses[subject]}（${reference(provision as ProvisionId)}），学时计入年度任务，并纳入科目比例计算。`,
  ],
  'subject-ratio': (value) => [
    `${period(value.period)}公需科目${hours(value.publicHours)}，其他科目${hours(value.otherHours)}；公需科目占${fraction(value.publicShare)}。`,
    `按比例公需科目应为${hours(value.expectedPublicHours)}，${difference(value.difference)}。`,
    ...(value.ofQuota === null
      ? []
      : [
          `按年度任务学时计，公需科目一般为${hours(value.ofQuota.publicHours)}，其他科目一般为${hours(value.ofQuota.otherHours)}。`,
        ]),
  ],
  'professional-share': (value) => [
    `${period(value.period)}专业科目${hours(value.professionalHours)}，其他科目${hours(value.otherHours)}；专业科目占${fraction(value.share)}，要求不少于 ${value.required}。`,
    ...(isNothing(value.shortfall) ? [] : [`其他科目不变，专业科目差${hours(value.shortfall)}。`]),
  ],
  'study-form': (value, _, reference) => {
    const kind = subFormTerm(value, terms)
    const named = `${terms.studyForms[value.form]}（${reference(value.primaryProvision)}）`
    return [
      `主要形式为${named}${kind === undefined ? '' : `，具体为${kind}`}。`,
      ...(value.tags.length === 0 ? [] : [`兼有${list(value.tags.map((form) => terms.studyForms[form]))}。`]),
      ...(value.recognised ? [] : ['不具备该项所要求的条件。']),
    ]
  },
  'funding-floor': ({ period: { system, year }, payroll, fund, required, shortfall, share, notCounted }) => [
    `${yearName(system, year)}职工工资总额${yuan(payroll)}，继续教育经费应不低于${yuan(required)}。`,
    isUnknown(fund) ? '计入多少经费不明。' : `计入经费${yuan(fund)}，占职工工资总额的${percent(share)}。`,
    ...(isNothing(shortfall) ? [] : [`差${yuan(shortfall)}。`]),
    ...(notCounted.length === 0
      ? []
      : [
          `没有计入的有${items(notCounted.length)}：${list(
            notCounted.map(({ entryId, amount }) => `${key(entryId)}${yuan(amount)}`),
          )}。`,
        ]),
  ],
  'credited-hours': ({ records, byCalendarYear, byStatisticalYear, total }) => [
    `共计入${hours(total)}。`,
    ...[...byCalendarYear, ...byStatisticalYear].map(
      (year) =>
        `${period(year.period)}${hours(year.hours)}${madeOf(byClass(year.bySubject, hours), byClass(year.byForm, hours))}。`,
    ),
    ...records.map(({ recordId, stated, credited }) =>
      stated === null
        ? `${record(recordId)}：计入${hours(credited)}。`
        : `${record(recordId)}：载明${hours(stated)}，计入${hours(credited)}。`,
    ),
  ],
  'certificate-entry': ({ complete, missingParts }) => {
    if (complete) return ['登记内容齐全。']
    if (missingParts.length === 0) return ['登记内容不齐全：没有注明结业证号。']
    const parts = missingParts.map((part) => terms.certificateEntryParts[part])
    return [`登记内容不齐全，缺${list(parts)}。`]
  },
  registration: ({ registeredOn, coversWholeStudy, inCertificate }) => {
    const entered =
      inCertificate === null
        ? '没有可供核对的证书。'
        : inCertificate
          ? '证书上有此项登记。'
          : '证书上没有与之相符的登记。'
    if (registeredOn === null) {
      return ['记录没有注明登记。', ...(inCertificate ? [entered] : [])]
    }
    const covered =
      coversWholeStudy === null
        ? '学习结束的日期不明，登记是否包括全部学习尚不能判定。'
        : coversWholeStudy
          ? '登记时学习已经结束。'
          : '登记时学习尚未结束，登记不包括其后的学习。'
    return [`已于${date(registeredOn)}登记。`, covered, entered]
  },
  'statistical-year': (year) => [`该日属于${yearName('statistical', year)}。`],
  'statistical-period': ({ system, year, from, to, days: count }) => [
    `${yearName(system, year)}自${date(from)}起，至${date(to)}止，共${days(count)}。`,
  ],
  'annual-statistics': (value, { readings }) => {
    // Without hours to reach nobody is counted as reaching them: the three are absent together.
    const { basis, byBasis, requiredHours, reached, attainmentRatio } = value
    const inPeople = readings.every(({ id, option }) => id !== 'person-counting' || option === 'heads')
    const counted = inPeople ? people : personTimes
    const other = basis === 'registered' ? 'evidenced' : 'registered'
    const name = { registered: '证书登记', evidenced: '列入资料的全部学习（不论有无登记）' }
    const besides = byBasis[other]
    const classes = (figures: Readonly<Record<string, Figure>>): string =>
      list(byClass(figures, counted)) || '无'
    return [
      `统计期间为${period(value.period)}，以${name[basis]}为准。`,
      `专业技术人员总数：${people(value.totalProfessionals)}。`,
      `参加继续教育学习人数：${people(value.participants)}。`,
      `参加学习类别：${classes(value.categories)}。`,
      `主要学习形式：${classes(value.forms)}。`,
      ...(requiredHours === null
        ? ['没有规定达标学时，达标人数和达标比率无从统计。', `学习比率：${share(value.studyRatio)}。`]
        : [
            `年度学习时间达到${hours(requiredHours)}的人数：${people(reached as Figure)}。`,
            `学习比率：${share(value.studyRatio)}。`,
            `达到${hours(requiredHours)}的比率：${share(attainmentRatio as NonNullable<typeof attainmentRatio>)}。`,
          ]),
      `另按${name[other]}：参加学习${people(besides.participants)}${
        besides.reached === null ? '' : `，达标${people(besides.reached)}`
      }，共${hours(besides.hours)}。`,
    ]
  },
  'in-force': () => ['该日在本办法施行期内。'],
  'person-year': ({ year, calendarYear, statisticalYear, quota, ratio }) => [
    ...[calendarYear, ...(statisticalYear === null ? [] : [statisticalYear])].map(
      (one) => `${period(one.period)}计入${hours(one.hours)}${ofThem(byClass(one.bySubject, hours))}。`,
    ),
    `${yearName('calendar', year)}学时任务：${verdictOr('annual-quota', quota, '不适用')}；公需科目学时比例：${verdictOr('subject-ratio', ratio, '不适用或者无从比较')}。`,
  ],
  'unit-year': ({ year, people: count, quota, ratio, funding }) => [
    `${yearName('calendar', year)}列入${people(count)}。`,
    `年度学时任务：${standings('annual-quota', quota)}。`,
    `公需科目学时比例：${standings('subject-ratio', ratio)}。`,
    `继续教育经费比例：${verdictOr('funding-floor', funding, '没有资料或者不适用')}。`,
  ],
  remaining: (value) => {
    const { planned, bySubject } = value
    const attainable = { yes: '可以完成', no: '已不能完成', undetermined: '能否完成尚不能判定' }
    return [
      `截至${date(value.asOf)}，${period(value.period)}应完成${hours(value.required)}，已计入${hours(value.credited)}，还需${hours(value.needed)}。`,
      value.hoursLeft === null
        ? `年内可计入学时的还有${days(value.daysLeft)}，每天可计学时不设上限，${attainable[value.attainable]}。`
        : `年内可计入学时的还有${days(value.daysLeft)}，最多可计${hours(value.hoursLeft)}，${attainable[value.attainable]}。`,
      ...(value.verdict === 'undetermined' ? ['年度学时任务是否完成尚不能判定，见所据结论。'] : []),
      ...(value.notCounted.length === 0
        ? []
        : [
            `没有全部计入的记录：${list(value.notCounted.map(({ recordId }) => record(recordId)))}，理由见所据结论。`,
          ]),
      ...(bySubject === null
        ? []
        : [
            `公需科目宜达${hours(bySubject.public.target)}，还需${hours(bySubject.public.needed)}；其他科目宜达${hours(bySubject.other.target)}，还需${hours(bySubject.other.needed)}。`,
          ]),
      ...(planned.recordIds.length === 0
        ? []
        : [
            `另有尚未完成或者其后登记的${list(planned.recordIds.map(record))}；如全部照此完成，共计入${hours(planned.credited)}，还需${hours(planned.needed)}。`,
          ]),
    ]
  },
}
