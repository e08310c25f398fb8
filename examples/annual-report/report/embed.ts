import { hasValue, type RecordRow } from '../library.js'
import type { Embedded, EmbeddedPerson, EmbeddedRecord, EmbeddedYear, Label } from './embedded.js'
import { figureText } from './figures.js'
import type { FindingGroup } from './findings.js'
import type { ReasonBook } from './reasons.js'
import { studyFormWords, subjectKeys, subjectWords } from './terms.js'
import type { PersonView } from './views.js'
import { general } from './words/general.js'
import { peopleWords } from './words/people.js'
import { spanWords, type Words, w } from './words/say.js'

const notRead = w('未能读取', 'not read')

const labels: Readonly<Record<Label, Words>> = {
  missing: w('待补事实', 'Missing facts'),
  findings: w('注意事项', 'Findings'),
  grounds: w('条文依据', 'Provisions'),
  parameters: w('标准', 'Values'),
  readings: w('条文理解', 'Readings'),
  same: w('同上', 'as above'),
  years: peopleWords.years,
  subject: peopleWords.subject,
  total: peopleWords.total,
  records: peopleWords.records,
  noRecords: peopleWords.noRecords,
  row: peopleWords.row,
  project: peopleWords.project,
  dates: peopleWords.dates,
  form: peopleWords.form,
  registered: peopleWords.registeredOn,
  stated: peopleWords.stated,
  credited: peopleWords.credited,
  reasons: peopleWords.reasons,
}

/** What the page carries as data. No name and no citizen number is in it; people are known by their numbers. */
export function embed(
  book: ReasonBook,
  people: readonly PersonView[],
  reasons: readonly number[],
  findings: readonly FindingGroup[],
): Embedded {
  const places = Object.fromEntries(Object.entries(labels).map(([label, words]) => [label, book.text(words)]))
  const embedded = people.map((view, index) => embedPerson(book, view, reasons[index] ?? 0))
  return {
    ...book.packed(),
    labels: places as Embedded['labels'],
    people: embedded,
    findings: findings.map(({ items }) => ({ items: items.map(({ person, text }) => [person, text]) })),
  }
}

function embedPerson(book: ReasonBook, view: PersonView, reason: number): EmbeddedPerson {
  const { id, standing, told, result } = view
  const { year, credited, records } = result
  const years: EmbeddedYear[] = []
  if (hasValue(year)) {
    const { calendarYear, statisticalYear } = year.value
    for (const one of statisticalYear ? [calendarYear, statisticalYear] : [calendarYear]) {
      const { system, year: named } = one.period
      years.push({
        name: book.text(system === 'calendar' ? general.calendarYear(named) : general.statisticalYear(named)),
        span: book.text(spanWords(one.period)),
        total: figureText(told(one.hours)),
        bySubject: subjectKeys.map((key) => [
          book.text(subjectWords[key]),
          figureText(told(one.bySubject[key] ?? '0')),
        ]),
      })
    }
  }
  const worth = new Map(
    credited && hasValue(credited) ? credited.value.records.map((one) => [one.recordId, one]) : [],
  )
  const remarks = remarksOf(book, result, reason)
  return {
    id,
    standing,
    reason,
    years,
    records: records.map((row) => {
      const { stated = null, credited: hours = '0' } = worth.get(row.record.id) ?? {}
      return embedRecord(book, row, stated, figureText(told(hours)), remarks.get(row.record.id) ?? [])
    }),
  }
}

/** What the findings on hours say of each record. */
function remarksOf(book: ReasonBook, { year, credited }: PersonView['result'], reason: number) {
  const remarks = new Map<string, (readonly [string, number])[]>()
  if (!credited) return remarks
  const { reasons } = book.packed()
  const at = reasons[reason]?.premises[year.premises.indexOf(credited)]
  const told = at === undefined ? undefined : reasons[at]
  credited.findings.forEach(({ data }, index) => {
    const finding = told?.findings[index]
    if (!finding || !('recordId' in data) || data.recordId === undefined) return
    const [severity, , text] = finding
    remarks.set(data.recordId, [...(remarks.get(data.recordId) ?? []), [severity, text]])
  })
  return remarks
}

function embedRecord(
  book: ReasonBook,
  { sheet, row, record }: RecordRow,
  stated: string | null,
  credited: string,
  remarks: EmbeddedRecord['remarks'],
): EmbeddedRecord {
  return {
    sheet,
    row,
    title: record.title,
    dates: datesOf(record.study),
    subject: book.text(subjectWords[record.subject ?? 'unclassified']),
    form: book.text(record.form === undefined ? notRead : studyFormWords[record.form]),
    registered: record.registration?.registeredOn ?? null,
    stated: stated ?? '—',
    credited,
    isCut: stated !== credited,
    remarks,
  }
}

/** The dates of a study: its only day, or its first and last. */
function datesOf(study: RecordRow['record']['study']): string {
  const days =
    study.kind === 'sessions' ? study.sessions.map(({ date }) => date).sort() : [study.from, study.to]
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return '—'
  return first === last ? first : `${first} – ${last}`
}
