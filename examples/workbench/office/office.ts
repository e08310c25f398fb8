import { type Edit, edited, withEdit } from './edits.js'
import { type EmbeddedFile, fileOf } from './embedded.js'
import { type Locale, toldIn } from './languages.js'
import { readUnitFiles, reasonText, type Sheet, sheetProblemText, type UnitFiles } from './library.js'
import { assess, type Model, yearOf } from './model.js'
import { noSettings, readingOptions, type Settings } from './settings.js'
import { type GivenFile, openFiles } from './sources.js'
import { type EditLine, editLines } from './views/edits.js'
import { type RowCell, rowCells } from './views/row.js'
import { type EditionCounts, editionCounts, type YearView, yearView } from './views/year.js'

/** How far a stage of the work is. */
export type Progress = (stage: 'opening' | 'reading' | 'assessing', done: number, total: number) => void

/** What is shown after anything was done: a year, or why there is none. */
export type Shown =
  | { readonly kind: 'year'; readonly view: YearView }
  /** Nothing was given yet. */
  | { readonly kind: 'nothing' }
  /** No person was read; what was wrong with the files. */
  | { readonly kind: 'no-people'; readonly why: readonly string[] }
  /** Neither the funds nor a title tells the year. */
  | { readonly kind: 'no-year' }

/** What can be asked about a unit's files, and everything that is kept of them between two questions. */
export class Office {
  #sheets: readonly Sheet[] = []
  #refused: readonly string[] = []
  #edits: readonly Edit[] = []
  #settings: Settings = noSettings
  #file: UnitFiles | null = null
  #isEmbedded = false
  #model: Model | null = null
  /** What was counted of which model: a year that is only told in another language is not counted again. */
  #counted: { readonly model: Model; readonly counts: Promise<EditionCounts> } | null = null
  readonly #progress: Progress

  constructor(progress: Progress = () => undefined) {
    this.#progress = progress
  }

  /** The year as it was last assessed; that of a page that carries one, when it is first asked about. */
  get model(): Model {
    const year = this.#isEmbedded && this.#file ? yearOf(this.#settings, this.#file) : null
    if (this.#file && year !== null) this.#model ??= assess(this.#file, year, this.#settings)
    if (this.#model === null) throw new Error('no year was assessed')
    return this.#model
  }

  /** The files as they were read. */
  get file(): UnitFiles | null {
    return this.#file
  }

  get edits(): readonly Edit[] {
    return this.#edits
  }

  /** The sheets as they stand after the edits. */
  get sheets(): readonly Sheet[] {
    return edited(this.#sheets, this.#edits)
  }

  /** Takes files beside those that are there, and says which could not be opened. */
  open(files: readonly GivenFile[], locale: Locale): readonly string[] {
    this.#progress('opening', 0, files.length)
    const { sheets, refused } = openFiles(files, this.#sheets)
    this.#sheets = sheets
    this.#isEmbedded = false
    this.#file = null
    this.#refused = refused.map(({ name, why }) => `${name}：${reasonText(why, toldIn[locale].reasons)}`)
    return this.#refused
  }

  /** Takes sheets that were typed on the page; one of a name that is there replaces it. */
  type(sheets: readonly Sheet[]): void {
    const names = new Set(sheets.map(({ name }) => name))
    this.#sheets = [...this.#sheets.filter(({ name }) => !names.has(name)), ...sheets]
    this.#isEmbedded = false
    this.#file = null
  }

  /** Takes what was read of files elsewhere, with what was chosen there. */
  take(file: EmbeddedFile, settings: Settings): void {
    this.close()
    this.#file = fileOf(file)
    this.#settings = settings
    this.#isEmbedded = true
  }

  /** Forgets all files, edits and settings. */
  close(): void {
    this.#sheets = []
    this.#refused = []
    this.#edits = []
    this.#settings = noSettings
    this.#file = null
    this.#isEmbedded = false
    this.#model = null
    this.#counted = null
  }

  /** Writes into cells. */
  edit(edits: readonly Edit[]): void {
    this.#edits = edits.reduce(withEdit, this.#edits)
    this.#file = null
  }

  /** Takes edits back. */
  withdraw(withdrawn: readonly Omit<Edit, 'text'>[]): void {
    this.#edits = this.#edits.filter(
      (edit) =>
        !withdrawn.some(
          ({ sheet, row, column }) => sheet === edit.sheet && row === edit.row && column === edit.column,
        ),
    )
    this.#file = null
  }

  /** Chooses what stands in no file. */
  configure(settings: Settings): void {
    const before = JSON.stringify(readingOptions(this.#settings))
    this.#settings = settings
    if (JSON.stringify(readingOptions(settings)) !== before && !this.#isEmbedded) this.#file = null
  }

  /** Reads and assesses what has changed, and shows the year. */
  show(locale: Locale): Shown {
    if (this.#sheets.length === 0 && !this.#isEmbedded) {
      return this.#refused.length > 0 ? { kind: 'no-people', why: this.#refused } : { kind: 'nothing' }
    }
    const sheets = this.sheets
    this.#file ??= readUnitFiles(sheets, {
      ...readingOptions(this.#settings),
      onProgress: (done, total) => this.#progress('reading', done, total),
    })
    const file = this.#file
    if (file.people.length === 0) {
      return { kind: 'no-people', why: [...new Set([...this.#refused, ...reasonsOf(file, locale)])] }
    }
    const year = yearOf(this.#settings, file)
    if (year === null) return { kind: 'no-year' }
    if (this.#model?.file !== file || this.#model.settings !== this.#settings) {
      this.#progress('assessing', 0, file.people.length)
      this.#model = assess(file, year, this.#settings, sheets)
    }
    return { kind: 'year', view: yearView(this.model, locale) }
  }

  /** Rows of a sheet as they stand after the edits. */
  rows(sheet: string, rows: readonly number[]): readonly (readonly RowCell[])[] {
    const sheets = this.sheets
    return rows.map((row) => rowCells(sheets, this.#file?.tables ?? [], { sheet, row }))
  }

  /** The edits with what stood in the files. */
  editLines(): readonly EditLine[] {
    return editLines(this.#sheets, this.#file?.tables ?? [], this.#edits)
  }

  /** The year under every edition of the law; whatever else is asked in the meantime may go before it. */
  editions(pause: () => Promise<void>): Promise<EditionCounts> {
    const { model } = this
    if (this.#counted?.model !== model) this.#counted = { model, counts: editionCounts(model, pause) }
    return this.#counted.counts
  }
}

/** What is wrong with the files, in words. */
export function reasonsOf(file: UnitFiles, locale: Locale): readonly string[] {
  const { answers, reasons } = toldIn[locale]
  return file.problems.map((problem) => `${problem.sheet}：${sheetProblemText(problem, answers, reasons)}`)
}
