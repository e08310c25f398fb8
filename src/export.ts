/**
 * The papers that an office hands in, keeps and prints, made from facts and answers, and written as HTML for A4, markdown or
 * CSV, or handed to a writer of workbooks.
 *
 * @module
 */

export type {
  CellMark,
  CopyBlock,
  FieldsBlock,
  LinesBlock,
  Paper,
  PaperBlock,
  PaperCell,
  PaperField,
  SignaturesBlock,
  TableBlock,
} from './export/paper.js'
export {
  type AnnualReturnFacts,
  annualReturnPaper,
  type ReturnAnswer,
} from './export/papers/annual-return.js'
export { type AppraisalPaperFacts, appraisalPaper } from './export/papers/appraisal.js'
export { type CertificatePageFacts, certificatePagePaper } from './export/papers/certificate-page.js'
export { correctedSheetPaper, type TablePlace } from './export/papers/corrected-sheet.js'
export { type Correction, correctionsPaper } from './export/papers/corrections.js'
export { type EvaluationPaperFacts, evaluationPaper } from './export/papers/evaluation.js'
export { type InspectionSheetFacts, inspectionSheetPaper } from './export/papers/inspection-sheet.js'
export type { PaperOfUnit } from './export/papers/of-unit.js'
export { type PlanOutlineFacts, planOutlinePaper } from './export/papers/plan-outline.js'
export { type RegistrationCardFacts, registrationCardPaper } from './export/papers/registration-card.js'
export {
  type PersonYearAnswer,
  type ShortfallFacts,
  shortfallPaper,
  type UnitYearAnswer,
} from './export/papers/shortfalls.js'
export { type StatementFacts, statementPaper } from './export/papers/statement.js'
export { type TaskBookFacts, taskBookPaper } from './export/papers/task-book.js'
export { toldHours } from './export/papers/told-hours.js'
export { type YearlyReportFacts, yearlyReportPaper } from './export/papers/yearly-report.js'
export { paperCsv } from './export/render/csv.js'
export { paperHtml } from './export/render/html.js'
export { paperMarkdown } from './export/render/markdown.js'
export type { FilledCell, SheetCell } from './export/render/sheet-cells.js'
export { type PaperSheet, paperSheets } from './export/render/sheets.js'
