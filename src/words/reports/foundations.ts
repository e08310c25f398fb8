import { isNothing } from '../../explanation/figures.js'
import type { Language } from '../../explanation/language.js'
import { line, type ReportLine, type ReportTemplate } from '../../explanation/report-language.js'
import type { Foundations } from '../../toolbox/struck-records/foundations.js'
import type {
  EntryPlace,
  Foundation,
  YearFoundations,
} from '../../toolbox/struck-records/year-foundations.js'
import type { Phrases } from './phrases.js'
import { saidOf } from './said.js'

/** Tells the place of an entry; of which certificate, where the file has several. */
type PlaceWords = (place: EntryPlace) => string

const placeWords =
  (several: boolean, { date, foundations }: Phrases): PlaceWords =>
  ({ certificate, volume, registeredOn }) =>
    foundations.place(several ? certificate : null, volume, date(registeredOn))

const restsOn = (
  { entry, proofs, completionCertificate, classId }: Foundation,
  place: PlaceWords,
  { key, text }: Language,
  { foundations: words, list }: Phrases,
): string => {
  const grounds = [
    ...(entry?.stands ? [words.entry(place(entry))] : []),
    ...proofs.map((proof) => words.proof(key(proof))),
    ...(completionCertificate ? [words.completionCertificate] : []),
  ]
  return [
    grounds.length === 0 ? words.onNothing : words.restingOn(list(grounds)),
    // Of an entry on which nothing rests it is said why.
    ...(entry && !entry.stands
      ? [(entry.stands === null ? words.inQuestion : words.void)(place(entry))]
      : []),
    ...(classId === null ? [] : [words.ofClass(key(classId))]),
  ].join(text.semicolon)
}

const yearLine = (
  year: YearFoundations,
  place: PlaceWords,
  language: Language,
  { foundations: words, hours, list, noted, period, stop }: Phrases,
): ReportLine => {
  const { keyed, key, text } = language
  const supports = (['certificate-entry', 'proof', 'unit-word'] as const)
    .filter((support) => !isNothing(year.bySupport[support]))
    .map((support) => words.supported(hours(year.bySupport[support]), words.supports[support]))
  const records = year.records.map((one) => `${keyed.record(one.recordId)}${text.space}${hours(one.hours)}`)
  const sum = (
    what: string,
    of: Pick<YearFoundations['entries'][number], 'hours' | 'recordIds'>,
  ): ReportLine =>
    line(`${saidOf(what, noted(hours(of.hours), list(of.recordIds.map(keyed.record))), language)}${stop}`)
  return line(words.year(period(year.period), hours(year.hours), supports.join(text.semicolon)), [
    line(words.byRecord(list(records))),
    ...year.entries.map((one) => sum(words.entered(place(one.entry)), one)),
    ...year.proofs.map((one) => sum(words.proof(key(one.proof)), one)),
  ])
}

export const foundations = (phrases: Phrases): ReportTemplate<Foundations> => ({
  title: phrases.foundations.title,
  lines: ({ status, records, years }, { language }) => {
    const { foundations: words, hours } = phrases
    const place = placeWords(
      records.some(({ entry }) => entry !== null && entry.certificate > 1),
      phrases,
    )
    const recordLine = (one: Foundation): ReportLine =>
      line(
        words.record(
          language.keyed.record(one.recordId),
          hours(one.credited),
          restsOn(one, place, language, phrases),
        ),
      )
    return [
      records.length > 0 && line(words.records, records.map(recordLine)),
      ...(years.length === 0
        ? [line(status === 'unregulated' ? words.notSet : words.noneCounts)]
        : years.map((year) => yearLine(year, place, language, phrases))),
    ]
  },
})
