import { liesIn } from '../../chongqing/assessment/study-standing.js'
import type { ProfessionalPerson } from '../../chongqing/entities/professional-person.js'
import { subjectKeys } from '../../chongqing/entities/subject-key.js'
import type { TrainingRecord } from '../../chongqing/entities/training-record.js'
import type { Determination } from '../../chongqing/pack.js'
import { premiseOf } from '../../chongqing/premise-of.js'
import type { Verdict } from '../../engine/determination/determination.js'
import type { DecimalText, Range } from '../../engine/quantity/hours.js'
import { explain } from '../../explanation/explain.js'
import type { PaperWords } from '../../words/papers.js'
import { answerBy, paperArguments } from '../arguments.js'
import { field, fields, lines, paperOf, signatures, table } from '../blocks.js'
import { figureCell, figureText, type Paper, type PaperField, textCell } from '../paper.js'
import type { PersonYearAnswer } from './shortfalls.js'
import { studyTime } from './study-time.js'
import { creditedOf, hoursCell, hoursText, toldHours } from './told-hours.js'
import { valueIn } from './value-in.js'

/** What the statement of a person's year is written from. */
export interface StatementFacts {
  readonly person: ProfessionalPerson
  /** The records on which the answer was given. */
  readonly records: readonly TrainingRecord[]
  /** The answer of `assessPersonYear` on them. */
  readonly personYear: PersonYearAnswer
  /** The name of the unit; absent: to be filled in. */
  readonly unitName?: string
}

/** What is to be said of a record, or of none of them. */
const findingsOn = (
  answer: Determination<unknown, unknown>,
  words: PaperWords,
): readonly { readonly recordId: string | undefined; readonly text: string }[] => {
  const told = explain(answer, words.language).findings
  return answer.findings.map(({ data }, i) => ({
    recordId: (data as { readonly recordId?: string }).recordId,
    text: told[i]?.text as string,
  }))
}

/** Whether a study can lie in one of the two years that the answer is on. */
function isOfYear(personYear: PersonYearAnswer): (record: TrainingRecord) => boolean {
  const { calendarYear, statisticalYear } = valueIn(personYear) ?? {}
  const periods = [calendarYear, statisticalYear].flatMap((year) => (year ? [year.period] : []))
  return (record) => periods.length === 0 || periods.some((period) => liesIn(record, period) !== false)
}

function resultFields(personYear: PersonYearAnswer, words: PaperWords): readonly PaperField[] {
  const { statement: told, common, language } = words
  const quota = premiseOf(personYear, 'annual-quota')
  const figures = valueIn(quota)
  const year = valueIn(personYear)
  const verdict = (one: Verdict | null | undefined): string | undefined =>
    one === undefined ? undefined : one === null ? told.notAssessed : language.verdicts[one]
  const { bySubject = {} } = year?.calendarYear ?? {}
  const toldOf = toldHours(personYear)
  const hours = (figure: DecimalText | Range): string => hoursText(toldOf(figure), words)
  return [
    field(common.period, year && common.periodOf(year.calendarYear.period)),
    field(told.credited, year && hours(year.calendarYear.hours)),
    field(told.required, figures && figureText(figures.required)),
    field(told.shortfall, figures && figureText(figures.shortfall)),
    field(told.surplus, figures && hours(figures.surplus)),
    field(told.quota, verdict(year?.quota)),
    field(told.ratio, verdict(year?.ratio)),
    ...subjectKeys.flatMap((subject) => {
      const studied = bySubject[subject]
      return studied === undefined ? [] : [field(common.subjects[subject], hours(studied))]
    }),
  ]
}

/**
 * The statement of a person's year: what counts of it and why the rest does not, record by record; studies that lie outside
 * the calendar year and the statistical year are left out.
 *
 * **Legal basis:** Articles 9, item 2, 12, paragraph 3, and 30, paragraph 1.
 *
 * @param facts - the person, their records, the answer of `assessPersonYear`, and the name of the unit
 * @param words - the language of the paper: `chinesePapers` or `englishPapers`
 * @returns the paper
 * @throws XueshiError `invalid-argument` or `unparsed-facts` for what it is not written from
 * @example
 * ```ts
 * import { assessPersonYear, parsePerson } from 'xueshi'
 * import { paperMarkdown, statementPaper } from 'xueshi/export'
 * import { englishPapers } from 'xueshi/en'
 * const person = parsePerson({ id: 'p1', title: 'junior', education: 'bachelor', role: 'professional', inService: true })
 * if (!person.ok) throw new Error('refused')
 * const personYear = assessPersonYear({ person: person.value, records: [], year: 2025 })
 * const paper = statementPaper({ person: person.value, records: [], personYear }, englishPapers)
 * paperMarkdown(paper).split('\n')[0] // => '# Statement of continuing education in 2025'
 * ```
 */
export function statementPaper(facts: StatementFacts, words: PaperWords): Paper {
  paperArguments(
    facts,
    {
      person: 'parsePerson',
      records: ['parseTrainingRecord'],
      personYear: answerBy('person-year'),
      'unitName?': 'string',
    },
    words,
  )
  const { person, records, personYear, unitName } = facts
  const { statement: told, common, entries, language } = words
  const { studyForms, subjectClasses: classes } = language.terms
  const credited = creditedOf(personYear)
  const toldOf = toldHours(personYear)
  const worth = new Map(valueIn(credited)?.records.map((one) => [one.recordId, one] as const))
  const findings = findingsOn(credited, words)
  const said = (id: string | undefined): readonly string[] =>
    findings.filter(({ recordId }) => recordId === id).map(({ text }) => text)
  const rows = records.filter(isOfYear(personYear)).map((record) => {
    const { id, title, form, subject } = record
    const counted = worth.get(id)
    return [
      id,
      title,
      form ? studyForms[form] : '',
      subject ? classes[subject] : common.subjects.unclassified,
      studyTime(record, words),
      figureCell(counted?.stated ?? null),
      hoursCell(counted === undefined ? null : toldOf(counted.credited), words),
      textCell(said(id).join(language.text.space)),
    ]
  })
  const others = [...said(undefined), ...explain(personYear, language).missing.map(told.missing)]
  const year = valueIn(personYear)?.year
  return paperOf(words, { title: told.title(year), basis: ['9(2)', '12.3', '30.1'], isWide: true }, [
    fields(
      field(common.unit, unitName),
      field(common.person, person.name),
      field(common.personKey, person.id),
      ...resultFields(personYear, words),
    ),
    table(
      told.records,
      [
        common.recordKey,
        entries.content,
        entries.form,
        common.subject,
        entries.time,
        told.stated,
        told.counted,
        told.why,
      ],
      rows,
    ),
    ...(others.length === 0 ? [] : [lines(told.findings, others)]),
    signatures(field(common.signature), field(common.seal), field(common.date)),
  ])
}
