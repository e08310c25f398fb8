import { grouped } from '../../../explanation/figures.js'
import type { Language } from '../../../explanation/language.js'
import type { OutcomeName } from '../../../explanation/outcome-names.js'
import { outcomeWord } from './words.js'

/** What an outcome of a rule is called among the others of a report. */
export const nameWords = (name: OutcomeName, rule: string, language: Language): string => {
  switch (name.kind) {
    case 'standing':
      return outcomeWord(name, rule, language)
    case 'figure':
      return `"${grouped(name.least)}${name.least === name.most ? '' : ` to ${grouped(name.most)}`}"`
    case 'numbered':
      return `result ${name.number}`
  }
}
