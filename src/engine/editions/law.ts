import type { FieldTable } from '../facts/kinds.js'
import { isBlank, lawArgument, takenArguments } from '../ground/arguments.js'
import {
  missingSource,
  parameterDates,
  parameterValue,
  readingOption,
  unknownParameter,
  unknownProvision,
  unknownReading,
} from '../ground/errors.js'
import { isPlainDate, type PlainDate } from '../quantity/calendar.js'
import type { Amendment } from './amendment.js'
import type { Ids } from './ids.js'
import { exampleOf, isValueOf, type ParameterDefinition, type ParameterValue } from './parameter.js'
import type { Strength } from './provision.js'
import { isOptionOf, type ReadingDefinition } from './reading.js'

/** What a law is before any edition changes it: its provisions, and what its parameters and readings are. */
export interface PackTables<I extends Ids = Ids> {
  /** The name of the law, in whose words its answers are told. */
  readonly id: string
  /** Its provisions, each by how strongly it binds. */
  readonly provisions: Readonly<Record<I['provision'], Strength>>
  readonly parameters: Readonly<Record<I['parameter'], ParameterDefinition<I['provision']>>>
  readonly readings: Readonly<Record<I['reading'], ReadingDefinition<string, I['provision']>>>
  /** What is known of the fields of the facts, by name. */
  readonly fields: FieldTable
}

/**
 * An edition of a law: the dated values of its parameters, the option taken for every contested phrase, and what it does with
 * provisions. Plain frozen data; make another edition with {@link withParameters}, {@link withReadings}, `withProvisions`
 * and `asEdition`.
 */
export interface Law<I extends Ids = Ids> {
  /** The law of which it is an edition. */
  readonly pack: PackTables<I>
  /** The name of the edition; one made from another keeps the name of what it was made from. */
  readonly edition: string
  readonly parameters: Readonly<Record<I['parameter'], readonly ParameterValue[]>>
  readonly readings: I['options']
  /** What the edition adds to the provisions, changes or strikes, by provision; the earliest first. */
  readonly amendments: Readonly<Record<string, readonly Amendment[]>>
  /** The last day in force; `null` while no repeal is known. */
  readonly inForceUntil: PlainDate | null
}

const checkedValues = (
  { pack, amendments }: Law,
  parameter: string,
  values: readonly ParameterValue[],
): readonly ParameterValue[] => {
  takenArguments({ [parameter]: values }, { [parameter]: [{ 'provision?': 'string' }] })
  const { kind } = pack.parameters[parameter] as ParameterDefinition
  values.forEach(({ from, value, source, provision }, position) => {
    if (!isValueOf(kind, value)) {
      throw parameterValue(parameter, position, kind, exampleOf(kind))
    }
    const earlier = values[position - 1]
    if (!isPlainDate(from) || (earlier !== undefined && earlier.from >= from)) {
      throw parameterDates(parameter, position)
    }
    if (isBlank(source)) throw missingSource(`${parameter}.${position}`)
    if (
      provision !== undefined &&
      !Object.hasOwn(pack.provisions, provision) &&
      !Object.hasOwn(amendments, provision)
    ) {
      throw unknownProvision(provision)
    }
  })
  return Object.freeze(values.map((value) => Object.freeze({ ...value })))
}

/**
 * Another edition in which some parameters have other dated values: an amendment, a higher norm, another place.
 *
 * An empty list strikes the parameter: what needs it is then unregulated. A value that comes from a provision of another
 * text names it, and the edition must have it already: {@link withProvisions} goes first.
 *
 * @param law - the edition to start from; it is not changed
 * @param changes - by parameter id, all dated values of that parameter, earliest first
 * @returns the new edition
 * @throws XueshiError `unknown-parameter`, `parameter-value`, `parameter-dates`, `missing-source` or `unknown-provision`
 * @example
 * ```ts
 * import { chongqing2006, withParameters } from 'xueshi/law'
 * const law = withParameters(chongqing2006, {
 *   'annual-quota-hours': [
 *     { from: '2006-02-27', value: '80', source: '渝府发〔2006〕17号' },
 *     { from: '2015-10-01', value: '90', source: '人力资源和社会保障部令第25号' },
 *   ],
 * })
 * law.parameters['annual-quota-hours'].length // => 2
 * chongqing2006.parameters['annual-quota-hours'].length // => 1
 * ```
 */
export const withParameters = <I extends Ids>(
  law: Law<I>,
  changes: { readonly [Id in I['parameter']]?: readonly ParameterValue[] },
): Law<I> => {
  takenArguments({ law, changes }, { law: lawArgument, changes: 'object' })
  const checked = Object.entries<readonly ParameterValue[]>(
    changes as Record<string, readonly ParameterValue[]>,
  ).map(([id, values]) => {
    if (!Object.hasOwn(law.pack.parameters, id)) throw unknownParameter(id)
    return [id, checkedValues(law, id, values)] as const
  })
  return Object.freeze({
    ...law,
    parameters: Object.freeze({ ...law.parameters, ...Object.fromEntries(checked) }),
  })
}

/** The edition with other options for some of its readings. */
export const withOptions = <I extends Ids>(law: Law<I>, changes: Partial<I['options']>): Law<I> => {
  for (const [id, option] of Object.entries(changes as Readonly<Record<string, string>>)) {
    if (!Object.hasOwn(law.pack.readings, id)) throw unknownReading(id)
    const definition: ReadingDefinition = law.pack.readings[id as I['reading']]
    if (!isOptionOf(definition, option)) throw readingOption(id, definition.options, definition.open)
  }
  return Object.freeze({ ...law, readings: Object.freeze({ ...law.readings, ...changes }) })
}

/**
 * Another edition in which some contested phrases are read differently.
 *
 * @param law - the edition to start from; it is not changed
 * @param changes - by reading id, the option to take
 * @returns the new edition
 * @throws XueshiError `unknown-reading` or `reading-option`
 * @example
 * ```ts
 * import { chongqing2006, withReadings } from 'xueshi/law'
 * withReadings(chongqing2006, { 'quota-year': 'statistical' }).readings['quota-year'] // => 'statistical'
 * ```
 */
export const withReadings = <I extends Ids>(law: Law<I>, changes: Partial<I['options']>): Law<I> => {
  takenArguments({ law, changes }, { law: lawArgument, changes: 'object' })
  return withOptions(law, changes)
}
