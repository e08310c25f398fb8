import { type ParseResult, parseWith } from '../../engine/facts/parse-with.js'
import { type DutyEvidence, dutyEvidenceSchema } from './duty-evidence.js'
import { type SummaryFiling, summaryFilingSchema } from './summary-filing.js'

/**
 * Reads one piece of evidence of a duty from outside data, such as a line of a checklist.
 *
 * **Legal basis:** every duty of the Measures.
 *
 * @category Entities
 * @param input - the fields of {@link DutyEvidenceInput}; dates as `YYYY-MM-DD`
 * @returns the evidence, or everything that is wrong with the input
 * @example
 * ```ts
 * import { parseDutyEvidence } from 'xueshi'
 * const refused = parseDutyEvidence({ norm: 'year-reported', act: 'report-year', state: 'done' })
 * refused.ok ? [] : refused.problems.map(({ code }) => code) // => ['exactly-one']
 * ```
 */
export const parseDutyEvidence = (input: unknown): ParseResult<DutyEvidence> =>
  parseWith(dutyEvidenceSchema, input)

/**
 * Reads one filing of a yearly summary from outside data.
 *
 * **Legal basis:** Article 6, item 4.
 *
 * @category Entities
 * @param input - the fields of {@link SummaryFilingInput}; dates as `YYYY-MM-DD`
 * @returns the filing, or everything that is wrong with the input
 * @example
 * ```ts
 * import { parseSummaryFiling } from 'xueshi'
 * const refused = parseSummaryFiling({ year: '2025', with: '市人事局' })
 * refused.ok ? [] : refused.problems.map(({ path, code }) => [path.join('.'), code])
 * // => [['year', 'type'], ['with', 'option']]
 * ```
 */
export const parseSummaryFiling = (input: unknown): ParseResult<SummaryFiling> =>
  parseWith(summaryFilingSchema, input)
