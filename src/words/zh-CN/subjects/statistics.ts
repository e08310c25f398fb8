import type { Figure } from '../../../explanation/figures.js'
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
import { byClass } from './phrases.js'

export const statisticsWords = {
  titles: {
    'statistical-year': '所属统计年度',
    'statistical-period': '统计起止时间',
    'annual-statistics': '年度继续教育统计',
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
        requiredHours === null
          ? '未规定达标学时，达标人数和达标比率无从统计。'
          : `年度学习时间达到${hours(requiredHours)}的人数：${people(reached as Figure)}。`,
        `学习比率：${share(value.studyRatio)}。`,
        requiredHours !== null &&
          `达到${hours(requiredHours)}的比率：${share(attainmentRatio as NonNullable<typeof attainmentRatio>)}。`,
        `另按${name[other]}：参加学习${people(besides.participants)}${
          besides.reached === null ? '' : `，达标${people(besides.reached)}`
        }，共${hours(besides.hours)}。`,
      ]
    },
  },
  findings: {
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
} satisfies SubjectWords
