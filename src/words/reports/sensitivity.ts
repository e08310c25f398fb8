import type { Language } from '../../explanation/language.js'
import { isOpen } from '../../explanation/reading-words.js'
import { line, type ReportLine, type ReportTemplate } from '../../explanation/report-language.js'
import type { Sensitivity } from '../../tools/sensitivity.js'
import type { Phrases } from './phrases.js'
import { outcomeWord, readingNames, readingWords, saidOf, switchWords, wordOf } from './said.js'

const standing = (report: Sensitivity, language: Language, phrases: Phrases): string => {
  const { sensitivity: words } = phrases
  const { only, triedUpTo } = report
  const tried = only ? phrases.onlyTried(readingNames(only, language, phrases)) : undefined
  switch (report.standing) {
    case 'robust':
      return words.robust
    case 'contested':
      return words.contested(report.fewest as number, tried)
    case 'not-exhausted':
      if (report.runs === 1) return words.nothingTried
      return words.unchanged(triedUpTo === null && !only?.some((id) => isOpen(id, language)), tried)
  }
}

/** What was left untried when the limit came. */
const limit = ({ triedUpTo, only }: Sensitivity, { sensitivity: words }: Phrases): ReportLine | false =>
  triedUpTo !== null && line(triedUpTo === 0 ? words.limitBefore : words.limit(triedUpTo, only !== null))

const part = (
  { only, triedUpTo }: Sensitivity,
  { id, tried, alone, involved }: Sensitivity['readings'][number],
  language: Language,
): keyof Phrases['sensitivity']['parts'] => {
  if (alone) return 'alone'
  if (involved) return 'together'
  if (only && !only.includes(id)) return 'not-tried'
  if (isOpen(id, language)) {
    if (tried === 'none') return triedUpTo === null ? 'nothing-given' : 'not-tried'
    return 'given-changes-nothing'
  }
  if (triedUpTo === null) return only ? 'among-tried-nothing' : 'nothing'
  if (tried === 'all') return 'alone-nothing'
  return tried === 'some' ? 'not-in-full' : 'not-tried'
}

export const sensitivity = (phrases: Phrases): ReportTemplate<Sensitivity> => ({
  title: phrases.sensitivity.title,
  lines: (report, { language }) => {
    const { rule, outcome, flips } = report
    const { noted, stop, sensitivity: words } = phrases
    const result = wordOf(outcome, rule, language) ?? words.someResult
    return [
      line(`${saidOf(language.titles[rule] as string, result, language)}${stop}`),
      line(
        standing(report, language, phrases),
        flips.map((flip) =>
          line(
            words.flip(
              switchWords(flip.readings, language, phrases),
              outcomeWord(flip.outcome, rule, language, phrases),
            ),
          ),
        ),
      ),
      limit(report, phrases),
      line(
        report.readings.length === 0 ? words.noReadings : words.readings,
        report.readings.map((one) =>
          line(noted(readingWords(one.id, one.taken, language), words.parts[part(report, one, language)])),
        ),
      ),
    ]
  },
})
