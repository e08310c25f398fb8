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
  if (counts === undefined) return narrows === null ? '（影响整个结论）' : `（至多影响${figure(question)}）`
  const counted = rule === 'annual-statistics' ? '人数' : '判定'
  const bearsOn = [...(counts > 0 ? [` ${counts} 项${counted}`] : []), figure(question)].filter(Boolean)
  const none = counts > 0 ? '' : `不影响${counted}`
  return bearsOn.length > 0 ? `（至多影响${bearsOn.join('、')}${none && `，${none}`}）` : `（${none}）`
}

const settled = (
  { rule, verdict, questions: asked }: Questions,
  language: Language,
): readonly ReportLine[] =>
  asked.length === 0 || verdict === null || verdict === 'undetermined'
    ? []
    : [line(`不论答案如何，“${verdictWord(language, rule, verdict)}”不变。`)]

export const questions: ReportTemplate<Questions> = {
  title: '还需要了解什么',
  lines: (report, { language, law }): readonly ReportLine[] => [
    line(`${language.titles[report.rule]}：${language.statuses[report.status]}。`),
    ...settled(report, language),
    report.questions.length === 0
      ? line('没有需要补充的事实。')
      : line(
          '按影响大小，依次需要了解：',
          report.questions.map((one) => line(`${questionOf(one, language, law)}${weight(report.rule, one)}`)),
        ),
    ...report.beyondAnswer.map(({ provision }) =>
      line(`${referenceTo(provision, language, law)}没有规定的部分，补充事实也不能确定。`),
    ),
  ],
}
