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
    `${several ? `第 ${certificate} 本` : ''}证书${volume === null ? '' : `（第 ${volume} 册）`}${date(registeredOn)}的登记`

const supportWords: Readonly<Record<Support, string>> = {
  'certificate-entry': '已在证书登记',
  proof: '未登记、有证明',
  'unit-word': '未登记也无证明，只凭单位填报',
}

/** What is said of an entry on which nothing rests. */
const standing = ({ entry }: Foundation, place: PlaceWords): string => {
  if (!entry || entry.stands) return ''
  return `；${place(entry)}${entry.stands === null ? '是否有效存疑' : '无效'}`
}

const restsOn = (one: Foundation, place: PlaceWords): string => {
  const grounds = [
    ...(one.entry?.stands ? [place(one.entry)] : []),
    ...one.proofs.map((proof) => `证明${key(proof)}`),
    ...(one.completionCertificate ? ['注明证号的结业证'] : []),
  ]
  const taken = grounds.length === 0 ? '没有登记也没有证明，只凭单位填报' : `依据${list(grounds)}`
  return `${taken}${standing(one, place)}${one.classId === null ? '' : `；培训班${key(one.classId)}`}`
}

const yearLine = (year: YearFoundations, place: PlaceWords): ReportLine => {
  const parts = (['certificate-entry', 'proof', 'unit-word'] as const).filter(
    (support) => !isNothing(year.bySupport[support]),
  )
  const bySupport = parts.map((support) => `${supportWords[support]}的${hours(year.bySupport[support])}`)
  const byRecord = year.records.map((one) => `${record(one.recordId)}${hours(one.hours)}`)
  return line(`${period(year.period)}计入${hours(year.hours)}：${bySupport.join('；')}。`, [
    line(`按记录：${list(byRecord)}。`),
    ...year.entries.map(({ entry, hours: sum, recordIds }) =>
      line(`${place(entry)}：${hours(sum)}（${list(recordIds.map(record))}）。`),
    ),
    ...year.proofs.map(({ proof, hours: sum, recordIds }) =>
      line(`证明${key(proof)}：${hours(sum)}（${list(recordIds.map(record))}）。`),
    ),
  ])
}

const nothingCounts = (report: Foundations): string =>
  report.status === 'unregulated' ? '没有规定一天折合多少学时，无法核算。' : '没有计入学时的记录。'

export const foundations: ReportTemplate<Foundations> = {
  title: '学时的依据',
  lines: (report): readonly ReportLine[] => {
    const place = placeWords(report.records.some(({ entry }) => entry !== null && entry.certificate > 1))
    const { records, years } = report
    return [
      ...(records.length === 0
        ? []
        : [
            line(
              '各条记录计入的学时和依据：',
              records.map((one) =>
                line(`${record(one.recordId)}：${hours(one.credited)}；${restsOn(one, place)}。`),
              ),
            ),
          ]),
      ...(years.length === 0 ? [line(nothingCounts(report))] : years.map((year) => yearLine(year, place))),
    ]
  },
}
