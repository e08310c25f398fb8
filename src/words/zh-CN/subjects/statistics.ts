import type { ReturnContradiction } from '../../../chongqing/findings/statistics.js'
import type { Figure } from '../../../explanation/figures.js'
import { partsOfFigure } from '../../figure-parts.js'
import type { SubjectWords } from '../../subjects.js'
import {
  date,
  days,
  entries,
  hours,
  key,
  list,
  people,
  period,
  personTimes,
  share,
  yearName,
} from '../figures.js'
import { terms } from '../law/terms.js'
import { byClass, classTerms, lacking } from './phrases.js'

const basisNames = { registered: '证书登记', evidenced: '列入资料的全部学习（不论有无登记）' }

const basisTerms: Readonly<Record<string, string>> = { registered: '按证书登记', evidenced: '按全部学习' }

const measures: Readonly<Record<string, string>> = /* @__PURE__ */ (() => ({
  people: terms.statisticalFigures['total-professionals'],
  participants: terms.statisticalFigures.participants,
  reached: '达到规定学时人数',
  'study-ratio': terms.statisticalFigures['study-ratio'],
  'attainment-ratio': '达到规定学时的比率',
  heads: '人数',
  'person-times': '人次',
  hours: '学时合计',
}))()

const classKinds = { subject: '各科目', form: '各学习形式' }

/** A figure of a return by its name. */
const figure = (name: ReturnContradiction['figure']): string => {
  const { basis, of, measure } = partsOfFigure(name)
  const what = of === undefined ? measures[measure] : `${classTerms[of]}${measures[measure]}`
  return basis === undefined ? `“${what}”` : `“${what}（${basisTerms[basis]}）”`
}

const contradiction = ({ kind, figure: name, against }: ReturnContradiction): string => {
  const one = figure(name)
  if (against === 'subject' || against === 'form') {
    const classes = classKinds[against]
    return kind === 'sum-of-parts'
      ? `${one}与${classes}学时之和不符。`
      : `${classes}人数之和少于${one}，有人未列入任何一类。`
  }
  const other = figure(against)
  switch (kind) {
    case 'part-over-whole':
      return `${one}大于${other}，部分不得大于整体。`
    case 'hours-of-nobody':
      return `${other}为零，${one}却大于零。`
    case 'reached-without':
      return `${one}与${other}不符：其学时不足以使这些人达到规定学时。`
    case 'rate-over-whole':
      return `${one}大于 100%。`
    default:
      return `${one}与所列人数不符（以${other}为分母计算）。`
  }
}

export const statisticsWords = {
  titles: {
    'statistical-year': '所属统计年度',
    'statistical-period': '统计起止时间',
    'annual-statistics': '年度继续教育统计',
    'given-return': '报送的年度统计表',
  },
  rules: {
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
      const besides = byBasis[other]
      const classes = (figures: Readonly<Record<string, Figure>>): string =>
        list(byClass(figures, counted)) || '无'
      return [
        `统计期间为${period(value.period)}，以${basisNames[basis]}为准。`,
        `专业技术人员总数：${people(value.totalProfessionals)}。`,
        `参加继续教育学习人数：${people(value.participants)}。`,
        `参加学习类别：${classes(value.categories)}。`,
        `主要学习形式：${classes(value.forms)}。`,
        requiredHours === null
          ? '未规定达标学时，达标人数和达标比率无从统计。'
          : `年度学习时间达到${hours(requiredHours)}的人数：${people(reached as Figure)}。`,
        `学习比率：${share(value.studyRatio)}。`,
        requiredHours !== null &&
          `达到${hours(requiredHours)}的比率：${share(attainmentRatio as NonNullable<typeof attainmentRatio>)}。`,
        `另按${basisNames[other]}：参加学习${people(besides.participants)}${
          besides.reached === null ? '' : `，达标${people(besides.reached)}`
        }，共${hours(besides.hours)}。`,
      ]
    },
    'given-return': ({ period: year, coversPeriod, basis, missingItems, unreadItems, contradictions }) => {
      const covers = coversPeriod === null ? '起止时间不明' : coversPeriod ? '起止时间相符' : '起止时间不符'
      const named = (items: typeof missingItems): readonly string[] =>
        items.map((item) => terms.statisticalFigures[item])
      return [
        `应统计${period(year)}，统计表${covers}。`,
        `按${basisNames[basis]}核对。`,
        (missingItems.length > 0 || unreadItems.length === 0) && lacking('主要统计内容', named(missingItems)),
        unreadItems.length > 0 && `有内容未能读取的栏目：${list(named(unreadItems))}。`,
        contradictions.length > 0
          ? `所列数据有 ${contradictions.length} 处互相矛盾。`
          : '所列数据未见互相矛盾。',
      ]
    },
  },
  findings: {
    'return-of-other-days': ({ from, to }) =>
      `统计表的起止时间（${from === null ? '起始日期不明' : `自${date(from)}起`}，${
        to === null ? '截止日期不明' : `至${date(to)}止`
      }）不是本办法规定的统计起止时间。`,
    'return-on-other-evidence': ({ basis }) => `统计表仅以${basisNames[basis]}为依据，与应当依据的内容不符。`,
    'return-lacks-item': ({ item }) => `统计表缺“${terms.statisticalFigures[item]}”一项。`,
    'return-contradicts-itself': contradiction,
    'more-entered-than-studied': ({ figure: name }) =>
      `${figure(`registered/${name}`)}大于${figure(`evidenced/${name}`)}，请核实证书登记是否都有学习依据。`,
    'people-not-on-roll': ({ personIds }) =>
      `人员${list(personIds.map(key))}按任职情况不属于本单位在册人员，未列入。`,
    'people-of-two-units': ({ personIds }) =>
      `人员${list(personIds.map(key))}同时在两个单位任职，两个单位都会列入，请核实。`,
    'employments-not-stated': ({ people: count }) =>
      `有${people(count)}无任职情况，按单位所列名单认定为本单位人员。`,
    'proof-of-two-people': ({ personIds }) => `人员${list(personIds.map(key))}使用了同一份证明。`,
    'no-registration-in-file': () =>
      '资料中所有记录均未注明证书登记，按登记统计的各项均无数据，请核对是否漏填。',
    'entries-not-standing': (found) =>
      `证书上有${entries(found)}不予计入或者存疑，按登记统计的各项未计入，或者不能确定是否计入。`,
    'entries-of-no-office': (found) =>
      `证书上有${entries(found)}既不是所在单位，也不是代理其档案的人才交流机构办理，按登记统计的各项已计入，请核实。`,
    'duplicate-person': ({ personId }) => `人员${key(personId)}重复列入，只计一次，学习记录合并计算。`,
  },
  facts: {
    'given-return.period': { name: '统计表的起止时间', question: '统计表的数据从哪天起，到哪天止？' },
    'given-return.unread': {
      name: '统计表中未能读取的内容',
      question: '统计表中未能读取的栏目，填写的是什么？',
    },
  },
} satisfies SubjectWords
