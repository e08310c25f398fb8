import { parameterDefinitions } from '../../../chongqing/law/parameters.js'
import { parameterPrecis } from '../../../chongqing/law/precis/parameters.js'
import type { Law } from '../../../engine/editions/law.js'
import { referenceTo } from '../../../explanation/provision-words.js'
import { line, type ReportLine, type ReportTemplate } from '../../../explanation/report-language.js'
import type { Freshness, Staleness } from '../../../tools/freshness.js'
import { date, years as yearsInWords } from '../figures.js'
import { parameterInWords, parameterValue } from '../parameters.js'

type Stale = Freshness['stale'][number]

const reasons: Readonly<Record<Staleness, (stale: Stale) => string>> = {
  'never-verified': () => 'not known to have been compared with the official text',
  'too-long-ago': ({ verifiedOn }) => `last compared on ${date(verifiedOn as string)}, too long ago`,
  'older-text': ({ verifiedAgainst, supersededFrom }) => {
    const then =
      supersededFrom === null
        ? 'which is not the one in force'
        : `which was amended on ${date(supersededFrom)}`
    return `compared only with the text of ${date(verifiedAgainst as string)}, ${then}`
  },
}

const staleLine = (stale: Stale, law: Law): string => {
  const { parameter, from, provision, why } = stale
  const { name, value } = parameterPrecis[parameter]
  const written = parameterValue[parameterDefinitions[parameter].kind](stale.value)
  const said = value.en.replace('{value}', () => written)
  const held = parameterInWords(name.en, said, from, referenceTo(provision, 'en', law))
  return `${held}: ${why.map((one) => reasons[one](stale)).join('; ')}.`
}

export const freshness: ReportTemplate<Freshness> = {
  title: 'Which values are to be compared with the text again?',
  lines: ({ asOf, years, values, stale }, law): readonly ReportLine[] => [
    stale.length === 0
      ? line(
          `On ${date(asOf)}: all of the values looked at (${values}) were compared with the text then in force, no longer than ${yearsInWords(years)} ago.`,
        )
      : line(
          `On ${date(asOf)}: ${stale.length} of the values looked at (${values}) ${stale.length === 1 ? 'is' : 'are'} to be compared again:`,
          stale.map((one) => line(staleLine(one, law))),
        ),
  ],
}
