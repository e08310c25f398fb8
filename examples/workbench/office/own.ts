import { sheetOf, textCell } from './cells.js'
import { type Locale, toldIn } from './languages.js'
import type { Sheet } from './library.js'

/** Who types: words as they stand in a list of people; empty: not said. */
export interface OwnPerson {
  readonly name: string
  readonly title: string
  readonly education: string
  readonly role: string
  /** The day or the month from which on they have been in service. */
  readonly joined: string
  /** The number of the certificate of continuing education. */
  readonly certificate: string
}

/** A study as it is typed; empty: not said. */
export interface OwnStudy {
  readonly title: string
  readonly subject: string
  readonly form: string
  readonly from: string
  readonly to: string
  readonly hours: string
  readonly days: string
  readonly result: string
  readonly completion: string
  readonly registered: string
}

/** The key of whoever types. */
export const ownKey = '本人'

/** The names of the sheets that what is typed becomes. */
const ownSheetNames = { person: '本人', studies: '本人学习记录' } as const

/** Under which headings of the templates it stands. */
export const ownHeadings = {
  person: {
    name: '姓名',
    title: '职称',
    education: '学历',
    role: '岗位类别',
    joined: '来本单位时间',
  },
  studies: {
    title: '培训项目',
    subject: '科目类别',
    form: '学习形式',
    from: '开始日期',
    to: '结束日期',
    hours: '学时',
    days: '天数',
    result: '考核结果',
    completion: '结业证号',
    registered: '登记日期',
  },
} as const

const numberHeading = '人员编号'
const certificateHeading = '证书编号'

/** A word as it is written, and as the page says it. */
type Choice = readonly [written: string, said: string]

/** The official terms to choose from. */
export type OwnChoices = Readonly<
  Record<'title' | 'education' | 'role' | 'subject' | 'form', readonly Choice[]>
>

const choicesOf = <Id extends string>(
  written: Readonly<Record<Id, string>>,
  said: Readonly<Record<NoInfer<Id>, string>>,
): readonly Choice[] => (Object.keys(written) as Id[]).map((id) => [written[id], said[id]])

/** The official terms to choose from; they are written in Chinese, whatever the page speaks. */
export function ownChoices(locale: Locale): OwnChoices {
  const { terms: written } = toldIn['zh-CN'].answers
  const { terms: said } = toldIn[locale].answers
  return {
    title: choicesOf(written.titleLevels, said.titleLevels),
    education: choicesOf(written.educationLevels, said.educationLevels),
    role: choicesOf(written.professionalRoles, said.professionalRoles),
    subject: choicesOf(written.subjectClasses, said.subjectClasses),
    form: choicesOf(written.studyForms, said.studyForms),
  }
}

/** A sheet under a title that tells the year. */
const sheetUnder = (name: string, year: number, rows: readonly (readonly string[])[]): Sheet =>
  sheetOf(
    name,
    [[`${year}年度继续教育`], ...rows].map((texts) => texts.map(textCell)),
  )

/** A row of what is said under the headings. */
const rowOf = <Key extends string>(
  headings: Readonly<Record<Key, string>>,
  said: Readonly<Record<NoInfer<Key>, string>>,
): readonly string[] => (Object.keys(headings) as Key[]).map((key) => said[key])

const isEmpty = (study: OwnStudy): boolean => Object.values(study).every((text) => text.trim() === '')

/** What somebody types about themselves as the sheets of a workbook; rows in which nothing stands are left out. */
export function ownSheets(year: number, person: OwnPerson, studies: readonly OwnStudy[]): readonly Sheet[] {
  const said = studies.filter((study) => !isEmpty(study))
  return [
    sheetUnder(ownSheetNames.person, year, [
      [numberHeading, ...Object.values(ownHeadings.person)],
      [ownKey, ...rowOf(ownHeadings.person, person)],
    ]),
    sheetUnder(ownSheetNames.studies, year, [
      [numberHeading, ...Object.values(ownHeadings.studies), certificateHeading],
      ...said.map((study) => [ownKey, ...rowOf(ownHeadings.studies, study), person.certificate]),
    ]),
  ]
}

/** The texts of sheets, row by row, as a file of them is written. */
export const textsOf = ({ rows }: Sheet): readonly (readonly string[])[] =>
  rows.map((cells) => cells.map((cell) => (cell.kind === 'text' ? cell.text : '')))
