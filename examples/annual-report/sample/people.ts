import { madeUpCitizenNumber } from './citizen-number.js'
import { dateOf, dayOf } from './days.js'
import { nameOf } from './names.js'
import type { Random } from './random.js'

/** A person as the unit's personnel office knows them. */
export interface SamplePerson {
  readonly number: string
  readonly name: string
  readonly citizenNumber: string
  readonly title: string
  readonly education: string
  readonly post: '专业技术岗' | '管理岗'
  /** First day of work; from then on in this unit. */
  readonly from: string
  readonly left?: string
  readonly retired?: string
  /** The number of the continuing-education certificate. */
  readonly certificate: string
}

const titles: readonly (readonly [string, number])[] = [
  ['正高级工程师', 10],
  ['教授级高级工程师', 3],
  ['高级工程师', 56],
  ['高级经济师', 2],
  ['高级会计师', 2],
  ['工程师', 84],
  ['经济师', 6],
  ['会计师', 4],
  ['馆员', 3],
  ['助理工程师', 48],
  ['助理经济师', 3],
  ['助理会计师', 3],
  ['技术员', 6],
  ['无', 7],
]

const educations: readonly (readonly [string, number])[] = [
  ['博士研究生', 5],
  ['硕士研究生', 70],
  ['大学本科', 120],
  ['本科', 20],
  ['大专', 18],
  ['中专', 5],
  ['高中', 2],
]

const startingAge = (title: string): readonly [number, number] => {
  if (/正高|教授/.test(title)) return [44, 58]
  if (title.startsWith('高级')) return [36, 57]
  if (/^(?:工程师|经济师|会计师|馆员)$/.test(title)) return [30, 52]
  return [24, 34]
}

/** So many people of an institute, a few of whom joined, left or retired around the year. */
export function samplePeople(random: Random, count: number): SamplePerson[] {
  const names = new Set<string>()
  return Array.from({ length: count }, (_, index) => {
    const move = moveOf(random, index)
    const isNew = move.from !== undefined
    const title = isNew ? random.pick(['无', '助理工程师']) : random.weighted(titles)
    const [youngest, oldest] = startingAge(title)
    const age = move.retired === undefined ? random.whole(youngest, oldest) : 60
    const year = 2025 - age
    const birth = dateOf(dayOf(`${year}-01-01`) + random.whole(0, 364))
    const isWoman = random.chance(0.4)
    let name = nameOf(random, isWoman)
    while (names.has(name)) name = nameOf(random, isWoman)
    names.add(name)
    const started = `${year + random.whole(22, 24)}-0${random.pick([7, 7, 8, 9])}-01`
    return {
      number: `JY${String(index + 1).padStart(3, '0')}`,
      name,
      citizenNumber: madeUpCitizenNumber(birth, 10 + index * 2 + (isWoman ? 0 : 1)),
      title,
      education: isNew ? '硕士研究生' : random.weighted(educations),
      post: !isNew && random.chance(0.09) ? '管理岗' : '专业技术岗',
      from: started,
      ...move,
      certificate: `渝继教${Math.max(2006, Number((move.from ?? started).slice(0, 4)))}-${String(10_400 + index * 7)}`,
    }
  })
}

/** One in eight joins, leaves or retires around the year. */
function moveOf(random: Random, index: number): { from?: string; left?: string; retired?: string } {
  switch (index % 40) {
    case 5:
    case 21:
      return { from: random.pick(['2024-12-02', '2025-03-03', '2025-07-01', '2025-07-14']) }
    case 28:
      return { left: random.pick(['2024-10-18', '2025-04-30', '2025-06-30', '2025-09-12', '2025-11-14']) }
    case 13:
    case 34:
      return {
        retired: random.pick([
          '2024-09-30',
          '2025-01-31',
          '2025-05-31',
          '2025-08-31',
          '2025-10-31',
          '2025-11-30',
        ]),
      }
    default:
      return {}
  }
}
