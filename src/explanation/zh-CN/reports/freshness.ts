import { parameterDefinitions } from '../../../law/parameters.js'
import { parameterPrecis } from '../../../law/precis/parameters.js'
import type { Freshness, Staleness } from '../../../toolbox/freshness.js'
import { line, type ReportLine, type ReportTemplate } from '../../report-language.js'
import { date } from '../figures.js'
import { parameterValue } from '../parameters.js'

type Stale = Freshness['stale'][number]

const reasons: Readonly<Record<Staleness, (stale: Stale) => string>> = {
  'never-verified': () => '未见与官方文本核对的记录',
  'too-long-ago': ({ verifiedOn }) => `上次核对在${date(verifiedOn as string)}，已超过期限`,
  'older-text': ({ verifiedAgainst }) => `只与${date(verifiedAgainst as string)}的文本核对过，不是现行文本`,
}

const staleLine = (stale: Stale): string => {
  const { name, value } = parameterPrecis[stale.parameter]
  const written = parameterValue[parameterDefinitions[stale.parameter].kind](stale.value)
  const said = value['zh-CN'].replace('{value}', () => written)
  return `${name['zh-CN']}：${said}（${date(stale.from)}起，${stale.source}）：${stale.why.map((one) => reasons[one](stale)).join('；')}。`
}

export const freshness: ReportTemplate<Freshness> = {
  title: '数值是否需要重新核对',
  lines: ({ asOf, years, values, stale }): readonly ReportLine[] => [
    stale.length === 0
      ? line(`截至${date(asOf)}，所查 ${values} 项数值均在 ${years} 年内与现行文本核对过。`)
      : line(
          `截至${date(asOf)}，所查 ${values} 项数值中有 ${stale.length} 项需要重新核对：`,
          stale.map((one) => line(staleLine(one))),
        ),
  ],
}
