import { line, type ReportLine, type ReportTemplate } from '../../../explanation/report-language.js'
import type { SensitivityOfMany } from '../../../tools/sensitivity-of-many.js'
import { readingNames, readingWords } from './words.js'

type OneReading = SensitivityOfMany['readings'][number]

const answersIn = (count: number): string => `${count} ${count === 1 ? 'answer' : 'answers'}`

const part = ({ alone, involved }: OneReading): string => {
  if (involved === alone) return `switched it changes ${answersIn(alone)}`
  return alone === 0
    ? `switched alone it changes no answer; together with others it changes ${involved}`
    : `switched alone it changes ${answersIn(alone)}; together with others it changes ${involved - alone} more`
}

export const sensitivityOfMany: ReportTemplate<SensitivityOfMany> = {
  title: 'How many answers hang on how the text is read?',
  lines: (
    { rule, answers, robust, contested, notExhausted, cutShort, only, readings },
    { language },
  ): readonly ReportLine[] => {
    const turning = readings.filter(({ involved }) => involved > 0)
    return [
      line(
        `${language.titles[rule]}: of ${answersIn(answers)} ${robust} ${robust === 1 ? 'stays' : 'stay'} the same whichever listed option is taken and ${contested} ${contested === 1 ? 'hangs' : 'hang'} on how the text is read${notExhausted === 0 ? '' : `; of ${notExhausted} not everything was tried`}.`,
      ),
      ...(only ? [line(`No others were switched than ${readingNames(only, language)}.`)] : []),
      ...(cutShort === 0
        ? []
        : [line(`For ${answersIn(cutShort)} the limit was reached; more may hang on how the text is read.`)]),
      ...(turning.length === 0
        ? []
        : [
            line(
              'The readings that change answers:',
              turning.map((one) => line(`${readingWords(one.id, one.taken, language)} (${part(one)})`)),
            ),
          ]),
    ]
  },
}
