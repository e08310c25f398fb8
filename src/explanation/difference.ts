import type { Law } from '../engine/editions/law.js'
import type { PlainDate } from '../engine/quantity/calendar.js'
import type { DatedValue, EditionDifference } from '../tools/edition-differences.js'
import type { FactDifference } from '../tools/fact-differences.js'
import type { ParameterWords } from './language.js'
import { referenceTo } from './provision-words.js'
import { optionInWords, questionInWords } from './reading-words.js'
import type { ReportLanguage, Telling } from './report-language.js'

type ProvisionChange = Extract<EditionDifference, { readonly kind: 'provision' }>['change']

/** How the two sides of a difference are called, and how each kind of difference is. */
export interface SideWords extends Readonly<Record<FactDifference['change'], string>> {
  readonly before: string
  readonly after: string
  /** How a provision is said to be in one edition only, or in both and not alike. */
  readonly provision: Readonly<Record<ProvisionChange, string>>
}

/** What an edition says beside its provisions, parameters and readings; `other`: what could not be told more closely. */
type EditionField =
  | Exclude<keyof Law, 'pack' | 'provisions' | 'amendments' | 'parameters' | 'readings'>
  | 'other'

/** How differences are told in one language. */
export interface DifferenceWords {
  readonly editionFields: Readonly<Record<EditionField, string>>
  /** Of what this version of the library does not know. */
  readonly unknown: string
  readonly notSet: string
  readonly dated: (value: string, from: PlainDate) => string
  readonly list: (parts: readonly string[]) => string
  readonly otherSource: (parameter: string) => string
  readonly parameter: (key: string) => string
  readonly reading: (key: string) => string
  readonly edition: (field: string) => string
}

const valuesIn = (
  { unit }: ParameterWords,
  values: readonly DatedValue[] | null,
  { dated, list, unknown, notSet }: DifferenceWords,
): string => {
  if (values === null) return unknown
  if (values.length === 0) return notSet
  return list(values.map(({ from, value }) => dated(unit(value), from)))
}

/** What differs, and what stands on either side. */
const withSides = (
  what: string,
  before: string,
  after: string,
  sides: SideWords,
  { text }: ReportLanguage,
): string =>
  [
    `${what}${/[?？]$/.test(what) ? text.space : text.semicolon}${sides.before}${before}`,
    `${sides.after}${after}`,
  ].join(text.semicolon)

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

type Of<Kind> = Extract<EditionDifference, { readonly kind: Kind }>

const parameterLine = (
  { id, before, after }: Of<'parameter'>,
  sides: SideWords,
  { language }: Telling,
): string => {
  const { parameters, differences: words, key } = language
  const parameter = Object.hasOwn(parameters, id) ? parameters[id] : undefined
  if (parameter === undefined) return words.parameter(key(id))
  if (isSame(before, after)) return words.otherSource(parameter.name)
  const [first, second] = [valuesIn(parameter, before, words), valuesIn(parameter, after, words)]
  return withSides(parameter.name, first, second, sides, language)
}

const readingLine = (
  { id, before, after }: Of<'reading'>,
  sides: SideWords,
  { language }: Telling,
): string => {
  const { differences: words, key, finish, readings } = language
  if (!Object.hasOwn(readings, id)) return words.reading(key(id))
  const option = (taken: string | null): string =>
    taken === null ? words.unknown : finish(optionInWords(id, taken, language))
  return withSides(questionInWords(id, language), option(before), option(after), sides, language)
}

const isField = (field: string, { editionFields }: DifferenceWords): field is EditionField =>
  Object.hasOwn(editionFields, field)

const whereOf = (
  difference: FactDifference | EditionDifference,
  sides: SideWords,
  telling: Telling,
): string => {
  const { language, law } = telling
  const { differences: words, key } = language
  switch (difference.kind) {
    case 'fact':
      return language.factAt(difference.path)
    case 'parameter':
      return parameterLine(difference, sides, telling)
    case 'reading':
      return readingLine(difference, sides, telling)
    case 'provision': {
      const reference = referenceTo(difference.id, language, law)
      return reference === difference.id ? key(reference) : reference
    }
    case 'edition': {
      const { field } = difference
      return words.edition(isField(field, words) ? words.editionFields[field] : key(field))
    }
  }
}

/** A difference in one line; provisions are cited as the edition has them. */
export const differenceLine = (
  difference: FactDifference | EditionDifference,
  sides: SideWords,
  telling: Telling,
): string => {
  const change =
    difference.kind === 'provision'
      ? sides.provision[difference.change]
      : sides[difference.kind === 'fact' ? difference.change : 'changed']
  return `${change}${telling.language.text.colon}${whereOf(difference, sides, telling)}`
}

/** All differences but some, also where they were read back from JSON. */
export const without = <T>(all: readonly T[], some: readonly T[]): readonly T[] =>
  all.filter((one) => !some.some((other) => isSame(one, other)))
