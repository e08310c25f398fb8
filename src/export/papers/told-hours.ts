import { premiseOf } from '../../chongqing/premise-of.js'
import type { CreditedDetermination } from '../../chongqing/rules/credit-hours/credited-hours.js'
import { takenArguments } from '../../engine/ground/arguments.js'
import { asRange, type DecimalText, type Range } from '../../engine/quantity/hours.js'
import { type Figure, isUnknown } from '../../explanation/figures.js'
import type { PaperWords } from '../../words/papers.js'
import { answerBy } from '../arguments.js'
import { figureCell, figureText, type PaperCell, textCell } from '../paper.js'
import type { PersonYearAnswer } from './shortfalls.js'
import { valueIn } from './value-in.js'

/** The hours of a person's records, on which the answer on their year was built whatever became of it. */
export const creditedOf = (personYear: PersonYearAnswer): CreditedDetermination =>
  premiseOf(personYear, 'credited-hours') as CreditedDetermination

/**
 * How hours of a person's year are told. A study of which no amount is stated is bounded by what its days could hold; beyond
 * what the year asks for that tells nothing, and only the lower end is told.
 *
 * @param personYear - the answer of `assessPersonYear`
 * @returns a function that gives a figure of that year as it should be told
 * @throws XueshiError `invalid-argument` for another answer
 * @example
 * ```ts
 * import { assessPersonYear, parsePerson, parseTrainingRecord } from 'xueshi'
 * import { toldHours } from 'xueshi/export'
 * const person = parsePerson({ id: 'p1', title: 'junior', education: 'bachelor', role: 'professional', inService: true })
 * const record = parseTrainingRecord({
 *   id: 'r1', personId: 'p1', title: '新规范', form: 'collective-training', subject: 'professional',
 *   study: { kind: 'unstated', unread: true },
 * })
 * if (!person.ok || !record.ok) throw new Error('refused')
 * const told = toldHours(assessPersonYear({ person: person.value, records: [record.value], year: 2025 }))
 * told({ least: '24', most: '2190' }) // => { least: '24', most: null }
 * told({ least: '24', most: '36' }) // => { least: '24', most: '36' }
 * ```
 */
export function toldHours(personYear: PersonYearAnswer): (hours: DecimalText | Range) => DecimalText | Range {
  takenArguments({ personYear }, { personYear: answerBy('person-year') })
  const records = valueIn(creditedOf(personYear))?.records ?? []
  const asked = Number(asRange(valueIn(premiseOf(personYear, 'annual-quota'))?.required ?? '0').most)
  if (records.every(({ stated }) => stated !== null)) return (hours) => hours
  return (hours) =>
    typeof hours === 'object' && Number(hours.most) > asked ? { least: hours.least, most: null } : hours
}

/** Hours as text; where nothing is known of them, that. */
export const hoursText = (hours: Figure, { common }: PaperWords): string =>
  isUnknown(hours) ? common.unknownHours : figureText(hours)

/** A cell with hours. */
export const hoursCell = (hours: Figure | null, words: PaperWords): PaperCell =>
  hours !== null && isUnknown(hours) ? textCell(words.common.unknownHours, 'open') : figureCell(hours)
