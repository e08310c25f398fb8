import {
  type ColumnName,
  chongqing2006,
  type Law,
  national2015,
  type StudyForm,
  type UnitFilesOptions,
  type UnitKind,
  withReadings,
} from './library.js'

/** The editions of the law that the page switches between. */
export const editions = { 'chongqing-2006': chongqing2006, 'national-2015': national2015 } as const

export type EditionId = keyof typeof editions

export const editionIds = Object.keys(editions) as EditionId[]

/** What is chosen on the page and stands in no file. */
export interface Settings {
  readonly edition: EditionId
  /** The readings that are switched, by their ids. */
  readonly readings: Readonly<Record<string, string>>
  /** `null`: the latest of the funds, or that of the titles. */
  readonly year: number | null
  /** The day on which it is asked, `YYYY-MM-DD`, which tells nothing of other years than its own; `null`: when all is over. */
  readonly asOf: string | null
  /** The form of studies that state none. */
  readonly assumedForm: StudyForm | null
  /** What headings tell that are not known; `null`: nothing. */
  readonly columns: Readonly<Record<string, ColumnName | null>>
  readonly unit: { readonly name?: string; readonly kind?: UnitKind }
}

export const noSettings: Settings = {
  edition: 'chongqing-2006',
  readings: {},
  year: null,
  asOf: null,
  assumedForm: null,
  columns: {},
  unit: {},
}

/** The law under which the page asks. */
export const lawOf = ({ edition, readings }: Pick<Settings, 'edition' | 'readings'>): Law =>
  withReadings(editions[edition], readings)

/** How the files are read. */
export const readingOptions = ({ year, assumedForm, columns, unit }: Settings): UnitFilesOptions => ({
  columns,
  unit,
  ...(year !== null && { year }),
  ...(assumedForm !== null && { assumedForm }),
})
