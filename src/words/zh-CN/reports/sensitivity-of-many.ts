import { line, type ReportLine, type ReportTemplate } from '../../../explanation/report-language.js'
import type { SensitivityOfMany } from '../../../tools/sensitivity-of-many.js'
import { onlyWords, readingWords } from './words.js'

type OneReading = SensitivityOfMany['readings'][number]

const part = ({ alone, involved }: OneReading): string => {
  if (involved === alone) return `改变后影响 ${alone} 项结论`
  return alone === 0
    ? `单独改变不影响结论；与其他理解一并改变时影响 ${involved} 项`
    : `单独改变影响 ${alone} 项结论；与其他理解一并改变时另影响 ${involved - alone} 项`
}

export const sensitivityOfMany: ReportTemplate<SensitivityOfMany> = {
  title: '有多少结论取决于条文理解',
  lines: (
    { rule, answers, robust, contested, notExhausted, cutShort, only, readings },
    { language },
  ): readonly ReportLine[] => {
    const turning = readings.filter(({ involved }) => involved > 0)
    return [
      line(
        `${language.titles[rule]}：共 ${answers} 项结论，其中 ${robust} 项无论取哪种列明的理解都不变，${contested} 项取决于对条文的理解${notExhausted === 0 ? '' : `，${notExhausted} 项未试完`}。`,
      ),
      ...(only ? [line(`${onlyWords(only, language)}。`)] : []),
      ...(cutShort === 0 ? [] : [line(`${cutShort} 项的试算次数已达上限，受影响的可能更多。`)]),
      ...(turning.length === 0
        ? []
        : [
            line(
              '影响结论的条文理解：',
              turning.map((one) => line(`${readingWords(one.id, one.taken, language)}（${part(one)}）`)),
            ),
          ]),
    ]
  },
}
