import { type ParseResult, parseWith } from '../../engine/facts/parse-with.js'
import { type CePlan, cePlanSchema } from './ce-plan.js'
import { type GuidanceDocument, guidanceDocumentSchema } from './guidance-document.js'
import {
  type LearningAppraisal,
  learningAppraisalSchema,
  type TrainingClass,
  trainingClassSchema,
} from './learning-appraisal.js'
import { type MakeUp, makeUpSchema, type Participation, participationSchema } from './participation.js'
import { type TrainingProvider, trainingProviderSchema } from './training-provider.js'

/**
 * Reads a body that teaches or means to teach from outside data.
 *
 * **Legal basis:** Article 15.
 *
 * @category Entities
 * @param input - the fields of {@link TrainingProviderInput}; dates as `YYYY-MM-DD`
 * @returns the provider, or everything that is wrong with the input
 * @example
 * ```ts
 * import { parseTrainingProvider } from 'xueshi'
 * const refused = parseTrainingProvider({ id: 'v1', kind: '高校' })
 * refused.ok ? [] : refused.problems.map(({ path, code }) => [path.join('.'), code])
 * // => [['kind', 'option']]
 * ```
 */
export const parseTrainingProvider = (input: unknown): ParseResult<TrainingProvider> =>
  parseWith(trainingProviderSchema, input)

/**
 * Reads a plan for continuing education from outside data.
 *
 * **Legal basis:** Articles 22 to 24.
 *
 * @category Entities
 * @param input - the fields of {@link CePlanInput}; dates as `YYYY-MM-DD`
 * @returns the plan, or everything that is wrong with the input
 * @example
 * ```ts
 * import { parseCePlan } from 'xueshi'
 * const refused = parseCePlan({ level: 'district', from: '2025-12-31', to: '2021-01-01' })
 * refused.ok ? [] : refused.problems.map(({ path, code }) => [path.join('.'), code])
 * // => [['to', 'reversed-dates']]
 * ```
 */
export const parseCePlan = (input: unknown): ParseResult<CePlan> => parseWith(cePlanSchema, input)

/**
 * Reads a guidance document from outside data.
 *
 * **Legal basis:** Article 38.
 *
 * @category Entities
 * @param input - the fields of {@link GuidanceDocumentInput}; dates as `YYYY-MM-DD`
 * @returns the document, or everything that is wrong with the input
 * @example
 * ```ts
 * import { parseGuidanceDocument } from 'xueshi'
 * const refused = parseGuidanceDocument({ issuedOn: '2025-02-30' })
 * refused.ok ? [] : refused.problems.map(({ path, code }) => [path.join('.'), code])
 * // => [['issuedOn', 'date']]
 * ```
 */
export const parseGuidanceDocument = (input: unknown): ParseResult<GuidanceDocument> =>
  parseWith(guidanceDocumentSchema, input)

/**
 * Reads a training class from outside data.
 *
 * **Legal basis:** Articles 13 and 39.
 *
 * @category Entities
 * @param input - the fields of {@link TrainingClassInput}; dates as `YYYY-MM-DD`
 * @returns the class, or everything that is wrong with the input
 * @example
 * ```ts
 * import { parseTrainingClass } from 'xueshi'
 * const refused = parseTrainingClass({ form: 'collective-training' })
 * refused.ok ? [] : refused.problems.map(({ path, code }) => [path.join('.'), code])
 * // => [['id', 'missing']]
 * ```
 */
export const parseTrainingClass = (input: unknown): ParseResult<TrainingClass> =>
  parseWith(trainingClassSchema, input)

/**
 * Reads an appraisal of what one person learnt from outside data.
 *
 * **Legal basis:** Article 39.
 *
 * @category Entities
 * @param input - the fields of {@link LearningAppraisalInput}; dates as `YYYY-MM-DD`
 * @returns the appraisal, or everything that is wrong with the input
 * @example
 * ```ts
 * import { parseLearningAppraisal } from 'xueshi'
 * const refused = parseLearningAppraisal({ classId: 'k1', personId: 'p1', parts: ['学习态度'] })
 * refused.ok ? [] : refused.problems.map(({ path, code }) => [path.join('.'), code])
 * // => [['parts.0', 'option']]
 * ```
 */
export const parseLearningAppraisal = (input: unknown): ParseResult<LearningAppraisal> =>
  parseWith(learningAppraisalSchema, input)

/**
 * Reads how someone took part in a training from outside data.
 *
 * **Legal basis:** Article 41.
 *
 * @category Entities
 * @param input - the fields of {@link ParticipationInput}; dates as `YYYY-MM-DD`
 * @returns the participation, or everything that is wrong with the input
 * @example
 * ```ts
 * import { parseParticipation } from 'xueshi'
 * const refused = parseParticipation({ attended: 'half' })
 * refused.ok ? [] : refused.problems.map(({ path, code }) => [path.join('.'), code])
 * // => [['attended', 'option']]
 * ```
 */
export const parseParticipation = (input: unknown): ParseResult<Participation> =>
  parseWith(participationSchema, input)

/**
 * Reads a training that makes up for a missed or failed one from outside data.
 *
 * **Legal basis:** Article 41.
 *
 * @category Entities
 * @param input - the fields of {@link MakeUpInput}; dates as `YYYY-MM-DD`
 * @returns the make-up training, or everything that is wrong with the input
 * @example
 * ```ts
 * import { parseMakeUp } from 'xueshi'
 * const refused = parseMakeUp({ requirementsMet: true })
 * refused.ok ? [] : refused.problems.map(({ path, code }) => [path.join('.'), code])
 * // => [['on', 'missing']]
 * ```
 */
export const parseMakeUp = (input: unknown): ParseResult<MakeUp> => parseWith(makeUpSchema, input)
