import { chineseReports, generalChinese, hoursInChinese } from 'xueshi/zh-CN'
import type { ProvinceWords } from './told.js'

const { hours, date } = hoursInChinese
// Persons and records have the same fields, and reports the same words, whatever the law.
const { reports, differences, head, factAt } = chineseReports

const terms: ProvinceWords['terms'] = {
  actors: { professional: '专业技术人员' },
  works: { paper: '论文', book: '著作', patent: '专利' },
  leasts: { all: '总学时', public: '公需科目', professional: '专业科目' },
}

const parameter = (name: string) => ({ name, unit: hours, said: hours })

const { verdicts } = generalChinese
const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const numeral = (digits: string): string => numerals[Number(digits)] as string

/** The words of the province in Chinese. */
export const chinese: ProvinceWords = {
  ...generalChinese,
  reports,
  differences,
  head,
  provisions: {
    '3': '学习一天计8学时，不足一天的按比例计。',
    '5(1)': '每年不少于90学时。',
    '5(2)': '其中公需科目不少于30学时。',
    '5(3)': '其中专业科目不少于60学时。',
    '6': '年度自5月1日起至次年4月30日止。',
    '7': '自取得职称的次年起承担学时任务。',
    '8(1)': '论文每篇折合专业科目10学时，每年不超过20学时。',
    '8(2)': '著作每部折合专业科目40学时，每年不超过40学时。',
    '8(3)': '专利每项折合专业科目20学时，每年不超过40学时。',
    '9': '行业学分一分折合1学时。',
    '10': '连续三年专业科目累计满180学时的，视为完成末年的专业科目学时。',
  },
  reference: (id) =>
    `《某省规定》第${id.replace(/^\d+/, numeral).replace(/\((\d)\)/, (_, item) => `条第（${numeral(item)}）项`)}${id.includes('(') ? '' : '条'}`,
  chapters: {},
  parameters: {
    'hours-per-day': parameter('一天折合学时'),
    'year-hours': parameter('年度学时'),
    'public-hours': parameter('公需科目学时'),
    'professional-hours': parameter('专业科目学时'),
    'quota-year': { name: '年度起止', unit: (value) => value, said: (value) => value.replace('..', '至') },
    'paper-hours': parameter('论文每篇学时'),
    'paper-cap': parameter('论文每年学时上限'),
    'book-hours': parameter('著作每部学时'),
    'book-cap': parameter('著作每年学时上限'),
    'patent-hours': parameter('专利每项学时'),
    'patent-cap': parameter('专利每年学时上限'),
    'credit-hours': parameter('每学分学时'),
    'cycle-years': { name: '周期', unit: (value) => value, said: (value) => `${value} 年` },
    'cycle-hours': parameter('周期内专业科目学时'),
  },
  readings: {
    ...hoursInChinese.readings,
    'year-after-title': {
      question: '取得职称的“次年”是哪一年？',
      options: {
        'next-quota-year': '下一个5月至4月的年度',
        'next-calendar-year': '下一公历年5月起的年度',
      },
    },
  },
  terms,
  norms: {},
  titles: { 'quota-hours': '年度学时', cycle: '三年周期', year: '年度任务' },
  titlesOfPerson: {},
  ownVerdicts: { year: { ...verdicts, met: '完成', 'not-met': '未完成' } },
  rules: {
    'quota-hours': ({ from, to, ...figures }) => [
      `${date(from)}至${date(to)}：${hours(figures.hours)}。`,
      `公需科目${hours(figures.publicRequired)}，专业科目${hours(figures.professional)}。`,
    ],
    cycle: ({ years, professional, required, verdict }) => [
      `${years.join('、')}年度专业科目：${hours(professional)}，应为${hours(required)}，${verdicts[verdict]}。`,
    ],
    year: ({ checks, byCycle }) => [
      ...(['all', 'public', 'professional'] as const).map((least) => {
        const { hours: found, required, verdict } = checks[least]
        return `${terms.leasts[least]}：${hours(found)}，应为${hours(required)}，${verdicts[verdict]}。`
      }),
      ...(byCycle === 'met' ? ['三年周期的学时可以代替本年的专业科目学时。'] : []),
    ],
  },
  findings: {
    'hours-short': ({ of, short }) => `${terms.leasts[of]}不足，差${hours(short)}。`,
    'above-cap': ({ kind, above }) => `${terms.works[kind]}超过每年上限，${hours(above)}不计。`,
    'hours-cut': ({ recordId }) => `${generalChinese.keyed.record(recordId)}超过一天所计的学时。`,
  },
  facts: {
    ...hoursInChinese.facts,
    'person.titled-on': { name: '取得职称的日期', question: '哪天取得职称？' },
    'record.credit-dates': { name: '学分所对应的学习时间', question: '取得学分的学习哪天结束？' },
    'record.subject': { name: '学分所属科目', question: '学分属于公需科目、专业科目还是选修科目？' },
  },
  named: (fact, of) => generalChinese.keyed[fact.startsWith('person.') ? 'person' : 'record'](of),
  factAt: (path) => (path[0] === 'titledOn' ? '取得职称的日期' : factAt(path)),
  remedies: {
    study: ({ subject, hours: amount, from, to }) =>
      `${date(from)}至${date(to)}学习${terms.leasts[subject]}${hours(amount)}`,
  },
}
