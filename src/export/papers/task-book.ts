import type { TaskBook } from '../../chongqing/entities/self-study/task-book.js'
import { type TaskBookItem, taskBookItems } from '../../chongqing/law/vocabulary.js'
import type { PaperWords } from '../../words/papers.js'
import { paperArguments, textsOf } from '../arguments.js'
import { field, fields, paperOf, signatures, table, withBlankRows } from '../blocks.js'
import type { Paper, PaperField } from '../paper.js'

/** What a task book is written from; whatever is absent is left to be filled in by hand. */
export interface TaskBookFacts {
  readonly taskBook?: TaskBook
  /** What stands under each of the six items. */
  readonly texts?: Readonly<Partial<Record<TaskBookItem, string>>>
  readonly personName?: string
  readonly unitName?: string
}

/** Items that need no more than a line; the others have room for several. */
const shortItems: ReadonlySet<TaskBookItem> = new Set(['start-and-end-dates', 'hour-calculation'])

/** What the book itself says of an item. */
const said = (item: TaskBookItem, book: TaskBook | undefined, { common }: PaperWords): string => {
  if (book === undefined) return ''
  if (item === 'start-and-end-dates') return common.days(book.from, book.to)
  return item === 'hour-calculation' && book.hours !== undefined ? common.inHours(String(book.hours)) : ''
}

/**
 * The task book of a self-study (自学任务书), with the log of what was studied and the unit's assessment.
 *
 * **Legal basis:** Article 44; where self-study comes from, Article 42.
 *
 * @param facts - the book, the texts of its items, and the names on it; nothing gives a blank one
 * @param words - the language of the paper: `chinesePapers` or `englishPapers`
 * @returns the paper: the six items of the text, the log and the assessment
 * @throws XueshiError `invalid-argument` or `unparsed-facts` for what it is not written from
 * @example
 * ```ts
 * import { taskBookPaper } from 'xueshi/export'
 * import { chinesePapers } from 'xueshi/zh-CN'
 * const [, items] = taskBookPaper({ texts: { 'study-content': '混凝土结构设计规范' } }, chinesePapers).blocks
 * items?.kind === 'fields' && items.fields[0] // => { label: '学习内容', value: '混凝土结构设计规范', lines: 3 }
 * ```
 */
export function taskBookPaper(facts: TaskBookFacts, words: PaperWords): Paper {
  paperArguments(
    facts,
    {
      'taskBook?': 'parseTaskBook',
      'texts?': textsOf(taskBookItems),
      'personName?': 'string',
      'unitName?': 'string',
    },
    words,
  )
  const { taskBook, texts = {}, personName, unitName } = facts
  const { common, taskBook: told } = words
  const { selfStudyOrigins, taskBookItems: items } = words.language.terms
  const itemField = (item: TaskBookItem): PaperField =>
    field(items[item], texts[item] ?? said(item, taskBook, words), shortItems.has(item) ? undefined : 3)
  const log = (taskBook?.log ?? []).map(({ date, hours, dayFraction }) => [
    common.day(date),
    hours === undefined ? common.inDays(String(dayFraction)) : common.inHours(String(hours)),
    '',
  ])
  const assessment = taskBook?.unitAssessment
  const approvedOn = taskBook?.approval?.on
  return paperOf(words, { title: told.title, basis: ['42', '44'] }, [
    fields(
      field(common.person, personName),
      field(common.unit, unitName),
      field(told.origin, taskBook && selfStudyOrigins[taskBook.origin]),
    ),
    fields(...taskBookItems.map(itemField)),
    signatures(
      field(told.approvedBy),
      field(common.seal),
      field(told.approvedOn, approvedOn && common.day(approvedOn)),
    ),
    table(
      told.log,
      [common.date, told.studied, told.content],
      withBlankRows(log, { atLeast: 6, columns: 3 }),
    ),
    fields(field(told.assessment, assessment ? told.outcomes[assessment] : '', 2)),
    signatures(field(common.signature), field(common.seal), field(common.date)),
  ])
}
