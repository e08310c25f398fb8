// A table of cases that a lawyer can read: the facts, what must come out, the provision and the reason.
// A case names only what it is about; what it does not name is not compared, what it names is compared in full.

import type { RuleId } from '../../src/chongqing/catalogue.js'
import type { FactName } from '../../src/chongqing/fact-names.js'
import type { FindingCode } from '../../src/chongqing/findings/findings.js'
import type { ParameterId } from '../../src/chongqing/law/parameters.js'
import type { CitedProvisionId, ProvisionId } from '../../src/chongqing/law/provisions.js'
import type { ReadingId, Readings } from '../../src/chongqing/law/readings.js'
import { chongqing2006, type Finding, type Law } from '../../src/chongqing/pack.js'
import type { CitationRole } from '../../src/engine/determination/determination.js'
import { withParameters, withReadings } from '../../src/engine/editions/law.js'
import type { ParameterValue } from '../../src/engine/editions/parameter.js'
import type { XueshiErrorCode } from '../../src/engine/ground/xueshi-error.js'
import type { AnyAnswer } from './sound.js'

/** A citation as `'8(1):entitles'`. */
export type CitationText = `${CitedProvisionId}:${CitationRole}`

/** How the edition differs from the Measures of 2006 with their default readings. */
export interface CaseLaw {
  /** The edition from which it departs; without it, the Measures of 2006. */
  readonly from?: Law
  readonly readings?: Partial<Readings>
  readonly parameters?: { readonly [Id in ParameterId]?: readonly ParameterValue[] }
  readonly inForceUntil?: string
}

/** What must come out. Lists are complete, in any order. */
export interface Expected {
  readonly status: AnyAnswer['status']
  readonly value?: unknown
  /** Some fields of the value, each in full. */
  readonly valueHas?: Readonly<Record<string, unknown>>
  readonly citations?: readonly CitationText[]
  /** As `'annual-quota-hours=80'`. */
  readonly parameters?: readonly `${ParameterId}=${string}`[]
  /** As `'coverage=both-required'`. */
  readonly readings?: readonly `${ReadingId}=${string}`[]
  /** The code, or the whole finding. */
  readonly findings?: readonly (FindingCode | Finding)[]
  /** The fact, or `'record.result@r1'` for the fact of one of several. */
  readonly missing?: readonly (FactName | `${FactName}@${string}`)[]
  readonly premises?: readonly RuleId[]
  /** The provision and role of `because` or `about`. */
  readonly because?: CitationText
  /** Of `not-in-force`: the reason and the day. */
  readonly force?: readonly ['not-yet' | 'ended', string]
}

/** The mistake of a calling program that must be refused. */
interface Refused {
  readonly throws: XueshiErrorCode
  readonly argument: string
}

export interface Case<Facts> {
  readonly name: string
  readonly facts: Facts
  readonly law?: CaseLaw
  readonly expect: Expected | Refused
  /** The provision that the case is about. */
  readonly article: ProvisionId
  /** Why this must come out, in a sentence. */
  readonly why: string
}

/** The edition of a case. */
export const lawOf = ({
  from = chongqing2006,
  readings = {},
  parameters = {},
  inForceUntil,
}: CaseLaw = {}): Law => {
  const law = withParameters(withReadings(from, readings), parameters)
  return inForceUntil === undefined ? law : { ...law, inForceUntil }
}

/** A parameter that the edition does not set. */
export const struck: readonly ParameterValue[] = []

/** Dated values of a parameter, as `{ '2006-02-27': '80', '2015-10-01': '90' }`. */
export const values = (byDate: Readonly<Record<string, string>>): readonly ParameterValue[] =>
  Object.entries(byDate).map(([from, value]) => ({ from, value, source: 'case' }))
