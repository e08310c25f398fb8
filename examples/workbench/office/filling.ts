/** What is handed in, and what is left to do in the house before it is. */
export const yearPapers = [
  'return',
  'report',
  'short',
  'statements',
  'corrections',
  'copies',
  'mended',
] as const

/** Empty forms, to be filled in by hand. */
export const formPapers = [
  'registration-card',
  'certificate-page',
  'task-book',
  'appraisal',
  'evaluation',
  'course-evaluation',
  'plan-outline',
  'inspection-sheet',
] as const

/** The papers, and `statement`: that of one person. */
export type PaperKind = (typeof yearPapers)[number] | (typeof formPapers)[number] | 'statement'

/** A paper that is asked for. */
export interface Wanted {
  readonly kind: PaperKind
  /** Whose statement; no other paper has one. */
  readonly person?: string
}

/** What papers are downloaded as. */
export type PaperFormat = 'xlsx' | 'html'

/** What is typed for the papers; empty: left to be written by hand. */
export interface Filling {
  readonly filledBy: string
  readonly responsible: string
  readonly filledOn: string
}

export const nothingFilled: Filling = { filledBy: '', responsible: '', filledOn: '' }
