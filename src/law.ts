/**
 * The law that the rules read: its editions, provisions, dated parameters, readings, norms, lists of words
 * and official text.
 *
 * @module
 */

export * from './chongqing/editions/national-2015.js'
export { type Chapter, type ChapterNumber, chapters } from './chongqing/law/chapters.js'
export type { ActId } from './chongqing/law/norms/acts.js'
export type { BodyName, LegislativeAim } from './chongqing/law/norms/interpretation.js'
export type { Due, DueEvent, Norm, NormKind, NormPeriod } from './chongqing/law/norms/norm.js'
export { actIds, type NormId, norms } from './chongqing/law/norms/register.js'
export type { ResponsibilityItem, ResponsibilityRole } from './chongqing/law/norms/roles.js'
export * from './chongqing/law/norms/without.js'
export {
  type ParameterId,
  parameterDefinitions,
} from './chongqing/law/parameters.js'
export type { Nature, Provision } from './chongqing/law/provision-table.js'
export {
  type CitedProvisionId,
  type MeasuresProvisionId,
  type ProvisionId,
  provisionIds,
  provisions,
  type RegulationProvisionId,
} from './chongqing/law/provisions.js'
export {
  type ReadingId,
  type ReadingOption,
  type Readings,
  readingDefinitions,
  readingIds,
} from './chongqing/law/readings.js'
export * from './chongqing/law/vocabularies.js'
export type { Item, List } from './chongqing/law/vocabulary/list.js'
export * from './chongqing/law/vocabulary.js'
export * from './chongqing/ledger/figures.js'
export * from './chongqing/ledger/ledger.js'
export * from './chongqing/norms/interpretation.js'
export {
  dutiesOf,
  type Entitled,
  encouragements,
  normsOf,
  powersOf,
  prohibitionsOf,
  type RegisteredNorm,
  rightsOf,
  whoMay,
} from './chongqing/norms/queries.js'
export * from './chongqing/norms/responsibilities.js'
export * from './chongqing/official-text/official-text.js'
export * from './chongqing/official-text/parse-official-text.js'
export { type Amendments, chongqing2006, type Law } from './chongqing/pack.js'
export {
  type Amendment,
  asEdition,
  type ProvisionAmendment,
  type ProvisionStruck,
  withProvisions,
} from './engine/editions/amendment.js'
export type { AddedProvisionId } from './engine/editions/ids.js'
export { withParameters, withReadings } from './engine/editions/law.js'
export type { ParameterDefinition, ParameterKind, ParameterValue } from './engine/editions/parameter.js'
export type { Strength, Texts } from './engine/editions/provision.js'
export type { ReadingDefinition } from './engine/editions/reading.js'
