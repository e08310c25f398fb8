import type { SensitivityOfMany } from '../../../toolbox/sensitivity-of-many.js'
import { line, type ReportLine, type ReportTemplate } from '../../report-language.js'
import { titles } from '../words.js'
import { readingWords } from './words.js'

type OneReading = SensitivityOfMany['readings'][number]

const answersIn = (count: number): string => `${count} ${count === 1 ? 'answer' : 'answers'}`

const part = ({ alone, involved }: OneReading): string =>
  involved === alone
    ? `switched it changes ${answersIn(alone)}`
    : `switched alone it changes ${answersIn(alone)}, together with others ${involved} in all`

export const sensitivityOfMany: ReportTemplate<SensitivityOfMany> = {
  title: 'How many answers hang on how the text is read?',
  lines: ({ rule, answers, robust, contested, notExhausted, readings }): readonly ReportLine[] => {
    const turning = readings.filter(({ involved }) => involved > 0)
    return [
      line(
        `${titles[rule]}: of ${answersIn(answers)} ${robust} stay the same however the text is read and ${contested} hang on it${notExhausted === 0 ? '' : `; of ${notExhausted} not everything was tried`}.`,
      ),
      ...(turning.length === 0
        ? []
        : [
            line(
              'The readings that change answers:',
              turning.map((one) => line(`${readingWords(one.id, one.taken)} (${part(one)})`)),
            ),
          ]),
    ]
  },
}
