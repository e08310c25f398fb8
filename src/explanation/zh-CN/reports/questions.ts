import type { Question, Questions } from '../../../toolbox/questions.js'
import { referenceTo } from '../../provision-words.js'
import { questionOf } from '../../question.js'
import { line, type ReportLine, type ReportTemplate } from '../../report-language.js'
import { hours, yuan } from '../figures.js'
import { statuses, titles } from '../words.js'

const weight = ({ fact, narrows }: Question): string => {
  if (narrows === null) return '（影响整个结论）'
  return `（至多影响${fact.startsWith('funding') ? yuan(narrows) : hours(narrows)}）`
}

export const questions: ReportTemplate<Questions> = {
  title: '还需要了解什么',
  lines: (report, law): readonly ReportLine[] => [
    line(`${titles[report.rule]}：${statuses[report.status]}。`),
    report.questions.length === 0
      ? line('没有需要补充的事实。')
      : line(
          '按影响大小，依次需要了解：',
          report.questions.map((one) => line(`${questionOf(one, 'zh-CN', law)}${weight(one)}`)),
        ),
    ...report.beyondAnswer.map(({ provision }) =>
      line(`${referenceTo(provision, 'zh-CN', law)}没有规定的部分，补充事实也不能确定。`),
    ),
  ],
}
