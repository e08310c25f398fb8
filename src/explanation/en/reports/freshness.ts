import { parameterDefinitions } from '../../../law/parameters.js'
import { parameterPrecis } from '../../../law/precis/parameters.js'
import type { Freshness, Staleness } from '../../../toolbox/freshness.js'
import { line, type ReportLine, type ReportTemplate } from '../../report-language.js'
import { date, years as yearsInWords } from '../figures.js'
import { parameterValue } from '../parameters.js'

type Stale = Freshness['stale'][number]

const reasons: Readonly<Record<Staleness, (stale: Stale) => string>> = {
  'never-verified': () => 'not known to have been compared with the official text',
  'too-long-ago': ({ verifiedOn }) => `last compared on ${date(verifiedOn as string)}, too long ago`,
  'older-text': ({ verifiedAgainst }) =>
    `compared only with the text of ${date(verifiedAgainst as string)}, which is not the one now in force`,
}

const staleLine = (stale: Stale): string => {
  const { name, value } = parameterPrecis[stale.parameter]
  const written = parameterValue[parameterDefinitions[stale.parameter].kind](stale.value)
  const said = value.en.replace('{value}', () => written)
  return `${name.en}: ${said} (from ${date(stale.from)}; ${stale.source}): ${stale.why.map((one) => reasons[one](stale)).join('; ')}.`
}

export const freshness: ReportTemplate<Freshness> = {
  title: 'Which values are to be compared with the text again?',
  lines: ({ asOf, years, values, stale }): readonly ReportLine[] => [
    stale.length === 0
      ? line(
          `On ${date(asOf)}: all of the values looked at (${values}) were compared with the text now in force within ${yearsInWords(years)}.`,
        )
      : line(
          `On ${date(asOf)}: ${stale.length} of the values looked at (${values}) are to be compared again:`,
          stale.map((one) => line(staleLine(one))),
        ),
  ],
}
