import { dateOf, dayOf } from './days.js'
import { professionalCourse, publicCourse } from './online.js'
import type { SamplePerson } from './people.js'
import type { Random } from './random.js'
import type { SampleStudy } from './study.js'

/** The studies that do not come from a list of classes. `steady` are people who were there throughout. */
export function particularStudies(random: Random, steady: readonly SamplePerson[]): SampleStudy[] {
  const some = (count: number): SamplePerson[] => random.shuffled(steady).slice(0, count)
  const between = (from: string, to: string): string => dateOf(random.whole(dayOf(from), dayOf(to)))

  return [
    // Across New Year, across 31 October, and across the New Year after.
    ...some(14).map((person) =>
      publicCourse(random, person, between('2024-12-12', '2024-12-28'), random.whole(24, 45)),
    ),
    ...some(14).map((person) =>
      publicCourse(random, person, between('2025-10-08', '2025-10-27'), random.whole(26, 60)),
    ),
    ...some(8).map((person) =>
      publicCourse(random, person, between('2025-12-10', '2025-12-26'), random.whole(24, 40)),
    ),
    ...some(3).map((person) => acrossNewYearByDay(person)),
    // Two courses in one week, together more than six hours a day.
    ...some(15).flatMap((person) => {
      const from = between('2025-03-10', '2025-06-20')
      return [24, 30].map((hours) => professionalCourse(random, person, from, hours, 6))
    }),
    ...some(24).map((person) => conference(random, person, between('2025-03-05', '2025-11-20'))),
    ...some(10).map((person) => examination(person, random.pick(['2025-05-17', '2025-09-06', '2025-10-18']))),
    ...some(6).map((person) => degree(person)),
    ...some(6).map((person) => practice(random, person, between('2025-03-03', '2025-08-15'))),
    ...some(9).map((person) => credits(random, person, between('2025-04-01', '2025-09-20'))),
  ]
}

const acrossNewYearByDay = (person: SamplePerson): SampleStudy => ({
  person,
  title: '年末技术标准宣贯',
  host: '重庆市勘察设计协会',
  provider: '重庆市勘察设计协会',
  subject: '专业科目',
  form: '集中培训',
  from: '2024-12-30',
  to: '2025-01-03',
  days: 3.5,
  hours: 21,
  result: '合格',
  completion: `XH24-${person.number.slice(2)}`,
  detail: '2024-12-30、2024-12-31、2025-1-2、2025-1-3（半天）',
})

const conference = (random: Random, person: SamplePerson, from: string): SampleStudy => {
  const isAbroad = random.chance(0.12)
  const travel = isAbroad ? 2 : 1
  return {
    person,
    title: isAbroad
      ? '赴新加坡城市规划专题学习'
      : random.pick(['山地城镇可持续发展论坛', '西南地区结构工程学术年会', '中国城市规划年会']),
    host: isAbroad ? '重庆市住房和城乡建设委员会' : '重庆市土木建筑学会',
    provider: isAbroad ? '新加坡某大学' : '重庆市土木建筑学会',
    subject: '专业科目',
    form: isAbroad ? '出国（境）学习' : '学术会议',
    from,
    to: dateOf(dayOf(from) + 1 + travel),
    days: 2,
    hours: 12,
    travel,
    completion: '无',
  }
}

const examination = (person: SamplePerson, from: string): SampleStudy => ({
  person,
  title: '注册结构工程师执业资格考试',
  host: '重庆市人事考试中心',
  provider: '重庆市人事考试中心',
  subject: '专业科目',
  form: '职业资格考试',
  related: '是',
  from,
  to: dateOf(dayOf(from) + 1),
  days: 2,
  hours: 12,
})

const degree = (person: SamplePerson): SampleStudy => ({
  person,
  title: '工程管理硕士在职学位课程',
  host: '重庆大学',
  provider: '重庆大学',
  subject: '专业科目',
  form: '学历学位教育',
  from: '2025-02-24',
  to: '2025-06-22',
  days: 12,
  hours: 72,
  result: '合格',
  completion: `CQUXW25-${person.number.slice(2)}`,
})

const practice = (random: Random, person: SamplePerson, from: string): SampleStudy => ({
  person,
  title: random.pick(['赴巫溪县对口帮扶技术指导', '驻场实践锻炼', '城口县乡村规划师服务']),
  host: '重庆市住房和城乡建设委员会',
  provider: '重庆市住房和城乡建设委员会',
  subject: '选修科目',
  form: random.pick(['对口帮扶', '实践锻炼']),
  from,
  to: dateOf(dayOf(from) + 11),
  days: 8,
  travel: 2,
  result: '合格',
})

const credits = (random: Random, person: SamplePerson, from: string): SampleStudy => ({
  person,
  title: '注册城乡规划师继续教育',
  host: '重庆市规划学会',
  provider: '重庆市规划学会',
  subject: '专业科目',
  form: '远程教育',
  from,
  to: dateOf(dayOf(from) + 20),
  credits: ['注册城乡规划师继续教育学分', random.pick([5, 10, 12.5])],
  completion: `GH25-${person.number.slice(2)}`,
})
