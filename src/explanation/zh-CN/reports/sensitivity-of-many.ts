import type { SensitivityOfMany } from '../../../toolbox/sensitivity-of-many.js'
import { line, type ReportLine, type ReportTemplate } from '../../report-language.js'
import { titles } from '../words.js'
import { readingWords } from './words.js'

type OneReading = SensitivityOfMany['readings'][number]

const part = ({ alone, involved }: OneReading): string =>
  involved === alone
    ? `改变后影响 ${alone} 项结论`
    : `单独改变影响 ${alone} 项结论，连同与其他理解一并改变的共 ${involved} 项`

export const sensitivityOfMany: ReportTemplate<SensitivityOfMany> = {
  title: '有多少结论取决于条文理解',
  lines: ({ rule, answers, robust, contested, notExhausted, readings }): readonly ReportLine[] => {
    const turning = readings.filter(({ involved }) => involved > 0)
    return [
      line(
        `${titles[rule]}：共 ${answers} 项结论，其中 ${robust} 项无论怎样理解都不变，${contested} 项取决于对条文的理解${notExhausted === 0 ? '' : `，${notExhausted} 项未试完`}。`,
      ),
      ...(turning.length === 0
        ? []
        : [
            line(
              '影响结论的条文理解：',
              turning.map((one) => line(`${readingWords(one.id, one.taken)}（${part(one)}）`)),
            ),
          ]),
    ]
  },
}
