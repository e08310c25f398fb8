// The one place that knows where the library lies.

export {
  type AnnualStatistics,
  type AnswerOf,
  assessFundingFloor,
  assessUnitYear,
  type BasisFigures,
  type CountedPerson,
  type Determination,
  type ExplainedGround,
  type Explanation,
  explain,
  type FactName,
  type Figures,
  type Finding,
  type FindingCode,
  type FundingYear,
  hasValue,
  type ProfessionalPerson,
  questionOf,
  type RuleId,
  referenceTo,
  type Unit,
  type Verdict,
  whoCounts,
} from 'xueshi'
export { readCsv } from 'xueshi/csv'
export { english } from 'xueshi/en'
export {
  annualReturnPaper,
  type Correction,
  correctedSheetPaper,
  correctionsPaper,
  type Paper,
  paperSheets,
  shortfallPaper,
  toldHours,
} from 'xueshi/export'
export {
  chineseReasons,
  englishReasons,
  type ReadTable,
  type RecordRow,
  readTerm,
  readUnitFiles,
  reasonText,
  type Sheet,
  type SheetProblem,
  sheetProblemText,
  type TableKind,
  type UnitFiles,
} from 'xueshi/import'
export { type StudyForm, studyForms, type UnitKind } from 'xueshi/law'
export { readWorkbook } from 'xueshi/workbook'
export { chinese, chinesePapers } from 'xueshi/zh-CN'
