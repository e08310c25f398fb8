import { type ParseResult, parseWith } from '../../engine/facts/parse-with.js'
import { type FundLedger, fundLedgerSchema } from './fund-ledger.js'
import { type StudyAgreement, studyAgreementSchema } from './study-agreement.js'

/**
 * Reads an agreement between a unit and a professional from outside data.
 *
 * **Legal basis:** Article 9, item 3; Article 10.
 *
 * @category Entities
 * @param input - the fields of {@link StudyAgreementInput}; dates as `YYYY-MM-DD`, money in yuan
 * @returns the agreement, or everything that is wrong with the input
 * @example
 * ```ts
 * import { parseStudyAgreement } from 'xueshi'
 * const refused = parseStudyAgreement({ unitId: 'u1', personId: 'p1', signedOn: '2025-02-20', costShare: '30%' })
 * refused.ok ? [] : refused.problems.map(({ path, code }) => [path.join('.'), code])
 * // => [['costShare', 'decimal']]
 * ```
 */
export const parseStudyAgreement = (input: unknown): ParseResult<StudyAgreement> =>
  parseWith(studyAgreementSchema, input)

/**
 * Reads the ledger of a continuing-education fund from outside data.
 *
 * **Legal basis:** Article 21.
 *
 * @category Entities
 * @param input - the fields of {@link FundLedgerInput}; dates as `YYYY-MM-DD`, money in yuan
 * @returns the ledger, or everything that is wrong with the input
 * @example
 * ```ts
 * import { parseFundLedger } from 'xueshi'
 * const refused = parseFundLedger({ unitId: 'u1', year: 2025, entries: [{ amount: '-5', movement: '支出' }] })
 * refused.ok ? [] : refused.problems.map(({ path, code }) => [path.join('.'), code])
 * // => [['entries.0.amount', 'out-of-range'], ['entries.0.movement', 'option']]
 * ```
 */
export const parseFundLedger = (input: unknown): ParseResult<FundLedger> => parseWith(fundLedgerSchema, input)
