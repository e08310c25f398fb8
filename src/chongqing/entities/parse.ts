import { type ParseResult, parseWith } from '../../engine/facts/parse-with.js'
import { type Certificate, certificateSchema } from './certificate.js'
import { type FundingYear, fundingYearSchema } from './funding-year.js'
import { type ProfessionalPerson, professionalPersonSchema } from './professional-person.js'
import { type TrainingRecord, trainingRecordSchema } from './training-record.js'
import { type Unit, unitSchema } from './unit.js'

export type { ParseResult } from '../../engine/facts/parse-with.js'

/**
 * Reads a person from outside data, such as JSON or a row of a file.
 *
 * **Legal basis:** Article 2, paragraph 1.
 *
 * @category Entities
 * @param input - the fields of {@link PersonInput}; dates as `YYYY-MM-DD`
 * @returns the person, or everything that is wrong with the input
 * @example
 * ```ts
 * import { parsePerson } from 'xueshi'
 * parsePerson({ id: 'p1', title: 'junior', education: 'bachelor' })
 * // => { ok: true, value: { id: 'p1', title: 'junior', education: 'bachelor' } }
 * const refused = parsePerson({ title: '工程师', retiredOn: '2025-02-29' })
 * refused.ok ? [] : refused.problems.map(({ path, code }) => [path.join('.'), code])
 * // => [['id', 'missing'], ['title', 'option'], ['retiredOn', 'date']]
 * ```
 */
export const parsePerson = (input: unknown): ParseResult<ProfessionalPerson> =>
  parseWith(professionalPersonSchema, input)

/**
 * Reads a unit from outside data.
 *
 * **Legal basis:** Articles 4, 7 and 19.
 *
 * @category Entities
 * @param input - the fields of {@link UnitInput}
 * @returns the unit, or everything that is wrong with the input
 * @example
 * ```ts
 * import { parseUnit } from 'xueshi'
 * parseUnit({ id: 'u1', kind: 'public-institution' })
 * // => { ok: true, value: { id: 'u1', kind: 'public-institution' } }
 * const refused = parseUnit({ id: 'u1', divisionCode: '重庆' })
 * refused.ok || refused.problems[0]?.message.en // => 'This must be a division code of GB/T 2260: six digits.'
 * ```
 */
export const parseUnit = (input: unknown): ParseResult<Unit> => parseWith(unitSchema, input)

/**
 * Reads a training record from outside data.
 *
 * **Legal basis:** Articles 13, 30, 31, 41 and 44.
 *
 * @category Entities
 * @param input - the fields of {@link TrainingRecordInput}; dates as `YYYY-MM-DD`; hours, days and credits as decimal
 * text or as a number, with at most two decimal places
 * @returns the record, or everything that is wrong with the input
 * @example
 * ```ts
 * import { parseTrainingRecord } from 'xueshi'
 * const refused = parseTrainingRecord({
 *   id: 'r1', personId: 'p1', title: '公需科目培训', form: 'distance',
 *   study: { kind: 'total', from: '2025-03-05', to: '2025-03-03', hours: 0.1 + 0.2 },
 * })
 * refused.ok ? [] : refused.problems.map(({ path, code }) => [path.join('.'), code])
 * // => [['study.hours', 'decimal-places'], ['study.to', 'reversed-dates']]
 * ```
 */
export const parseTrainingRecord = (input: unknown): ParseResult<TrainingRecord> =>
  parseWith(trainingRecordSchema, input)

/**
 * Reads a certificate and its entries from outside data.
 *
 * **Legal basis:** Article 30, paragraph 1; Article 33.
 *
 * @category Entities
 * @param input - the fields of {@link CertificateInput}
 * @returns the certificate, or everything that is wrong with the input
 * @example
 * ```ts
 * import { parseCertificate } from 'xueshi'
 * const result = parseCertificate({ number: '渝继2025-0001', personId: 'p1', entries: [{ recordId: 'r1' }] })
 * result.ok && result.value.entries.length // => 1
 * ```
 */
export const parseCertificate = (input: unknown): ParseResult<Certificate> =>
  parseWith(certificateSchema, input)

/**
 * Reads a unit's payroll and continuing-education money of one year from outside data.
 *
 * **Legal basis:** Article 19.
 *
 * @category Entities
 * @param input - the fields of {@link FundingYearInput}; money in yuan, as decimal text or as a number, with at most
 * two decimal places
 * @returns the funding facts, or everything that is wrong with the input
 * @example
 * ```ts
 * import { parseFundingYear } from 'xueshi'
 * parseFundingYear({ unitId: 'u1', year: 2025, payroll: '12000000' })
 * // => { ok: true, value: { unitId: 'u1', year: 2025, payroll: '12000000' } }
 * parseFundingYear({ unitId: 'u1', year: 2025, payroll: '1,200万元' }).ok // => false
 * ```
 */
export const parseFundingYear = (input: unknown): ParseResult<FundingYear> =>
  parseWith(fundingYearSchema, input)
