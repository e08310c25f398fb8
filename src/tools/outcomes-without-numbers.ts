import { isObject, numberFields } from './facts.js'
import type { Outcome } from './outcome.js'

/**
 * What outcomes are in a report: another text for every number of a certificate, the same for the same number and no two
 * alike, so that outcomes which differ still do.
 */
export const toldOutcomes = (): ((outcome: Outcome) => Outcome) => {
  const known = new Map<string, string>()
  const standIn = (number: string): string => {
    const found = known.get(number) ?? `number-${known.size + 1}`
    known.set(number, found)
    return found
  }
  const told = (value: unknown, isNumber: boolean): unknown => {
    if (typeof value === 'string') return isNumber ? standIn(value) : value
    if (Array.isArray(value)) return value.map((part) => told(part, isNumber))
    if (!isObject(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([field, part]) => [field, told(part, numberFields.includes(field))]),
    )
  }
  return (outcome) =>
    outcome.kind === 'value' ? { kind: 'value', value: told(outcome.value, false) } : outcome
}
