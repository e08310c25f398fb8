import { verdictWord } from '../../explanation/language.js'
import { referenceTo } from '../../explanation/provision-words.js'
import { questionOf } from '../../explanation/question.js'
import { line, type ReportTemplate } from '../../explanation/report-language.js'
import type { Question, Questions } from '../../tools/questions.js'
import type { Phrases } from './phrases.js'
import { saidOf } from './said.js'

const figure = ({ fact, narrows }: Question, { hours, yuan }: Phrases): string => {
  if (narrows === null || narrows === '0') return ''
  return fact.startsWith('funding') ? yuan(narrows) : hours(narrows)
}

/** How much hangs on the answer to a question. */
const weight = (rule: string, question: Question, phrases: Phrases): string => {
  const { wholeAnswer, atMost, counts, counted } = phrases.questions
  if (question.counts === undefined) {
    return question.narrows === null ? wholeAnswer : atMost(figure(question, phrases))
  }
  return counts(
    question.counts,
    rule === 'annual-statistics' ? counted.head : counted.verdict,
    figure(question, phrases),
  )
}

export const questions = (phrases: Phrases): ReportTemplate<Questions> => ({
  title: phrases.questions.title,
  lines: ({ rule, status, verdict, questions, beyondAnswer }, { language, law }) => {
    const { titles, statuses, key, text } = language
    const { whatever, nothing, inOrder, beyond } = phrases.questions
    const isSettled = questions.length > 0 && verdict !== null && verdict !== 'undetermined'
    return [
      line(`${saidOf(titles[rule] as string, statuses[status], language)}${phrases.stop}`),
      isSettled && line(whatever(key(verdictWord(language, rule, verdict)))),
      questions.length === 0
        ? line(nothing)
        : line(
            inOrder,
            questions.map((one) =>
              line(`${questionOf(one, language, law)}${text.space}${weight(rule, one, phrases)}`),
            ),
          ),
      ...beyondAnswer.map(({ provision }) => line(beyond(referenceTo(provision, language, law)))),
    ]
  },
})
