import type { ParameterWords } from '../../../explanation/language.js'
import { referenceTo } from '../../../explanation/provision-words.js'
import {
  line,
  type ReportLine,
  type ReportTemplate,
  type Telling,
} from '../../../explanation/report-language.js'
import type { Freshness, Staleness } from '../../../tools/freshness.js'
import { date } from '../figures.js'

type Stale = Freshness['stale'][number]

const reasons: Readonly<Record<Staleness, (stale: Stale) => string>> = {
  'never-verified': () => '未见与官方文本核对的记录',
  'too-long-ago': ({ verifiedOn }) => `上次核对日期为${date(verifiedOn as string)}，已超过期限`,
  'older-text': ({ verifiedAgainst, supersededFrom }) => {
    const then = supersededFrom === null ? '不是现行文本' : `该文本已于${date(supersededFrom)}修订`
    return `只与${date(verifiedAgainst as string)}的文本核对过，${then}`
  },
}

const staleLine = (stale: Stale, { language, law }: Telling): string => {
  const { parameter, from, provision, why, value } = stale
  const { name, said } = language.parameters[parameter] as ParameterWords
  const held = language.parameter(name, said(value), from, referenceTo(provision, language, law))
  return `${held}：${why.map((one) => reasons[one](stale)).join('；')}。`
}

export const freshness: ReportTemplate<Freshness> = {
  title: '数值是否需要重新核对',
  lines: ({ asOf, years, values, stale }, telling): readonly ReportLine[] => [
    stale.length === 0
      ? line(`截至${date(asOf)}，所查 ${values} 项数值均与当时有效的文本核对过，核对至今未超过 ${years} 年。`)
      : line(
          `截至${date(asOf)}，所查 ${values} 项数值中有 ${stale.length} 项需要重新核对：`,
          stale.map((one) => line(staleLine(one, telling))),
        ),
  ],
}
