import { ends, type Figure } from '../figures.js'
import { type Locale, type Told, toldIn } from '../languages.js'
import {
  assessAnnualQuota,
  explain,
  explainReport,
  hasValue,
  type ProfessionalPerson,
  questions,
  type RecordRow,
  type ReportLine,
  remaining,
  remedy,
  type TrainingRecord,
  toldHours,
} from '../library.js'
import { type Model, type PersonResult, personFacts } from '../model.js'
import { type PersonLine, peopleLines, type SubjectKey } from './people.js'

/** Where something stands in the files. */
interface Place {
  readonly sheet: string
  readonly row: number
}

/** The hours of one of the two years, which are never mixed. */
export interface HoursOfYear {
  readonly system: 'calendar' | 'statistical'
  readonly year: number
  readonly from: string
  readonly to: string
  readonly hours: Figure
  readonly bySubject: Readonly<Partial<Record<SubjectKey, Figure>>>
}

/** A record of study with what it is worth. */
export interface RecordLine extends Place {
  readonly id: string
  readonly title: string
  /** The first and the last day; none where no day is known. */
  readonly days: readonly string[]
  readonly subject: SubjectKey
  /** In words; empty where it was not read. */
  readonly form: string
  readonly registeredOn: string | null
  /** `null`: no amount is stated. */
  readonly stated: string | null
  readonly credited: Figure
  readonly countsWhole: boolean
  /** Why it counts not, not in full, or only perhaps. */
  readonly remarks: readonly { readonly severity: string; readonly text: string }[]
}

/** What is still to be done, and what is to be asked. */
interface ToDo {
  readonly asOf: string
  /** How the year stands on that day. */
  readonly lines: readonly string[]
  readonly remedy: readonly ReportLine[]
  readonly questions: readonly ReportLine[]
}

/** A person's year on one screen. */
export interface PersonView {
  readonly line: PersonLine
  readonly place: Place
  /** Title, education and role as far as they are told. */
  readonly about: readonly string[]
  readonly years: readonly HoursOfYear[]
  readonly records: readonly RecordLine[]
  readonly toDo: ToDo
}

/** Everything about a person's year; nothing where nobody of that key is on the roll. */
export function personView(model: Model, id: string, locale: Locale): PersonView | null {
  const result = model.people.find(({ person }) => person.id === id)
  const [line] = result ? peopleLines({ ...model, people: [result] }) : []
  if (!result || !line) return null
  const told = toldIn[locale]
  const { sheet, row } = result.member
  return {
    line,
    place: { sheet, row },
    about: aboutPerson(result.person, told),
    years: hoursOfYears(result),
    records: recordLines(result, told),
    toDo: toDoOf(model, result, told),
  }
}

function aboutPerson(
  { title, education, role }: ProfessionalPerson,
  { answers: { terms } }: Told,
): readonly string[] {
  return [
    title && terms.titleLevels[title],
    education && terms.educationLevels[education],
    role && terms.professionalRoles[role],
  ].flatMap((term) => term ?? [])
}

function hoursOfYears({ year }: PersonResult): readonly HoursOfYear[] {
  if (!hasValue(year)) return []
  const { calendarYear, statisticalYear } = year.value
  const told = toldHours(year)
  return [calendarYear, ...(statisticalYear ? [statisticalYear] : [])].map(
    ({ period, hours, bySubject }): HoursOfYear => ({
      ...period,
      hours: told(hours),
      bySubject: Object.fromEntries(Object.entries(bySubject).map(([key, of]) => [key, told(of)])),
    }),
  )
}

/** The days of a study in their order. */
function daysOf({ study }: TrainingRecord): readonly string[] {
  const days =
    study.kind === 'sessions' ? study.sessions.map(({ date }) => date).sort() : [study.from, study.to]
  const known = days.filter((day) => day !== undefined)
  return [...new Set([known.at(0), known.at(-1)])].flatMap((day) => day ?? [])
}

/** The records of a person, the earliest first; those of which no day is known, last. */
function recordLines(result: PersonResult, told: Told): readonly RecordLine[] {
  const { year, credited, records } = result
  const worth = credited && hasValue(credited) ? credited.value.records : []
  const worthOf = new Map(worth.map((one) => [one.recordId, one]))
  const remarksOf = remarksByRecord(result, told)
  const hoursAs = toldHours(year)
  const lineOf = ({ sheet, row, record }: RecordRow): RecordLine => {
    const { stated = null, credited: hours = '0' } = worthOf.get(record.id) ?? {}
    return {
      sheet,
      row,
      id: record.id,
      title: record.title,
      days: daysOf(record),
      subject: record.subject ?? 'unclassified',
      form: record.form === undefined ? '' : told.answers.terms.studyForms[record.form],
      registeredOn: record.registration?.registeredOn ?? null,
      stated,
      credited: hoursAs(hours),
      countsWhole: stated !== null && ends(hours).least === stated,
      remarks: remarksOf.get(record.id) ?? [],
    }
  }
  const first = ({ days }: RecordLine): string => days[0] ?? '9999'
  return records.map(lineOf).sort((a, b) => (first(a) < first(b) ? -1 : 1))
}

/** What the findings on hours say of each record. */
function remarksByRecord({ credited }: PersonResult, { answers }: Told) {
  const remarks = new Map<string, RecordLine['remarks']>()
  if (!credited) return remarks
  const told = explain({ ...credited, premises: [] }, answers).findings
  credited.findings.forEach(({ data }, at) => {
    const finding = told[at]
    if (!finding || !('recordId' in data) || data.recordId === undefined) return
    const { severity, text } = finding
    remarks.set(data.recordId, [...(remarks.get(data.recordId) ?? []), { severity, text }])
  })
  return remarks
}

/** The day on which is asked, where it lies in the year; of a year that is over, its last. */
function askedOn({ asOf, year }: Model, { quota }: PersonResult): string {
  const { from, to } =
    quota && hasValue(quota) ? quota.value.period : { from: `${year}-01-01`, to: `${year}-12-31` }
  return asOf !== null && from <= asOf && asOf <= to ? asOf : to
}

function toDoOf(model: Model, result: PersonResult, { answers, reports }: Told): ToDo {
  const { law, file, year } = model
  const asOf = askedOn(model, result)
  const facts = personFacts(result.member, file.unassigned, year, asOf)
  const { person, records } = facts
  const rest = remaining({ person, records, asOf }, law)
  // The first line of a report says of what it is, and that stands above it here.
  const [, ...cure] = explainReport(remedy(assessAnnualQuota, facts, { asOf }, law), reports).lines
  const asked = questions(result.year)
  const [, ...toAsk] = asked.questions.length === 0 ? [] : explainReport(asked, reports).lines
  return {
    asOf,
    lines: explain({ ...rest, premises: [] }, answers, law).lines,
    // What is to be asked first stands among the questions.
    remedy: cure.slice(0, 1),
    questions: toAsk,
  }
}
