import type { Edit } from '../office/edits.js'
import type { Filling, PaperFormat, Wanted } from '../office/filling.js'
import type { Gazette } from '../office/gazette.js'
import type { Locale } from '../office/languages.js'
import type { Paper, ReadingId, Sheet } from '../office/library.js'
import type { Progress, Shown } from '../office/office.js'
import type { OwnChoices } from '../office/own.js'
import type { ShownPaper } from '../office/papers.js'
import type { Preview, Turning } from '../office/readings.js'
import type { ReceiptTold } from '../office/receipts.js'
import type { Settings } from '../office/settings.js'
import type { GivenFile } from '../office/sources.js'
import type { EditLine } from '../office/views/edits.js'
import type { LawText } from '../office/views/law-text.js'
import type { Lists } from '../office/views/lists.js'
import type { PersonView } from '../office/views/person.js'
import type { RowCell } from '../office/views/row.js'
import type { EditionCounts } from '../office/views/year.js'
import type { Reasons, WhyTarget } from '../office/why.js'

/** What the page asks of the worker: each call with what it gives. Whatever changes the year gives the year as it is then. */
export interface Calls {
  /** Takes files, and gives in words which could not be opened. */
  open(files: readonly GivenFile[], locale: Locale): readonly string[]
  sample(): void
  show(locale: Locale): Shown
  /** Takes the files that a page carries, packed as they are. */
  take(packed: string, settings: Settings, locale: Locale): Promise<void>
  edit(edits: readonly Edit[], locale: Locale): Shown
  withdraw(edits: readonly Omit<Edit, 'text'>[], locale: Locale): Shown
  configure(settings: Settings, locale: Locale): Shown
  close(): void
  editions(): Promise<EditionCounts>
  person(id: string, locale: Locale): PersonView | null
  why(target: WhyTarget, locale: Locale): Reasons | null
  law(locale: Locale): LawText
  /** Takes sheets that were typed on the page. */
  type(sheets: readonly Sheet[]): void
  choices(locale: Locale): OwnChoices
  /** Writes sheets of texts as a workbook. */
  workbook(sheets: readonly Sheet[]): Promise<Uint8Array>
  /** What would change were a contested phrase read otherwise. */
  preview(reading: ReadingId, option: string): Preview
  /** How many people's verdicts each reading changes, of so many people from one of them on. */
  turning(from: number, count: number): Turning
  /** Reads the gazette's text; nothing of it is kept. */
  gazette(bytes: Uint8Array): Gazette
  /** One of the papers with the first rows of its tables. */
  paper(wanted: Wanted, filling: Filling, at: number, locale: Locale): ShownPaper | null
  papers(wanted: Wanted, filling: Filling, locale: Locale): readonly Paper[]
  /** Papers as a file; nothing where there is nothing to write. */
  paperFile(wanted: Wanted, filling: Filling, format: PaperFormat, locale: Locale): Promise<Uint8Array | null>
  /** A workbook for a unit to fill in. */
  template(): Promise<Uint8Array>
  /** The receipt of the unit's year, or of that of a person. */
  receipt(person: string | null, key: string): string | null
  checkReceipt(text: string, key: string, locale: Locale): ReceiptTold
  /** What is chosen from on the page. */
  lists(locale: Locale): Lists
  /** Rows of a sheet, as they stand after the edits. */
  rows(sheet: string, rows: readonly number[]): readonly (readonly RowCell[])[]
  /** The edits with what stood in the files. */
  edits(): readonly EditLine[]
}

export type CallName = keyof Calls

export type Arguments<Name extends CallName> = Parameters<Calls[Name]>

/** What comes of a call, once it is there. */
export type Answered<Name extends CallName> = Awaited<ReturnType<Calls[Name]>>

/** A call on its way to the worker. */
export interface Call<Name extends CallName = CallName> {
  readonly id: number
  readonly name: Name
  readonly given: Arguments<Name>
}

/** What comes back of a call. */
export type Reply =
  | { readonly id: number; readonly kind: 'progress'; readonly at: Parameters<Progress> }
  | { readonly id: number; readonly kind: 'done'; readonly value: unknown }
  /** A defect of the page itself; no fact of the files is in it. */
  | { readonly id: number; readonly kind: 'failed'; readonly why: string }
