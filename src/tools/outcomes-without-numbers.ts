import type { FieldTable } from '../engine/facts/kinds.js'
import { withNumbersAs } from './facts.js'
import type { Outcome } from './outcome.js'

/**
 * What outcomes are in a report: another text for every number of a certificate, the same for the same number and no two
 * alike, so that outcomes which differ still do.
 */
export const toldOutcomes = (fields: FieldTable): ((outcome: Outcome) => Outcome) => {
  const known = new Map<string, string>()
  const standIn = (number: string): string => {
    const found = known.get(number) ?? `number-${known.size + 1}`
    known.set(number, found)
    return found
  }
  return (outcome) =>
    outcome.kind === 'value'
      ? { kind: 'value', value: withNumbersAs(outcome.value, fields, standIn) }
      : outcome
}
