import { lawArgument } from '../ground/arguments.js'
import { rememberedOf } from '../ground/remembered.js'
import type { PlainDate } from '../quantity/calendar.js'
import { editionOn, isStruck } from './amendment.js'
import type { CitedIdOf, Ids } from './ids.js'
import type { Law } from './law.js'
import type { ParameterValue } from './parameter.js'
import type { Strength } from './provision.js'
import { type NormStrength, strengthIn, strengthOf } from './strength.js'

/** What is worked out of an edition to be looked at, once for everyone who asks. */
const resolved = /* @__PURE__ */ rememberedOf((law: Law) =>
  rememberedOf((of: (view: never) => object | undefined) => of(new LawView(law) as never)),
)

/**
 * An edition to look at: what its parameters and readings are, whether any of them decides or not. Looking notes nothing;
 * what decides an answer is read through its recorder.
 */
export class LawView<I extends Ids, Q extends I['parameter'], R extends I['reading']> {
  #law: Law<I>

  constructor(law: Law<I>) {
    lawArgument(law)
    this.#law = law
  }

  /** Looks, from here on, at the law as it stands on a day. */
  protected moveTo(day: PlainDate): void {
    this.#law = editionOn(this.#law, day)
  }

  /** The edition as it is looked at. */
  protected get law(): Law<I> {
    return this.#law
  }

  /** The name of the edition. */
  get edition(): string {
    return this.#law.edition
  }

  /** All dated values of a parameter, the earliest first. */
  valuesOf(id: Q): readonly ParameterValue[] {
    return this.#law.parameters[id]
  }

  /** The provision that sets a value. */
  setterOf(id: Q, { provision }: ParameterValue): CitedIdOf<I> {
    return (provision as CitedIdOf<I> | undefined) ?? this.#law.pack.parameters[id].provision
  }

  /** The options of some readings. */
  optionsOf<Id extends R>(...ids: readonly Id[]): Pick<I['options'], Id> {
    const options: { [One in Id]?: I['options'][One] } = {}
    for (const id of ids) options[id] = this.#law.readings[id] as I['options'][Id]
    return options as Pick<I['options'], Id>
  }

  /**
   * What is worked out of the edition alone, once for everyone who asks of the same edition.
   *
   * @param of - works it out by no more than may be looked at here; the very function is what is asked again by
   */
  resolved<Found extends object | undefined>(of: (law: LawView<I, Q, R>) => Found): Found {
    return resolved(this.#law)(of) as Found
  }

  /** The last day in force; `null` while no repeal is known. */
  get inForceUntil(): PlainDate | null {
    return this.#law.inForceUntil
  }

  /** Whether the edition strikes a provision. */
  isStruck(provision: CitedIdOf<I>): boolean {
    return isStruck(this.#law, provision)
  }

  /** How strongly a provision binds. */
  strengthOf(provision: CitedIdOf<I>): Strength {
    return strengthOf(this.#law, provision)
  }

  /** How strongly a norm binds. */
  strengthIn(norm: NormStrength<I['provision']>): Strength {
    return strengthIn(this.#law, norm)
  }
}
