import type { ParameterWords } from '../../../explanation/language.js'
import { referenceTo } from '../../../explanation/provision-words.js'
import {
  line,
  type ReportLine,
  type ReportTemplate,
  type Telling,
} from '../../../explanation/report-language.js'
import type { Freshness, Staleness } from '../../../tools/freshness.js'
import { date, years as yearsInWords } from '../figures.js'

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

const staleLine = (stale: Stale, { language, law }: Telling): string => {
  const { parameter, from, provision, why, value } = stale
  const { name, said } = language.parameters[parameter] as ParameterWords
  const held = language.parameter(name, said(value), from, referenceTo(provision, language, law))
  return `${held}: ${why.map((one) => reasons[one](stale)).join('; ')}.`
}

export const freshness: ReportTemplate<Freshness> = {
  title: 'Which values are to be compared with the text again?',
  lines: ({ asOf, years, values, stale }, telling): readonly ReportLine[] => [
    stale.length === 0
      ? line(
          `On ${date(asOf)}: all of the values looked at (${values}) were compared with the text then in force, no longer than ${yearsInWords(years)} ago.`,
        )
      : line(
          `On ${date(asOf)}: ${stale.length} of the values looked at (${values}) ${stale.length === 1 ? 'is' : 'are'} to be compared again:`,
          stale.map((one) => line(staleLine(one, telling))),
        ),
  ],
}
