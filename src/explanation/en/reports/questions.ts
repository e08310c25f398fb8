import type { Question, Questions } from '../../../toolbox/questions.js'
import { referenceTo } from '../../provision-words.js'
import { questionOf } from '../../question.js'
import { line, type ReportLine, type ReportTemplate } from '../../report-language.js'
import { hours, yuan } from '../figures.js'
import { statuses, titles } from '../words.js'

const weight = ({ fact, narrows }: Question): string => {
  if (narrows === null) return '(the whole answer hangs on it)'
  return `(at most ${fact.startsWith('funding') ? yuan(narrows) : hours(narrows)} hang on it)`
}

export const questions: ReportTemplate<Questions> = {
  title: 'What is still to be asked?',
  lines: (report, law): readonly ReportLine[] => [
    line(`${titles[report.rule]}: ${statuses[report.status]}.`),
    report.questions.length === 0
      ? line('There is nothing to ask.')
      : line(
          'In this order, the most telling first:',
          report.questions.map((one) => line(`${questionOf(one, 'en', law)} ${weight(one)}`)),
        ),
    ...report.beyondAnswer.map(({ provision }) =>
      line(`What ${referenceTo(provision, 'en', law)} leaves unregulated no fact can settle.`),
    ),
  ],
}
