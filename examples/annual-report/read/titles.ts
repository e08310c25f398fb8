import type { TitleLevel } from '../library.js'

// Series whose names differ only by what stands before or behind the word for the calling.
const series = '(?:工程|经济|会计|统计|审计|政工|农艺|畜牧|兽医|实验)'
const named: readonly (readonly [RegExp, TitleLevel])[] = [
  [/^(?:无|无职称|未评|未定级|暂无)$/, 'none'],
  [/^(?:初级|助理级|员级)$/, 'junior'],
  [/^中级$/, 'intermediate'],
  [/^副高级?$/, 'senior-associate'],
  [/^正高级?$/, 'senior-full'],
  [new RegExp(`^助理${series}师$`), 'junior'],
  [new RegExp(`^${series}师$`), 'intermediate'],
  [new RegExp(`^高级${series}师$`), 'senior-associate'],
  [new RegExp(`^(?:正高级|教授级高级)${series}师$`), 'senior-full'],
  [/^(?:技术|会计|经济|统计|审计)员$/, 'junior'],
  [/^(?:研究实习员|助理馆员|管理员|助教|[二三]级教师|护士|护师|医士|医师|药士|药师)$/, 'junior'],
  [/^(?:助理研究员|馆员|讲师|一级教师|主治医师|主管护师|主管药师|主管技师)$/, 'intermediate'],
  [/^(?:副研究员|副研究馆员|副教授|高级教师|副主任(?:医|护|药|技)师)$/, 'senior-associate'],
  [/^(?:研究员|研究馆员|教授|正高级教师|主任(?:医|护|药|技)师)$/, 'senior-full'],
]

/**
 * The level of a professional title. What is not known stays unknown: 高级 alone may be associate or full, and a
 * workers' 技师 is no such title at all.
 */
export const titleLevelOf = (word: string): TitleLevel | undefined =>
  named.find(([pattern]) => pattern.test(word))?.[1]
