import { dateOf, dayOf } from './days.js'
import type { SamplePerson } from './people.js'
import type { Random } from './random.js'
import type { SampleStudy, SampleTaskBook } from './study.js'

const allItems = '学习内容、学习要求、参考资料、起止时间、学时计算、考核办法'

/** Self-study (自学): most by a task book as Article 44 asks, some with a gap in it, some with no book at all. */
export function selfStudies(random: Random, steady: readonly SamplePerson[]): SampleStudy[] {
  return random
    .shuffled(steady)
    .slice(0, 34)
    .map((person, index) => {
      const from = dateOf(random.whole(dayOf('2025-03-03'), dayOf('2025-09-08')))
      const hours = random.pick([6, 9, 12])
      const study: SampleStudy = {
        person,
        title: random.pick([
          '《混凝土结构设计规范》新旧对照自学',
          '《国土空间规划法规汇编》自学',
          '参数化设计软件自学',
        ]),
        host: '重庆市嘉渝建筑规划设计研究院',
        provider: '重庆市嘉渝建筑规划设计研究院',
        subject: '专业科目',
        form: random.pick(['自学', '个人自学']),
        from,
        to: dateOf(dayOf(from) + 27),
        hours,
      }
      if (index < 6) return study
      const taskBook = { ...soundBook(index, from, hours), ...gaps[index - 6] }
      return { ...study, taskBook, ...(index >= 26 ? { detail: logOf(from, hours) } : {}) }
    })
}

const soundBook = (index: number, from: string, hours: number): SampleTaskBook => ({
  number: `ZX2025-${String(index).padStart(3, '0')}`,
  origin: index % 3 === 0 ? '单位安排' : '个人申报',
  approved: dateOf(dayOf(from) - 4),
  items: index % 2 === 0 ? '六项齐全' : allItems,
  hours,
  assessment: '合格',
})

/** What is wrong with the first books; the others are sound. */
const gaps: readonly Partial<SampleTaskBook>[] = [
  { approved: '2025-09-20' },
  { approved: '未批准' },
  { assessment: '不合格' },
  { assessment: '未考核' },
  { items: '学习内容、学习要求、起止时间、学时计算' },
]

/** Every fourth day three hours, until the hours are used up. */
const logOf = (from: string, hours: number): string =>
  Array.from({ length: hours / 3 }, (_, index) => `${dateOf(dayOf(from) + 2 + index * 4)}（3学时）`).join(
    '；',
  )
