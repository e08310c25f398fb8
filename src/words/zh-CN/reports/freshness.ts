import { parameterDefinitions } from '../../../chongqing/law/parameters.js'
import { parameterPrecis } from '../../../chongqing/law/precis/parameters.js'
import type { Law } from '../../../engine/editions/law.js'
import { referenceTo } from '../../../explanation/provision-words.js'
import { line, type ReportLine, type ReportTemplate } from '../../../explanation/report-language.js'
import type { Freshness, Staleness } from '../../../tools/freshness.js'
import { date } from '../figures.js'
import { parameterInWords, parameterValue } from '../parameters.js'

type Stale = Freshness['stale'][number]

const reasons: Readonly<Record<Staleness, (stale: Stale) => string>> = {
  'never-verified': () => '未见与官方文本核对的记录',
  'too-long-ago': ({ verifiedOn }) => `上次核对日期为${date(verifiedOn as string)}，已超过期限`,
  'older-text': ({ verifiedAgainst, supersededFrom }) => {
    const then = supersededFrom === null ? '不是现行文本' : `该文本已于${date(supersededFrom)}修订`
    return `只与${date(verifiedAgainst as string)}的文本核对过，${then}`
  },
}

const staleLine = (stale: Stale, law: Law): string => {
  const { parameter, from, provision, why } = stale
  const { name, value } = parameterPrecis[parameter]
  const written = parameterValue[parameterDefinitions[parameter].kind](stale.value)
  const said = value['zh-CN'].replace('{value}', () => written)
  const held = parameterInWords(name['zh-CN'], said, from, referenceTo(provision, 'zh-CN', law))
  return `${held}：${why.map((one) => reasons[one](stale)).join('；')}。`
}

export const freshness: ReportTemplate<Freshness> = {
  title: '数值是否需要重新核对',
  lines: ({ asOf, years, values, stale }, law): readonly ReportLine[] => [
    stale.length === 0
      ? line(`截至${date(asOf)}，所查 ${values} 项数值均与当时有效的文本核对过，核对至今未超过 ${years} 年。`)
      : line(
          `截至${date(asOf)}，所查 ${values} 项数值中有 ${stale.length} 项需要重新核对：`,
          stale.map((one) => line(staleLine(one, law))),
        ),
  ],
}
