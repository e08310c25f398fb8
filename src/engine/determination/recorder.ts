import type { Finding, FindingCode, FindingData, Severity } from '../../chongqing/findings/findings.js'
import {
  type ParameterId,
  type ParameterValue,
  parameterDefinitions,
} from '../../chongqing/law/parameters.js'
import type { CitedProvisionId, ProvisionId } from '../../chongqing/law/provisions.js'
import { defaultOption, type ReadingId, type ReadingOption } from '../../chongqing/law/readings.js'
import type { RuleId } from '../../chongqing/rule-ids.js'
import type { Law } from '../editions/law.js'
import {
  type Actor,
  type AddedProvisionId,
  isAdded,
  type Provision,
  type Strength,
} from '../editions/provision.js'
import { deepFreeze } from '../ground/freeze.js'
import type { PlainDate } from '../quantity/calendar.js'
import type {
  Bounded,
  Citation,
  CitationRole,
  Determination,
  Discretion,
  Grounds,
  Inapplicable,
  NotComputable,
  NotInForce,
  Open,
  ParameterUse,
  ReadingUse,
  Settled,
  Unregulated,
  Valueless,
} from './determination.js'
import type { MissingFact } from './missing.js'

/** The value of a parameter that holds on a date; before its first date, the first; none where it was struck. */
export const valueOn = (values: readonly ParameterValue[], date: PlainDate): ParameterValue | undefined => {
  let last = values.length - 1
  while (last > 0 && (values[last] as ParameterValue).from > date) last--
  return values[last]
}

/** How strongly a provision binds in an edition. */
export const strengthOf = (law: Law, provision: CitedProvisionId): Strength => {
  // A value cannot come from a provision that its edition does not have: the edition was checked when it was made.
  const known = isAdded(provision) ? law.amendments[provision] : law.provisions[provision]
  return (known as Provision).strength
}

/**
 * Collects what a rule reads while it decides, and closes the answer. A rule can only read what it declares: another
 * provision, parameter or reading does not compile. Nothing else writes citations.
 */
export class Recorder<P extends ProvisionId, Q extends ParameterId, R extends ReadingId> {
  readonly #citations: Citation[] = []
  readonly #parameters: ParameterUse[] = []
  readonly #readings: ReadingUse[] = []
  readonly #findings: Finding[] = []
  readonly #premises: Determination<unknown, unknown>[] = []
  readonly #missing = new Map<string, MissingFact>()

  constructor(
    readonly rule: RuleId,
    readonly law: Law,
  ) {}

  /** Notes that a provision took part, and in what role. */
  cite(provision: P, role: CitationRole): Citation {
    return this.#note(provision, role)
  }

  #note(provision: CitedProvisionId, role: CitationRole): Citation {
    const known = this.#citations.find((one) => one.provision === provision && one.role === role)
    if (known) return known
    const citation = { provision, role, strength: strengthOf(this.law, provision) }
    this.#citations.push(citation)
    return citation
  }

  /** Reads the value of a parameter on a date; `undefined` where the edition sets none. */
  parameter(id: Q, on: PlainDate): string | undefined {
    const held = valueOn(this.law.parameters[id], on)
    if (!held) return undefined
    const { provision = parameterDefinitions[id].provision } = held
    this.#note(provision, 'sets-value')
    if (!this.#parameters.some((use) => use.id === id && use.from === held.from)) {
      this.#parameters.push({ id, value: held.value, from: held.from, provision })
    }
    return held.value
  }

  /** Notes what the provision did that sets a value, whichever provision the edition names for it. */
  citeSetter(
    id: Q,
    { provision = parameterDefinitions[id].provision }: ParameterValue,
    role: CitationRole,
  ): Citation {
    return this.#note(provision, role)
  }

  /** Reads the option taken for a contested phrase. */
  reading<Id extends R>(id: Id): ReadingOption<Id> {
    const option = this.law.readings[id] as ReadingOption<Id>
    if (!this.#readings.some((use) => use.id === id)) {
      this.#readings.push({ id, option, isDefault: option === defaultOption(id) })
    }
    return option
  }

  /** Adds something a person should look at; the provision it concerns may be one that was cited. */
  finding<Code extends FindingCode>(
    code: Code,
    severity: Severity,
    concerns: P | AddedProvisionId | Citation,
    data: FindingData[Code],
  ): void {
    const provision = typeof concerns === 'string' ? concerns : concerns.provision
    this.#findings.push({ code, severity, provision, data } as Finding)
  }

  /** Builds on another answer, which becomes part of the proof, and hands it back. */
  premise<D extends Determination<unknown, unknown>>(determination: D): D {
    this.#premises.push(determination)
    return determination
  }

  /** Names facts that are not known and on which the answer depends. */
  missing(...facts: readonly MissingFact[]): void {
    for (const one of facts) {
      const key = JSON.stringify([one.fact, one.of])
      if (!this.#missing.has(key)) this.#missing.set(key, { ...one })
    }
  }

  #grounds(): Grounds {
    return {
      rule: this.rule,
      citations: this.#citations,
      parameters: this.#parameters,
      readings: this.#readings,
      findings: this.#findings,
      premises: this.#premises,
    }
  }

  #close<O extends object>(outcome: O): Grounds & O {
    return deepFreeze({ ...this.#grounds(), ...outcome })
  }

  settled<V>(value: V): Settled<V> {
    return this.#close({ status: 'settled', value })
  }

  bounded<V>(value: V): Bounded<V> {
    return this.#close({ status: 'bounded', value, missing: [...this.#missing.values()] })
  }

  open(): Open {
    return this.#close({ status: 'open', missing: [...this.#missing.values()] })
  }

  notComputable(provision: P, role: CitationRole): NotComputable {
    return this.#close({
      status: 'not-computable',
      because: 'zero-denominator',
      about: this.cite(provision, role),
    })
  }

  unregulated(provision: P, role: CitationRole): Unregulated {
    return this.#close({ status: 'unregulated', about: this.cite(provision, role) })
  }

  discretion(holder: Actor, provision: P): Discretion {
    return this.#close({ status: 'discretion', holder, about: this.cite(provision, 'empowers') })
  }

  inapplicable(provision: P, role: CitationRole): Inapplicable {
    return this.#close({ status: 'inapplicable', because: this.cite(provision, role) })
  }

  notInForce(reason: 'not-yet' | 'ended', since: PlainDate): NotInForce {
    return this.#close({ status: 'not-in-force', reason, since })
  }

  /** Ends as another answer ended that gave no value, on these grounds and with that answer as premise. */
  follow(answer: Valueless): Valueless {
    return deepFreeze({ ...answer, ...this.#grounds() })
  }
}
