import { deepFreeze } from '../../engine/ground/freeze.js'
import type { ParameterId } from '../law/parameters.js'
import type { MeasuresProvisionId } from '../law/provisions.js'
import type { VocabularyName } from '../law/vocabularies.js'

/** What of the library owns a figure of the text. */
export type FigureOwner =
  | { readonly kind: 'parameter'; readonly parameter: ParameterId; readonly value: string }
  | {
      readonly kind: 'vocabulary'
      readonly vocabulary: VocabularyName
      readonly count: number
      readonly open?: true
    }
  | { readonly kind: 'items'; readonly count: number }

/** A figure that the text states, or the number of things it lists, and what owns it. */
export interface TextFigure {
  readonly provision: MeasuresProvisionId
  readonly owner: FigureOwner
}

const parameter = (provision: MeasuresProvisionId, id: ParameterId, value: string): TextFigure => ({
  provision,
  owner: { kind: 'parameter', parameter: id, value },
})

const listed = (provision: MeasuresProvisionId, vocabulary: VocabularyName, count: number): TextFigure => ({
  provision,
  owner: { kind: 'vocabulary', vocabulary, count },
})

/** A list that the library keeps open with an `other` beside what the text names. */
const openList = (provision: MeasuresProvisionId, vocabulary: VocabularyName, count: number): TextFigure => ({
  provision,
  owner: { kind: 'vocabulary', vocabulary, count, open: true },
})

const items = (provision: MeasuresProvisionId, count: number): TextFigure => ({
  provision,
  owner: { kind: 'items', count },
})

/** Every figure of the text and every enumerated count, in the order of the text. */
export const textFigures: readonly TextFigure[] = /* @__PURE__ */ (() =>
  deepFreeze([
    items('5', 6),
    items('6', 6),
    items('7', 5),
    items('8', 3),
    parameter('8(1)', 'study-time-right-hours', '80'),
    items('9', 3),
    parameter('9(2)', 'annual-quota-hours', '80'),
    openList('11', 'contentAreas', 5),
    listed('12.1', 'subjectClasses', 3),
    parameter('12.3', 'public-to-other-ratio', '1:4'),
    items('13', 8),
    openList('13', 'studyForms', 8),
    listed('16', 'providerTasks', 7),
    parameter('19', 'funding-floor-rate', '0.015'),
    listed('21', 'fundViolations', 3),
    listed('22', 'planParts', 4),
    items('23', 3),
    listed('23', 'planLevels', 3),
    listed('23(1)', 'planBases', 4),
    parameter('24', 'planning-cycle-years', '5'),
    items('26', 8),
    listed('26', 'inspectionItems', 8),
    items('27', 3),
    listed('27(2)', 'evaluationKinds', 2),
    listed('27(2)', 'comprehensiveAspects', 4),
    listed('27(2)', 'courseAspects', 5),
    listed('28.1', 'inspectionModes', 4),
    listed('29', 'decisionPurposes', 4),
    listed('30.1', 'certificateEntryParts', 4),
    listed('30.1', 'resultKinds', 4),
    parameter('30.1', 'hours-per-day', '6'),
    listed('34', 'statisticalFigures', 7),
    parameter('34', 'statistics-attainment-hours', '80'),
    parameter('34', 'statistical-period', '11-01..10-31'),
    items('36', 4),
    listed('36', 'teachingTasks', 4),
    items('37', 3),
    listed('37', 'teachingContents', 3),
    listed('39', 'appraisalParts', 4),
    openList('40', 'assessmentModes', 5),
    listed('42', 'selfStudyOrigins', 2),
    listed('43', 'selfStudyQualities', 3),
    listed('44', 'taskBookItems', 6),
    listed('45', 'awardCategories', 3),
    parameter('49', 'effective-date', '2006-02-27'),
  ]))()
