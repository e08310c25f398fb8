import { deepFreeze } from '../../engine/ground/freeze.js'
import { terms } from '../../words/zh-CN/law/terms.js'
import { columnName } from '../cells/column-name.js'
import { type ColumnName, type ColumnOf, columnsOf, type TableKind } from './columns.js'

/** A sheet to be filled in, as the package write-excel-file takes it. */
export interface TemplateSheet {
  sheet: string
  data: { value: string; fontWeight?: 'bold'; color?: string }[][]
  columns: { width: number }[]
  stickyRowsCount: number
  /** The words of which one is chosen, by the column, counted from 1; {@link dropDowns} makes lists of them. */
  dropDowns: { column: number; options: readonly string[] }[]
}

/** A column of a template: what it tells, what the sample says there, and the words to choose from. */
type TemplateColumn<Kind extends TableKind> = readonly [ColumnOf<Kind>, string, (readonly string[])?]

const wordsOf = (list: Readonly<Record<string, string>>): readonly string[] => Object.values(list)
const yesOrNo = ['是', '否']

const people: readonly TemplateColumn<'people'>[] = [
  ['number', '001'],
  ['name', '张三'],
  ['professionalTitle', terms.titleLevels.intermediate, /* @__PURE__ */ wordsOf(terms.titleLevels)],
  ['education', terms.educationLevels.bachelor, /* @__PURE__ */ wordsOf(terms.educationLevels)],
  ['role', terms.professionalRoles.professional, /* @__PURE__ */ wordsOf(terms.professionalRoles)],
  ['joined', '2010-07-01'],
  ['left', ''],
  ['retired', ''],
]

const studies: readonly TemplateColumn<'studies'>[] = [
  ['number', '001'],
  ['name', '张三'],
  ['title', '新规范培训'],
  ['subject', terms.subjectClasses.professional, /* @__PURE__ */ wordsOf(terms.subjectClasses)],
  ['form', terms.studyForms['collective-training'], /* @__PURE__ */ wordsOf(terms.studyForms)],
  ['from', '2025-03-03'],
  ['to', '2025-03-07'],
  ['days', '5'],
  ['hours', '30'],
  ['result', '合格'],
  ['completion', 'JY-2025-001'],
  ['classId', 'B-2025-01'],
  ['hostId', ''],
  ['providerId', ''],
  ['certificate', '渝-0001'],
  ['registered', '2025-04-01'],
  ['registrar', '单位', ['单位', '人才交流机构', '其他']],
]

const money: readonly TemplateColumn<'money'>[] = [
  ['year', '2025'],
  ['payroll', '12000000'],
  ['kind', '提取', ['预算', '提取', '支出']],
  ['purpose', '年度计提'],
  ['amount', '180000'],
  ['source', '单位自筹', ['单位自筹', '财政拨款', '个人缴纳', '捐赠', '其他']],
  ['recurrent', '是', yesOrNo],
]

/** The heading by which a column is usually known. */
const headingOf = (kind: TableKind, column: ColumnName): string =>
  (columnsOf[kind] as Readonly<Record<string, readonly string[]>>)[column]?.[0] as string

const sheetOf = <Kind extends TableKind>(
  sheet: string,
  kind: Kind,
  above: readonly string[],
  columns: readonly TemplateColumn<Kind>[],
): TemplateSheet => ({
  sheet,
  data: [
    ...(above.length > 0 ? [above.map((value) => ({ value }))] : []),
    ['序号', ...columns.map(([column]) => headingOf(kind, column as ColumnName))].map((value) => ({
      value,
      fontWeight: 'bold' as const,
    })),
    ['示例', ...columns.map(([, sample]) => sample)].map((value) => ({ value, color: '#808080' })),
  ],
  columns: [{ width: 8 }, ...columns.map(() => ({ width: 16 }))],
  stickyRowsCount: above.length > 0 ? 2 : 1,
  dropDowns: columns.flatMap(([, , options], at) => (options ? [{ column: at + 2, options }] : [])),
})

/**
 * The sheets of a workbook for a unit to fill in: its people, their studies and its money, with the headings that `readUnitFiles` knows,
 * lists to choose from, and a sample row each that is marked as one and not read.
 *
 * @returns the sheets as the package write-excel-file takes them; with {@link dropDowns} among its features the lists open in their cells
 * @example
 * ```ts
 * import { templateSheets } from 'xueshi/import'
 * templateSheets().map(({ sheet, data }) => [sheet, data.length]) // => [['人员', 3], ['学习记录', 2], ['经费', 3]]
 * ```
 */
export const templateSheets = (): TemplateSheet[] => [
  sheetOf('人员', 'people', ['单位名称：', '', '单位性质：', '', '行政区划代码：', ''], people),
  sheetOf('学习记录', 'studies', [], studies),
  sheetOf('经费', 'money', ['金额单位：元'], money),
]

const lastRow = 10_000

/** The list of each column, from the row below the headings. */
const validations = ({ dropDowns, stickyRowsCount }: TemplateSheet): string =>
  dropDowns
    .map(({ column, options }) => {
      const cells = `${columnName(column)}${stickyRowsCount + 1}:${columnName(column)}${lastRow}`
      return `<dataValidation type="list" allowBlank="1" sqref="${cells}"><formula1>"${options.join(',')}"</formula1></dataValidation>`
    })
    .join('')

/**
 * A feature of the package write-excel-file: opens the lists of {@link templateSheets} in their cells. Other words can still be written.
 *
 * @example
 * ```ts no-run
 * import writeExcelFile from 'write-excel-file/node'
 * import { dropDowns, templateSheets } from 'xueshi/import'
 * await writeExcelFile(templateSheets(), { features: [dropDowns] }).toFile('模板.xlsx')
 * ```
 */
export const dropDowns = /* @__PURE__ */ deepFreeze({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        /** Puts the lists of a sheet into its markup. */
        transform: (xml: string, sheet: object): string => {
          const { dropDowns: lists = [] } = sheet as Partial<TemplateSheet>
          if (lists.length === 0) return xml
          const count = `<dataValidations count="${lists.length}">`
          return xml.replace(
            '</sheetData>',
            `</sheetData>${count}${validations(sheet as TemplateSheet)}</dataValidations>`,
          )
        },
      },
    },
  },
})
