import { line, type ReportTemplate } from '../../explanation/report-language.js'
import type { SensitivityOfMany } from '../../tools/sensitivity-of-many.js'
import type { Phrases } from './phrases.js'
import { readingNames, readingWords, saidOf } from './said.js'

export const sensitivityOfMany = (phrases: Phrases): ReportTemplate<SensitivityOfMany> => ({
  title: phrases.sensitivityOfMany.title,
  lines: (report, { language }) => {
    const { rule, answers, robust, contested, notExhausted, cutShort, only } = report
    const { head, turning, part, ...words } = phrases.sensitivityOfMany
    const turned = report.readings.filter(({ involved }) => involved > 0)
    return [
      line(saidOf(language.titles[rule] as string, head(answers, robust, contested, notExhausted), language)),
      only !== null && line(words.only(readingNames(only, language, phrases))),
      cutShort > 0 && line(words.cutShort(cutShort)),
      turned.length > 0 &&
        line(
          turning,
          turned.map(({ id, taken, alone, involved }) =>
            line(phrases.noted(readingWords(id, taken, language), part(alone, involved - alone))),
          ),
        ),
    ]
  },
})
