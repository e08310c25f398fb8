import type { PersonYear } from '../../chongqing/assessment/person-year.js'
import type { UnitYear } from '../../chongqing/assessment/unit-year.js'
import type { AnswerOf } from '../../chongqing/catalogue.js'
import type { ProfessionalPerson } from '../../chongqing/entities/professional-person.js'
import type { Determination } from '../../chongqing/pack.js'
import { premiseOf } from '../../chongqing/premise-of.js'
import { hasValue } from '../../engine/determination/determination.js'
import type { DecimalText, Range } from '../../engine/quantity/hours.js'
import { explain } from '../../explanation/explain.js'
import type { PaperWords } from '../../words/papers.js'
import { answerBy, ofUnit, paperArguments } from '../arguments.js'
import { fields, lines, paperOf, table } from '../blocks.js'
import { figureCell, type Paper, type PaperCell, textCell } from '../paper.js'
import { type PaperOfUnit, signed, unitField } from './of-unit.js'
import { hoursCell, toldHours } from './told-hours.js'
import { valueIn } from './value-in.js'

/** The answer on a unit's year. */
export type UnitYearAnswer = Determination<UnitYear, UnitYear>

/** The answer on a person's year. */
export type PersonYearAnswer = Determination<PersonYear<DecimalText>, PersonYear<Range>>

/** What the list of those who are short is written from. */
export interface ShortfallFacts extends PaperOfUnit {
  /** The answer of `assessUnitYear`. */
  readonly unitYear: UnitYearAnswer
  /** The people, for their names; who is not among them stands with their key alone. */
  readonly people?: readonly ProfessionalPerson[]
}

type Valued<Answer> = Extract<Answer, { readonly value: unknown }>

/** What is to be found out before a verdict can be given: the facts that are missing, or else what the answer says. */
function openOf(quota: Valued<AnswerOf<'annual-quota'>>, { language }: PaperWords): string {
  const { missing, lines: told } = explain(quota, language)
  return missing.length > 0 ? missing.join(language.text.semicolon) : told.join(language.text.space)
}

/** The row of a person who is short or may be; nothing for anyone else. */
function rowOf(
  year: PersonYearAnswer,
  nameOf: ReadonlyMap<string, string>,
  words: PaperWords,
): readonly (readonly (string | PaperCell)[])[] {
  const isShort = hasValue(year) && (year.value.quota === 'not-met' || year.value.quota === 'undetermined')
  if (!isShort) return []
  const { personId } = year.value
  // A verdict was given with its figures.
  const quota = premiseOf(year, 'annual-quota') as Valued<AnswerOf<'annual-quota'>>
  const { verdict, hours, required, shortfall } = quota.value
  const isOpen = verdict === 'undetermined'
  return [
    [
      personId,
      nameOf.get(personId) ?? '',
      hoursCell(toldHours(year)(hours), words),
      figureCell(required),
      figureCell(shortfall),
      textCell(words.language.verdicts[verdict], isOpen ? 'open' : undefined),
      isOpen ? openOf(quota, words) : '',
    ],
  ]
}

/**
 * Who has not reached the hours of the year, by how much, and whose year cannot be decided before what is known.
 *
 * **Legal basis:** Articles 9, item 2, and 32, paragraph 1.
 *
 * @param facts - the answer of `assessUnitYear`, the people for their names, and the names on the paper
 * @param words - the language of the paper: `chinesePapers` or `englishPapers`
 * @returns the paper: a row for each person whose quota is not met or undetermined, in the order of the people
 * @throws XueshiError `invalid-argument` or `unparsed-facts` for what it is not written from
 * @example
 * ```ts
 * import { assessUnitYear, parsePerson, parseUnit } from 'xueshi'
 * import { paperCsv, shortfallPaper } from 'xueshi/export'
 * import { chinesePapers } from 'xueshi/zh-CN'
 * const unit = parseUnit({ id: 'u1', kind: 'enterprise', divisionCode: '500103' })
 * const person = parsePerson({
 *   id: 'p1', name: '王小明', title: 'junior', education: 'bachelor', role: 'professional', inService: true,
 * })
 * if (!unit.ok || !person.ok) throw new Error('refused')
 * const people = [{ person: person.value, records: [] }]
 * const unitYear = assessUnitYear({ unit: unit.value, people, year: 2025 })
 * const paper = shortfallPaper({ unitYear, people: [person.value] }, chinesePapers)
 * paperCsv(paper).split('\r\n').find((line) => line.startsWith('p1')) // => 'p1,王小明,0,80,80,不符合,'
 * ```
 */
export function shortfallPaper(facts: ShortfallFacts, words: PaperWords): Paper {
  paperArguments(facts, { ...ofUnit, unitYear: answerBy('unit-year'), 'people?': ['parsePerson'] }, words)
  const { unitYear, people = [] } = facts
  const { common, shortfalls: told } = words
  const nameOf = new Map(people.map(({ id, name = '' }) => [id, name]))
  // A premise by that rule is its answer.
  const years = unitYear.premises.filter(({ rule }) => rule === 'person-year') as readonly PersonYearAnswer[]
  const rows = years.flatMap((year) => rowOf(year, nameOf, words))
  const head = [
    common.personKey,
    common.person,
    told.credited,
    told.required,
    told.shortfall,
    common.verdict,
    told.missing,
  ]
  return paperOf(
    words,
    {
      title: told.title(valueIn(unitYear)?.year),
      basis: ['9(2)', '32.1'],
      isWide: true,
    },
    [
      fields(unitField(facts, words)),
      rows.length === 0 ? lines('', [told.none]) : table('', head, rows),
      signed(facts, words),
    ],
  )
}
