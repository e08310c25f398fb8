import type { Sensitivity } from '../../../toolbox/sensitivity.js'
import { line, type ReportLine, type ReportTemplate } from '../../report-language.js'
import { titles } from '../words.js'
import { outcomeWord, readingWords, switchWords } from './words.js'

const standing = (report: Sensitivity): string => {
  switch (report.standing) {
    case 'robust':
      return '有争议的条文无论怎样理解，结论都不变。'
    case 'contested':
      return `结论取决于对条文的理解：最少改变 ${report.fewest} 处理解，结论即不同。`
    case 'not-exhausted':
      if (report.triedUpTo === 0) return '其他理解未及试算。'
      return `至多改变 ${report.triedUpTo} 处理解的情形均已试算，结论不变；其余情形未试。`
  }
}

const part = ({ alone, involved }: Sensitivity['readings'][number]): string => {
  if (alone) return '单独改变即影响结论'
  return involved ? '与其他理解一并改变才影响结论' : '改变后不影响结论'
}

export const sensitivity: ReportTemplate<Sensitivity> = {
  title: '结论是否取决于条文理解',
  lines: (report): readonly ReportLine[] => [
    line(
      `${titles[report.rule]}：${report.outcome.kind === 'standing' ? outcomeWord(report.outcome, report.rule) : '按所取理解得出的结果'}。`,
    ),
    line(
      standing(report),
      report.flips.map(({ readings, outcome }) =>
        line(`改为：${switchWords(readings)}；结论变为${outcomeWord(outcome, report.rule)}。`),
      ),
    ),
    line(
      report.readings.length === 0 ? '结论不涉及有争议的条文。' : '结论所依据的条文理解：',
      report.readings.map((one) => line(`${readingWords(one.id, one.taken)}（${part(one)}）`)),
    ),
  ],
}
