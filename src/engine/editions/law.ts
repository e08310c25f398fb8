import {
  type ParameterId,
  type ParameterKind,
  type ParameterValue,
  parameterDefinitions,
  parameterValues,
} from '../../chongqing/law/parameters.js'
import { type ProvisionId, provisions } from '../../chongqing/law/provisions.js'
import {
  defaultOption,
  type ReadingDefinition,
  type ReadingId,
  type Readings,
  readingDefinitions,
  readingIds,
} from '../../chongqing/law/readings.js'
import {
  missingSource,
  parameterDates,
  parameterValue,
  readingOption,
  unknownParameter,
  unknownProvision,
  unknownReading,
} from '../ground/errors.js'
import { deepFreeze } from '../ground/freeze.js'
import { isPlainDate, type PlainDate } from '../quantity/calendar.js'
import { twoParts } from '../quantity/ratio.js'
import type { Amendment } from './amendment.js'
import type { Provision } from './provision.js'

/**
 * An edition of the law: its provisions, the dated values of its parameters, and the option taken for every contested
 * phrase. Plain frozen data; make another edition with {@link withParameters}, {@link withReadings}, {@link withProvisions}
 * and {@link asEdition}.
 *
 * @category Law
 */
export interface Law {
  /** The name of the edition; one made from another keeps the name of what it was made from. */
  readonly edition: string
  readonly provisions: Readonly<Record<ProvisionId, Provision>>
  readonly parameters: Readonly<Record<ParameterId, readonly ParameterValue[]>>
  readonly readings: Readings
  /** What the edition adds to the provisions, changes or strikes, by provision. */
  readonly amendments: Readonly<Record<string, Amendment>>
  /** The last day in force; `null` while no repeal is known. */
  readonly inForceUntil: PlainDate | null
}

const defaultReadings = (): Readings =>
  Object.freeze(Object.fromEntries(readingIds.map((id) => [id, defaultOption(id)]))) as Readings

/**
 * The Measures of 2006 (渝府发〔2006〕17号) as written, with the default option of every reading.
 *
 * @category Law
 */
export const chongqing2006: Law = /* @__PURE__ */ Object.freeze({
  edition: 'chongqing-2006',
  provisions: /* @__PURE__ */ deepFreeze(provisions),
  parameters: /* @__PURE__ */ deepFreeze(parameterValues),
  readings: /* @__PURE__ */ defaultReadings(),
  amendments: /* @__PURE__ */ Object.freeze({}),
  inForceUntil: null,
})

const shapes: Readonly<Record<ParameterKind, RegExp>> = {
  hours: /^(?:0|[1-9]\d{0,5})(?:\.\d{1,2})?$/,
  // A day must be a whole number of hours, so that a day fraction of two places stays exact in hundredths of an hour.
  'whole-hours': /^[1-9]\d?$/,
  rate: /^0\.\d{1,6}$/,
  fraction: /^[1-9]\d{0,3}\/[1-9]\d{0,3}$/,
  ratio: /^[1-9]\d{0,3}:[1-9]\d{0,3}$/,
  years: /^[1-9]\d?$/,
  yuan: /^(?:0|[1-9]\d{0,11})(?:\.\d{1,2})?$/,
  'month-days': /^\d\d-\d\d\.\.\d\d-\d\d$/,
  date: /^\d{4}-\d\d-\d\d$/,
}

const isMonthDays = (text: string): boolean => {
  const [first = '', last = ''] = text.split('..')
  // 2023 has no 29 February: a period that began or ended on it would not recur.
  if (!isPlainDate(`2023-${first}`) || !isPlainDate(`2023-${last}`)) return false
  const next = new Date(Date.UTC(2023, Number(last.slice(0, 2)) - 1, Number(last.slice(3)) + 1))
  return next.toISOString().slice(5, 10) === first
}

const isBelowOne = (text: string): boolean => {
  const [part, whole] = twoParts(text)
  return part < whole
}

const isValueOf = (kind: ParameterKind, text: string): boolean =>
  shapes[kind].test(text) &&
  (kind !== 'date' || isPlainDate(text)) &&
  (kind !== 'month-days' || isMonthDays(text)) &&
  (kind !== 'fraction' || isBelowOne(text))

const checkedValues = (
  { provisions, amendments }: Law,
  parameter: ParameterId,
  values: readonly ParameterValue[],
): readonly ParameterValue[] => {
  const { kind } = parameterDefinitions[parameter]
  values.forEach(({ from, value, source, provision }, position) => {
    if (!isValueOf(kind, value)) {
      throw parameterValue(parameter, position, kind)
    }
    const earlier = values[position - 1]
    if (!isPlainDate(from) || (earlier !== undefined && earlier.from >= from)) {
      throw parameterDates(parameter, position)
    }
    if (source.trim() === '') throw missingSource(`${parameter}.${position}`)
    if (
      provision !== undefined &&
      !Object.hasOwn(provisions, provision) &&
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
 * @category Law
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
export const withParameters = (
  law: Law,
  changes: { readonly [Id in ParameterId]?: readonly ParameterValue[] },
): Law => {
  const checked = Object.entries(changes).map(([id, values]) => {
    if (!Object.hasOwn(parameterDefinitions, id)) throw unknownParameter(id)
    return [id, checkedValues(law, id as ParameterId, values)] as const
  })
  return Object.freeze({
    ...law,
    parameters: Object.freeze({ ...law.parameters, ...Object.fromEntries(checked) }),
  })
}

const isOptionOf = (id: ReadingId, option: string): boolean => {
  const { options, open } = readingDefinitions[id] as { options: readonly string[]; open?: 'number' | 'date' }
  // A number would pass for its text.
  if (typeof option !== 'string') return false
  if (open === 'number') return /^(?:0|0\.\d{1,4}|1)$/.test(option)
  if (open === 'date') return isPlainDate(option)
  return options.includes(option)
}

/**
 * Another edition in which some contested phrases are read differently.
 *
 * @category Law
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
export const withReadings = (law: Law, changes: Partial<Readings>): Law => {
  for (const [id, option] of Object.entries(changes)) {
    if (!Object.hasOwn(readingDefinitions, id)) throw unknownReading(id)
    if (!isOptionOf(id as ReadingId, option)) {
      const { options, open }: ReadingDefinition = readingDefinitions[id as ReadingId]
      throw readingOption(id, options, open)
    }
  }
  return Object.freeze({ ...law, readings: Object.freeze({ ...law.readings, ...changes }) })
}
