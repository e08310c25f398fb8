import { type Language, verdictWord } from '../../../explanation/language.js'
import { referenceTo } from '../../../explanation/provision-words.js'
import { questionOf } from '../../../explanation/question.js'
import { line, type ReportLine, type ReportTemplate } from '../../../explanation/report-language.js'
import type { Question, Questions } from '../../../tools/questions.js'
import { hours, yuan } from '../figures.js'

const figure = ({ fact, narrows }: Question): string => {
  if (narrows === null || narrows === '0') return ''
  return fact.startsWith('funding') ? yuan(narrows) : hours(narrows)
}

const weight = (rule: string, question: Question): string => {
  const { narrows, counts } = question
  if (counts === undefined) {
    return narrows === null ? '(the whole answer hangs on it)' : `(at most ${figure(question)} hang on it)`
  }
  const counted = rule === 'annual-statistics' ? 'head count' : 'verdict'
  if (counts === 0) {
    return figure(question)
      ? `(at most ${figure(question)} hang on it, and no ${counted})`
      : `(no ${counted} hangs on it)`
  }
  const bearsOn = [`${counts} ${counted}${counts === 1 ? '' : 's'}`, figure(question)].filter(Boolean)
  const isOne = counts === 1 && bearsOn.length === 1
  return `(at most ${bearsOn.join(' and ')} ${isOne ? 'hangs' : 'hang'} on it)`
}

const settled = (
  { rule, verdict, questions: asked }: Questions,
  language: Language,
): readonly ReportLine[] =>
  asked.length === 0 || verdict === null || verdict === 'undetermined'
    ? []
    : [line(`Whatever the answers, "${verdictWord(language, rule, verdict)}" stands.`)]

export const questions: ReportTemplate<Questions> = {
  title: 'What is still to be asked?',
  lines: (report, { language, law }): readonly ReportLine[] => [
    line(`${language.titles[report.rule]}: ${language.statuses[report.status]}.`),
    ...settled(report, language),
    report.questions.length === 0
      ? line('There is nothing to ask.')
      : line(
          'In this order, the most telling first:',
          report.questions.map((one) =>
            line(`${questionOf(one, language, law)} ${weight(report.rule, one)}`),
          ),
        ),
    ...report.beyondAnswer.map(({ provision }) =>
      line(`What ${referenceTo(provision, language, law)} leaves unregulated no fact can settle.`),
    ),
  ],
}
