import type { Language } from '../../../explanation/language.js'
import { isOpen } from '../../../explanation/reading-words.js'
import { line, type ReportLine, type ReportTemplate } from '../../../explanation/report-language.js'
import type { Sensitivity } from '../../../tools/sensitivity.js'
import { onlyWords, outcomeWord, readingWords, switchWords } from './words.js'

const contested = ({ only, fewest }: Sensitivity, language: Language): string => {
  if (fewest === 1)
    return 'The answer hangs on how the text is read: one other reading is enough to change it.'
  return only
    ? `${onlyWords(only, language)} it takes ${fewest} together to change the answer.`
    : `The answer hangs on how the text is read: ${fewest} other readings together change it.`
}

const unchanged = ({ only, triedUpTo, runs }: Sensitivity, language: Language): string => {
  if (runs === 1) return 'No other reading was tried.'
  if (!only) return 'Nothing of what was tried changes the answer.'
  return `${onlyWords(only, language)} ${triedUpTo === null && !only.some((id) => isOpen(id, language)) ? 'none changes the answer' : 'nothing of what was tried changes the answer'}.`
}

const standing = (report: Sensitivity, language: Language): string => {
  switch (report.standing) {
    case 'robust':
      return 'Whichever of the listed options is taken, the answer stays the same.'
    case 'contested':
      return contested(report, language)
    case 'not-exhausted':
      return unchanged(report, language)
  }
}

/** What was left untried when the limit came. */
const limit = ({ triedUpTo, only }: Sensitivity): readonly ReportLine[] => {
  if (triedUpTo === null) return []
  return [
    line(
      triedUpTo === 0
        ? 'The limit was reached before each reading had been switched alone.'
        : `The limit was reached: all ways of switching up to ${triedUpTo} ${only ? 'of these ' : ''}at once were tried, not all of switching more.`,
    ),
  ]
}

const part = (
  { only, triedUpTo }: Sensitivity,
  { id, tried, alone, involved }: Sensitivity['readings'][number],
  language: Language,
): string => {
  if (alone) return 'switched alone it changes the answer'
  if (involved) return 'it changes the answer together with others'
  if (only && !only.includes(id)) return 'not tried'
  if (isOpen(id, language)) {
    if (tried === 'none') return triedUpTo === null ? 'no other number or date was given to try' : 'not tried'
    return 'what was given to try in its place, taken alone, does not change the answer'
  }
  if (triedUpTo === null) {
    return only ? 'among those tried it does not change the answer' : 'it does not change the answer'
  }
  if (tried === 'all') return 'switched alone it does not change the answer'
  return tried === 'some' ? 'not tried in full' : 'not tried'
}

export const sensitivity: ReportTemplate<Sensitivity> = {
  title: 'Does the answer hang on how the text is read?',
  lines: (report, { language }): readonly ReportLine[] => [
    line(
      `${language.titles[report.rule]}: ${report.outcome.kind === 'standing' ? outcomeWord(report.outcome, report.rule, language) : 'the result under the readings taken'}.`,
    ),
    line(
      standing(report, language),
      report.flips.map(({ readings, outcome }) =>
        line(
          `If ${switchWords(readings, language)}, the answer becomes ${outcomeWord(outcome, report.rule, language)}.`,
        ),
      ),
    ),
    ...limit(report),
    line(
      report.readings.length === 0
        ? 'The answer rests on no contested phrase.'
        : 'The readings on which it rests:',
      report.readings.map((one) =>
        line(`${readingWords(one.id, one.taken, language)} (${part(report, one, language)})`),
      ),
    ),
  ],
}
