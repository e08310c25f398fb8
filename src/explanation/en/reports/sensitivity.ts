import type { Sensitivity } from '../../../toolbox/sensitivity.js'
import { line, type ReportLine, type ReportTemplate } from '../../report-language.js'
import { titles } from '../words.js'
import { outcomeWord, readingWords, switchWords } from './words.js'

const standing = (report: Sensitivity): string => {
  switch (report.standing) {
    case 'robust':
      return 'However the contested phrases are read, the answer stays the same.'
    case 'contested':
      return report.fewest === 1
        ? 'The answer hangs on how the text is read: one other reading is enough to change it.'
        : `The answer hangs on how the text is read: ${report.fewest} other readings together change it.`
    case 'not-exhausted':
      if (report.triedUpTo === 0) return 'No other reading could be tried within the limit.'
      return `With up to ${report.triedUpTo} of the readings switched at once the answer stays the same; more were not tried.`
  }
}

const part = ({ alone, involved }: Sensitivity['readings'][number]): string => {
  if (alone) return 'switched alone it changes the answer'
  return involved ? 'it changes the answer together with others' : 'it does not change the answer'
}

export const sensitivity: ReportTemplate<Sensitivity> = {
  title: 'Does the answer hang on how the text is read?',
  lines: (report): readonly ReportLine[] => [
    line(
      `${titles[report.rule]}: ${report.outcome.kind === 'standing' ? outcomeWord(report.outcome, report.rule) : 'the result under the readings taken'}.`,
    ),
    line(
      standing(report),
      report.flips.map(({ readings, outcome }) =>
        line(
          `Read instead: ${switchWords(readings)}. The answer becomes ${outcomeWord(outcome, report.rule)}.`,
        ),
      ),
    ),
    line(
      report.readings.length === 0
        ? 'The answer rests on no contested phrase.'
        : 'The readings on which it rests:',
      report.readings.map((one) => line(`${readingWords(one.id, one.taken)} (${part(one)})`)),
    ),
  ],
}
