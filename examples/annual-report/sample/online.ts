import { dateOf, dayOf } from './days.js'
import type { SamplePerson } from './people.js'
import type { Random } from './random.js'
import type { SampleStudy } from './study.js'

const publicCourses: Readonly<Record<string, readonly string[]>> = {
  '2024': ['公需科目：新质生产力与科技创新', '公需科目：生态文明与绿色低碳'],
  '2025': ['公需科目：人工智能与数字化转型', '公需科目：知识产权保护实务', '公需科目：职业道德与法治素养'],
}
const professionalCourses = [
  '建筑工业化技术',
  '智慧城市基础设施',
  '地下空间开发利用',
  '工程质量安全手册',
  '低碳城市规划',
]

/** A public-required course on the city's platform, taken at one's own pace within a span of days. */
export function publicCourse(random: Random, person: SamplePerson, from: string, span: number): SampleStudy {
  const year = from.slice(0, 4)
  const hours = random.pick([16, 18, 20, 20, 24])
  return online(random, person, {
    title: random.pick(publicCourses[year] ?? publicCourses['2025']!),
    host: '重庆市人力资源和社会保障局',
    provider: '重庆市专业技术人员继续教育网络平台',
    subject: random.pick(['公需科目', '公需科目', '公需']),
    seal: 'GX',
    from,
    span: Math.max(span, Math.ceil(hours / 6)),
    hours,
  })
}

/** A professional course online. */
export function professionalCourse(
  random: Random,
  person: SamplePerson,
  from: string,
  hours: number,
  span: number,
): SampleStudy {
  return online(random, person, {
    title: `${random.pick(professionalCourses)}网络课程`,
    host: '中国勘察设计协会',
    provider: random.pick(['中国勘察设计协会网络学院', '重庆开放大学']),
    subject: random.pick(['专业科目', '专业科目', '专业']),
    seal: 'WL',
    from,
    span,
    hours,
  })
}

interface Online extends Pick<SampleStudy, 'title' | 'host' | 'provider'> {
  readonly subject: string
  readonly seal: string
  readonly from: string
  readonly span: number
  readonly hours: number
}

const online = (random: Random, person: SamplePerson, facts: Online): SampleStudy => {
  const { seal, span, ...study } = facts
  return {
    ...study,
    person,
    form: random.pick(['网络学习', '远程教育', '网络培训', '在线学习']),
    to: dateOf(dayOf(facts.from) + span - 1),
    result: random.chance(0.5) ? random.whole(68, 99) : '合格',
    completion: `${seal}${facts.from.slice(0, 4)}${facts.from.slice(5, 7)}-${person.number.slice(2)}${random.whole(10, 99)}`,
  }
}
