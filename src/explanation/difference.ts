import { type ParameterId, parameterDefinitions } from '../chongqing/law/parameters.js'
import { parameterPrecis } from '../chongqing/law/precis/parameters.js'
import { readingDefinitions } from '../chongqing/law/readings.js'
import type { Law } from '../engine/editions/law.js'
import type { PlainDate } from '../engine/quantity/calendar.js'
import type { DatedValue, EditionDifference } from '../tools/edition-differences.js'
import type { FactDifference } from '../tools/fact-differences.js'
import { type FactTerms, factInWords } from './fact-terms.js'
import type { Language, Locale } from './language.js'
import { isKnownProvision, referenceTo } from './provision-words.js'
import { optionInWords, questionInWords } from './readings.js'

type ProvisionChange = Extract<EditionDifference, { readonly kind: 'provision' }>['change']

/** How the two sides of a difference are called, and how each kind of difference is. */
export interface SideWords extends Readonly<Record<FactDifference['change'], string>> {
  readonly before: string
  readonly after: string
  /** How a provision is said to be in one edition only, or in both and not alike. */
  readonly provision: Readonly<Record<ProvisionChange, string>>
}

/** What an edition says beside its provisions, parameters and readings; `other`: what could not be told more closely. */
type EditionField = Exclude<keyof Law, 'provisions' | 'amendments' | 'parameters' | 'readings'> | 'other'

/** How differences are told in one language. */
export interface DifferenceWords extends Pick<Language, 'key' | 'openOption' | 'parameterValue' | 'finish'> {
  readonly locale: Locale
  readonly factTerms: FactTerms
  readonly editionFields: Readonly<Record<EditionField, string>>
  /** Of what this version of the library does not know. */
  readonly unknown: string
  readonly notSet: string
  readonly dated: (value: string, from: PlainDate) => string
  readonly list: (parts: readonly string[]) => string
  /** What kind of difference, and where. */
  readonly line: (change: string, where: string) => string
  /** What stands on either side of it. */
  readonly sides: (where: string, before: string, after: string) => string
  readonly otherSource: (parameter: string) => string
  readonly parameter: (key: string) => string
  readonly reading: (key: string) => string
  readonly provision: (reference: string) => string
  readonly edition: (field: string) => string
}

const isKnown = <Id extends string>(id: string, table: Readonly<Record<Id, unknown>>): id is Id =>
  Object.hasOwn(table, id)

const valuesIn = (
  id: ParameterId,
  values: readonly DatedValue[] | null,
  { parameterValue, dated, list, unknown, notSet }: DifferenceWords,
): string => {
  if (values === null) return unknown
  if (values.length === 0) return notSet
  const { kind } = parameterDefinitions[id]
  return list(values.map(({ from, value }) => dated(parameterValue[kind](value), from)))
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

type Of<Kind> = Extract<EditionDifference, { readonly kind: Kind }>

const parameterLine = (
  { id, before, after }: Of<'parameter'>,
  sides: SideWords,
  words: DifferenceWords,
): string => {
  if (!isKnown(id, parameterDefinitions)) return words.parameter(words.key(id))
  const name = parameterPrecis[id].name[words.locale]
  if (isSame(before, after)) return words.otherSource(name)
  const [first, second] = [valuesIn(id, before, words), valuesIn(id, after, words)]
  return words.sides(name, `${sides.before}${first}`, `${sides.after}${second}`)
}

const readingLine = (
  { id, before, after }: Of<'reading'>,
  sides: SideWords,
  words: DifferenceWords,
): string => {
  if (!isKnown(id, readingDefinitions)) return words.reading(words.key(id))
  const option = (taken: string | null): string =>
    taken === null ? words.unknown : words.finish(optionInWords(id, taken, words.locale, words.openOption))
  return words.sides(
    questionInWords(id, words.locale),
    `${sides.before}${option(before)}`,
    `${sides.after}${option(after)}`,
  )
}

const whereOf = (
  difference: FactDifference | EditionDifference,
  sides: SideWords,
  words: DifferenceWords,
  law: Law,
): string => {
  switch (difference.kind) {
    case 'fact':
      return factInWords(difference.path, words.factTerms)
    case 'parameter':
      return parameterLine(difference, sides, words)
    case 'reading':
      return readingLine(difference, sides, words)
    case 'provision': {
      const { id } = difference
      return words.provision(isKnownProvision(id, law) ? referenceTo(id, words.locale, law) : words.key(id))
    }
    case 'edition': {
      const { field } = difference
      return words.edition(
        isKnown(field, words.editionFields) ? words.editionFields[field] : words.key(field),
      )
    }
  }
}

/** A difference in one line; provisions are cited as the edition has them. */
export const differenceLine = (
  difference: FactDifference | EditionDifference,
  sides: SideWords,
  words: DifferenceWords,
  law: Law,
): string => {
  const where = whereOf(difference, sides, words, law)
  if (difference.kind === 'provision') return words.line(sides.provision[difference.change], where)
  return words.line(sides[difference.kind === 'fact' ? difference.change : 'changed'], where)
}

/** All differences but some, also where they were read back from JSON. */
export const without = <T>(all: readonly T[], some: readonly T[]): readonly T[] =>
  all.filter((one) => !some.some((other) => isSame(one, other)))
