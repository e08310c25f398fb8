import { isNothing } from '../../../explanation/figures.js'
import { line, type ReportLine, type ReportTemplate } from '../../../explanation/report-language.js'
import type { Foundations } from '../../../toolbox/struck-records/foundations.js'
import type {
  EntryPlace,
  Foundation,
  Support,
  YearFoundations,
} from '../../../toolbox/struck-records/year-foundations.js'
import { date, hours, key, list, period, record } from '../figures.js'

/** Tells the place of an entry; of which certificate, where the file has several. */
type PlaceWords = (place: EntryPlace) => string

const placeWords =
  (several: boolean): PlaceWords =>
  ({ certificate, volume, registeredOn }) =>
    `${date(registeredOn)} in ${several ? `certificate ${certificate}` : 'the certificate'}${volume === null ? '' : `, volume ${volume}`}`

const supportWords: Readonly<Record<Support, string>> = {
  'certificate-entry': 'entered in the certificate',
  proof: 'not entered, but with a proof',
  'unit-word': "on nothing but the unit's word",
}

/** What is said of an entry on which nothing rests. */
const standing = ({ entry }: Foundation, place: PlaceWords): string => {
  if (!entry || entry.stands) return ''
  const named = `the entry of ${place(entry)}`
  return entry.stands === null ? `; whether ${named} stands is in question` : `; ${named} does not stand`
}

const restsOn = (one: Foundation, place: PlaceWords): string => {
  const grounds = [
    ...(one.entry?.stands ? [`the entry of ${place(one.entry)}`] : []),
    ...one.proofs.map((proof) => `proof ${key(proof)}`),
    ...(one.completionCertificate ? ['a completion certificate with its number'] : []),
  ]
  const taken = grounds.length === 0 ? supportWords['unit-word'] : `resting on ${list(grounds)}`
  return `${taken}${standing(one, place)}${one.classId === null ? '' : `; class ${key(one.classId)}`}`
}

const yearLine = (year: YearFoundations, place: PlaceWords): ReportLine => {
  const parts = (['certificate-entry', 'proof', 'unit-word'] as const).filter(
    (support) => !isNothing(year.bySupport[support]),
  )
  const bySupport = parts.map((support) => `${hours(year.bySupport[support])} ${supportWords[support]}`)
  const byRecord = year.records.map((one) => `${record(one.recordId)} ${hours(one.hours)}`)
  return line(`${period(year.period)}: ${hours(year.hours)} credited, of these ${bySupport.join('; ')}.`, [
    line(`by record: ${list(byRecord)}.`),
    ...year.entries.map(({ entry, hours: sum, recordIds }) =>
      line(`entered on ${place(entry)}: ${hours(sum)} (${list(recordIds.map(record))}).`),
    ),
    ...year.proofs.map(({ proof, hours: sum, recordIds }) =>
      line(`proof ${key(proof)}: ${hours(sum)} (${list(recordIds.map(record))}).`),
    ),
  ])
}

const nothingCounts = (report: Foundations): string =>
  report.status === 'unregulated'
    ? 'No hours are set for a day of study, so that nothing can be credited.'
    : 'No record counts.'

export const foundations: ReportTemplate<Foundations> = {
  title: 'What do the credited hours rest on?',
  lines: (report): readonly ReportLine[] => {
    const place = placeWords(report.records.some(({ entry }) => entry !== null && entry.certificate > 1))
    const { records, years } = report
    return [
      ...(records.length === 0
        ? []
        : [
            line(
              'The records, what each counts for and what it rests on:',
              records.map((one) =>
                line(`${record(one.recordId)}: ${hours(one.credited)}, ${restsOn(one, place)}.`),
              ),
            ),
          ]),
      ...(years.length === 0 ? [line(nothingCounts(report))] : years.map((year) => yearLine(year, place))),
    ]
  },
}
