import { type ParseResult, parseWith } from '../../engine/facts/parse-with.js'
import {
  type EvaluatedClass,
  evaluatedClassSchema,
  type QualityEvaluation,
  qualityEvaluationSchema,
} from './evaluation.js'
import { type OfficialCase, officialCaseSchema } from './official-case.js'
import { type RecordingCase, recordingCaseSchema } from './recording-case.js'
import { type ResultsFiling, resultsFilingSchema } from './results-filing.js'

/**
 * Reads a training class that may be evaluated from outside data.
 *
 * **Legal basis:** Article 27.
 *
 * @category Entities
 * @param input - the fields of {@link EvaluatedClassInput}
 * @returns the class, or everything that is wrong with the input
 * @example
 * ```ts
 * import { parseEvaluatedClass } from 'xueshi'
 * const refused = parseEvaluatedClass({ id: 'c1', hostedBy: '市人事局' })
 * refused.ok ? [] : refused.problems.map(({ code }) => code) // => ['option']
 * ```
 */
export const parseEvaluatedClass = (input: unknown): ParseResult<EvaluatedClass> =>
  parseWith(evaluatedClassSchema, input)

/**
 * Reads an evaluation of training quality from outside data.
 *
 * **Legal basis:** Article 27.
 *
 * @category Entities
 * @param input - the fields of {@link QualityEvaluationInput}
 * @returns the evaluation, or everything that is wrong with the input
 * @example
 * ```ts
 * import { parseQualityEvaluation } from 'xueshi'
 * const refused = parseQualityEvaluation({ classId: 'c1', kind: 'course', aspects: ['score'] })
 * refused.ok ? [] : refused.problems.map(({ path }) => path.join('.')) // => ['aspects.0']
 * ```
 */
export const parseQualityEvaluation = (input: unknown): ParseResult<QualityEvaluation> =>
  parseWith(qualityEvaluationSchema, input)

/**
 * Reads one filing of results of inspection and evaluation from outside data.
 *
 * **Legal basis:** Article 28, paragraph 2.
 *
 * @category Entities
 * @param input - the fields of {@link ResultsFilingInput}; dates as `YYYY-MM-DD`
 * @returns the filing, or everything that is wrong with the input
 * @example
 * ```ts
 * import { parseResultsFiling } from 'xueshi'
 * const refused = parseResultsFiling({ year: 2025, filedOn: '2025-02-30' })
 * refused.ok ? [] : refused.problems.map(({ code }) => code) // => ['date']
 * ```
 */
export const parseResultsFiling = (input: unknown): ParseResult<ResultsFiling> =>
  parseWith(resultsFilingSchema, input)

/**
 * Reads a case of studies not recorded, or not truthfully, from outside data.
 *
 * **Legal basis:** Article 46.
 *
 * @category Entities
 * @param input - the fields of {@link RecordingCaseInput}; dates as `YYYY-MM-DD`
 * @returns the case, or everything that is wrong with the input
 * @example
 * ```ts
 * import { parseRecordingCase } from 'xueshi'
 * const refused = parseRecordingCase({ subject: 'unit', events: [] })
 * refused.ok ? [] : refused.problems.map(({ path, code }) => [path.join('.'), code]) // => [['events', 'too-few']]
 * ```
 */
export const parseRecordingCase = (input: unknown): ParseResult<RecordingCase> =>
  parseWith(recordingCaseSchema, input)

/**
 * Reads a case of an official's conduct from outside data.
 *
 * **Legal basis:** Article 47.
 *
 * @category Entities
 * @param input - the fields of {@link OfficialCaseInput}; dates as `YYYY-MM-DD`
 * @returns the case, or everything that is wrong with the input
 * @example
 * ```ts
 * import { parseOfficialCase } from 'xueshi'
 * const refused = parseOfficialCase({ events: [{ kind: 'order' }] })
 * refused.ok ? [] : refused.problems.map(({ path, code }) => [path.join('.'), code]) // => [['events.0.on', 'missing']]
 * ```
 */
export const parseOfficialCase = (input: unknown): ParseResult<OfficialCase> =>
  parseWith(officialCaseSchema, input)
