import type { RuleId } from '../chongqing/catalogue.js'
import { answerArgument } from '../engine/ground/arguments.js'
import { invalidArgument } from '../engine/ground/errors.js'
import { type ArgumentCheck, type Takes, takenFacts } from '../engine/ground/parsed.js'
import { tellingArguments } from '../explanation/language.js'
import { sheetTakes } from '../import/cells/arguments.js'
import type { PaperWords } from '../words/papers.js'
import type { Paper, PaperBlock } from './paper.js'

/** Refuses what is no answer of one rule. */
export const answerBy =
  (rule: RuleId): ArgumentCheck =>
  (given: { readonly rule: unknown }, argument: string): void => {
    answerArgument(given, argument)
    if (given.rule !== rule) throw invalidArgument(argument, `the answer of the rule ${rule}`)
  }

/** What a paper says of a unit. */
export const ofUnit = {
  'unitName?': 'string',
  'filledBy?': 'string',
  'responsible?': 'string',
  'filledOn?': 'string',
} satisfies Takes

/** A text for each of some parts, or for none. */
export const textsOf = (parts: readonly string[]): Takes =>
  Object.fromEntries(parts.map((part) => [`${part}?`, 'string']))

const wordsArgument = (words: PaperWords): void => {
  if (typeof Object(Object(words).common).basis !== 'function') {
    throw invalidArgument('words', 'the words of papers, such as chinesePapers or englishPapers')
  }
  tellingArguments(words.language)
}

/** Refuses facts that are not what a paper is written from, and what are no words for it. */
export const paperArguments = (facts: unknown, takes: Takes, words: PaperWords): void => {
  takenFacts(facts, takes, () => 'facts')
  wordsArgument(words)
}

const cell = { text: 'string', 'isNumber?': 'boolean', 'mark?': ['refused', 'open', 'sum'] } satisfies Takes
const field = { label: 'string', value: 'string', 'lines?': 'number' } satisfies Takes

const blocks: Readonly<Record<PaperBlock['kind'], Takes>> = {
  fields: { fields: [field] },
  signatures: { fields: [field] },
  lines: { title: 'string', lines: ['string'] },
  table: { title: 'string', head: ['string'], rows: [[cell]] },
  copy: {
    name: 'string',
    rows: [[cell]],
    headingRow: 'number',
    firstRow: 'number',
    merges: sheetTakes.merges,
  },
}

const block = (given: { readonly kind?: PaperBlock['kind'] }, argument: string): void => {
  takenFacts(given, { kind: Object.keys(blocks) }, () => argument)
  takenFacts(given, blocks[given.kind as PaperBlock['kind']], () => argument)
}

/** Refuses what is no paper. */
export const paperArgument = (paper: Paper, argument = 'paper'): void =>
  takenFacts(
    paper,
    { title: 'string', basis: 'string', locale: 'string', isWide: 'boolean', blocks: [block] },
    () => argument,
  )

/** Refuses what are no papers. */
export const papersArgument = (papers: readonly Paper[]): void =>
  takenFacts(papers, [paperArgument], () => 'papers')
