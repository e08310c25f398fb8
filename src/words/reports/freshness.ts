import type { ParameterWords } from '../../explanation/language.js'
import { referenceTo } from '../../explanation/provision-words.js'
import { line, type ReportLine, type ReportTemplate } from '../../explanation/report-language.js'
import type { Freshness, Staleness } from '../../tools/freshness.js'
import type { Phrases } from './phrases.js'
import { saidOf } from './said.js'

type Stale = Freshness['stale'][number]

/** Why a value is to be compared again. */
const reasonsIn = ({
  date,
  freshness: { neverVerified, tooLongAgo, olderText },
}: Phrases): Readonly<Record<Staleness, (stale: Stale) => string>> => ({
  'never-verified': () => neverVerified,
  'too-long-ago': ({ verifiedOn }) => tooLongAgo(date(verifiedOn as string)),
  'older-text': ({ verifiedAgainst, supersededFrom }) =>
    olderText(date(verifiedAgainst as string), supersededFrom === null ? undefined : date(supersededFrom)),
})

export const freshness = (phrases: Phrases): ReportTemplate<Freshness> => ({
  title: phrases.freshness.title,
  lines: ({ asOf, years, values, stale, provisions }, { language, law }) => {
    const { date, stop, freshness: words } = phrases
    const reasons = reasonsIn(phrases)
    const staleLine = (one: Stale): ReportLine => {
      const { name, said } = language.parameters[one.parameter] as ParameterWords
      const reference = referenceTo(one.provision, language, law)
      const held = language.parameter(name, said(one.value), one.from, reference)
      const why = one.why.map((reason) => reasons[reason](one)).join(language.text.semicolon)
      return line(`${saidOf(held, why, language)}${stop}`)
    }
    return [
      stale.length === 0
        ? line(words.fresh(date(asOf), values, years))
        : line(words.stale(date(asOf), values, stale.length), stale.map(staleLine)),
      provisions.length > 0 &&
        line(
          words.provisions(provisions.length),
          provisions.map(({ provision, verifiedOn, why }) =>
            line(
              words.provision(
                referenceTo(provision, language, law),
                why === 'never-verified' ? words.neverVerified : words.tooLongAgo(date(verifiedOn as string)),
              ),
            ),
          ),
        ),
    ]
  },
})
