import { dateOf, dayOf, isWeekend } from './days.js'
import type { Random } from './random.js'

/** A class, lecture or conference on fixed dates that several people attend. */
export interface Course {
  /** The number of the class, 班次编号. */
  readonly id: string
  readonly title: string
  readonly host: string
  readonly provider: string
  readonly subject: '公需科目' | '专业科目' | '选修科目'
  readonly form: string
  readonly from: string
  readonly to: string
  readonly days: number
  readonly hours: number
  readonly travel: number
  /** Letters before the number of a completion certificate; absent: the class issues none. */
  readonly seal?: string
}

const institute = '重庆市嘉渝建筑规划设计研究院'
const topics = [
  '装配式混凝土结构设计要点',
  '山地城市道路竖向设计',
  'BIM正向设计协同',
  '绿色建筑评价标准解读',
  '既有建筑抗震加固',
  '海绵城市专项设计',
  '建筑防火通用规范解读',
  '轨道交通车站结构',
  '城市更新单元规划',
  '岩土勘察质量通病',
  '工程造价全过程控制',
  '暖通空调节能改造',
  '市政管网安全评估',
  '滨江地带风貌管控',
  '施工图审查常见问题',
  '桥梁健康监测',
]
const general = [
  '科技论文写作',
  '项目沟通与谈判',
  '职业健康与心理调适',
  '摄影测量入门',
  '合同法律风险防范',
  '演示文稿设计',
]
const schools = [
  ['重庆大学', 'CQU'],
  ['重庆交通大学', 'CQJTU'],
  ['同济大学', 'TJ'],
  ['西南交通大学', 'SWJTU'],
  ['重庆建筑科技职业学院', 'CQJK'],
] as const

/** Working days on which classes begin, fewer in high summer and at the turn of the year. */
function startOf(random: Random, length: number): string {
  const first = dayOf('2024-11-04')
  for (;;) {
    const day = first + random.whole(0, 408)
    const month = dateOf(day).slice(5, 7)
    const isQuiet = month === '02' || month === '07' || month === '08'
    const crossesHoliday =
      /-(?:10-0[1-7]|01-01|05-0[1-3])$/.test(dateOf(day)) || /-09-(?:29|30)$/.test(dateOf(day))
    const isWeekday = !isWeekend(day) && !isWeekend(day + length - 1)
    if (isWeekday && !crossesHoliday && (!isQuiet || random.chance(0.4))) return dateOf(day)
  }
}

/** The lectures and short trainings that the institute holds in its own house. */
function housesOwn(random: Random, index: number): Course {
  const days = random.weighted([
    [0.5, 36],
    [1, 42],
    [2, 22],
  ])
  const span = Math.ceil(days)
  const from = startOf(random, span)
  const subject = random.chance(0.8) ? '专业科目' : '选修科目'
  const form =
    days < 1 ? random.pick(['学术讲座', '学术报告会']) : random.pick(['集中培训', '集中学习', '面授'])
  return {
    id: `YN${from.slice(0, 4)}-${String(index + 1).padStart(3, '0')}`,
    title: `${random.pick(subject === '专业科目' ? topics : general)}${days < 1 ? '专题讲座' : '内部培训'}`,
    host: institute,
    provider: institute,
    subject,
    form,
    from,
    to: dateOf(dayOf(from) + span - 1),
    days,
    hours: days * 6,
    travel: 0,
  }
}

/** Classes of universities and associations, some in other places; the range then holds the days of travel too. */
function outside(random: Random, index: number): Course {
  const [school, seal] = random.pick(schools)
  const isAway = school === '同济大学' || school === '西南交通大学'
  const travel = isAway ? random.pick([1, 2]) : 0
  const days = isAway ? random.pick([3, 2, 2.5]) : random.pick([2, 3, 3, 4, 5])
  const span = Math.ceil(days) + travel
  const from = startOf(random, span)
  const isSeminar = random.chance(0.3)
  // Some providers state eight hours a day, though a day is six.
  const perDay = random.chance(0.14) ? 8 : 6
  return {
    id: `WP${from.slice(0, 4)}-${String(index + 1).padStart(3, '0')}`,
    title: `${random.pick(topics)}${isSeminar ? '高级研修班' : '培训班'}`,
    host: random.pick(['重庆市住房和城乡建设委员会', '重庆市勘察设计协会', '重庆市土木建筑学会']),
    provider: school,
    subject: random.chance(0.9) ? '专业科目' : '选修科目',
    form: isSeminar ? '高级研修班' : random.pick(['集中培训', '脱产集中培训']),
    from,
    to: dateOf(dayOf(from) + span - 1),
    days,
    hours: days * perDay,
    travel,
    seal,
  }
}

/** All classes of the two years, by date. */
export function sampleCatalogue(random: Random): Course[] {
  const own = Array.from({ length: 130 }, (_, index) => housesOwn(random, index))
  const others = Array.from({ length: 44 }, (_, index) => outside(random, index))
  return [...own, ...others].sort((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1,
  )
}
