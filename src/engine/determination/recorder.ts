import type { AddedProvisionId, CitedIdOf, Ids } from '../editions/ids.js'
import type { Law } from '../editions/law.js'
import { LawView } from '../editions/law-view.js'
import { type ParameterValue, valueOn } from '../editions/parameter.js'
import type { Strength } from '../editions/provision.js'
import type { NormStrength } from '../editions/strength.js'
import { deepFreeze } from '../ground/freeze.js'
import type { PlainDate } from '../quantity/calendar.js'
import type {
  AnyAnswer,
  Bounded,
  Citation,
  CitationRole,
  Collected,
  Discretion,
  Grounds,
  Inapplicable,
  NotComputable,
  NotInForce,
  Open,
  Settled,
  Unregulated,
  Valueless,
} from './determination.js'
import type { Finding, FindingCodeOf, OwnSeverity } from './finding.js'
import {
  type Asks,
  answerIn,
  type Inquiry,
  type Known,
  knownOrReckoned,
  question,
  type Reckons,
} from './known.js'
import type { MissingFact } from './missing.js'
import { type HeldValue, sharedGrounds } from './shared-grounds.js'

/**
 * Collects what a rule reads while it decides, and closes the answer. A rule can only read what it declares: another
 * provision, parameter or reading does not compile. It is the only way to the law, and nothing else writes citations.
 */
export class Recorder<
  I extends Ids,
  P extends I['provision'],
  Q extends I['parameter'],
  R extends I['reading'],
> extends LawView<I, Q, R> {
  /** Readings of which no option lifts what is breached, as the rule knows that says so: they are not tried. */
  indifferent: readonly I['reading'][] = []
  readonly #grounds: Collected<I>
  readonly #missing = new Map<string, MissingFact<I['fact']>>()
  readonly #inquiry: Inquiry<I> & { readonly known: Inquiry<I>['known'][number][] }

  constructor(rule: string, law: Law<I>, inquiry: Inquiry<I> = question) {
    super(law)
    this.#grounds = { rule, citations: [], parameters: [], readings: [], findings: [], premises: [] }
    const { known, knownTogether, isTrial, isOutcomeOnly, memory, isUntold } = inquiry
    this.#inquiry = { known: knownTogether ?? [...known], isTrial, isOutcomeOnly, memory, isUntold }
  }

  /** What was reckoned for this answer. */
  get known(): readonly Known<I>[] {
    return this.#inquiry.known
  }

  /** Decides, from here on, by the law as it stands on a day; the rules that are asked then are asked so too. */
  decideAsOf(day: PlainDate): void {
    this.moveTo(day)
  }

  /** Notes that a provision took part, and in what role. */
  cite(provision: P, role: CitationRole): Citation<I> {
    return this.#note(provision, role, this.strengthOf(provision))
  }

  /** Notes that a norm took part: its provision, with the strength of the norm itself. */
  citeNorm(norm: NormStrength<P>, role: CitationRole): Citation<I> {
    return this.#note(norm.provision, role, this.strengthIn(norm))
  }

  #note(provision: CitedIdOf<I>, role: CitationRole, strength: Strength): Citation<I> {
    const { citations } = this.#grounds
    for (const one of citations) {
      if (one.provision === provision && one.role === role && one.strength === strength) return one
    }
    const citation = sharedGrounds(this.law).citationOf(provision)(role)(strength)
    citations.push(citation)
    return citation
  }

  /** Reads the value of a parameter that holds on a day; `undefined` where the edition sets none. */
  parameter(id: Q, on: PlainDate): HeldValue<I> | undefined {
    const value = valueOn(this.valuesOf(id), on)
    if (!value) return undefined
    const { held, use } = sharedGrounds(this.law).valueOf(id)(value)
    this.citeSetter(id, value, 'sets-value')
    const { parameters } = this.#grounds
    if (!parameters.some((one) => one.id === id && one.from === use.from)) parameters.push(use)
    return held
  }

  /** Notes what the provision did that sets a value, whichever provision the edition names for it. */
  citeSetter(id: Q, value: ParameterValue, role: CitationRole): Citation<I> {
    return this.cite(this.setterOf(id, value) as P, role)
  }

  /** Reads the option taken for a contested phrase. */
  reading<Id extends R>(id: Id): I['options'][Id] {
    const { readings } = this.#grounds
    if (!readings.some((use) => use.id === id)) readings.push(sharedGrounds(this.law).readingOf(id))
    return this.law.readings[id] as I['options'][Id]
  }

  /** Adds something a person should look at; the provision it concerns may be one that was cited. */
  finding<Code extends FindingCodeOf<I>>(
    code: Code,
    severity: OwnSeverity,
    concerns: P | AddedProvisionId | Citation<I>,
    data: I['findings'][Code],
  ): void {
    this.#found(code, { severity }, concerns, data)
  }

  /** Adds something that stands under the option taken of a reading, and is no breach. */
  contested<Code extends FindingCodeOf<I>>(
    code: Code,
    reading: R,
    concerns: P | AddedProvisionId | Citation<I>,
    data: I['findings'][Code],
  ): void {
    this.#found(code, { severity: 'depends-on-reading', readings: [reading] }, concerns, data)
  }

  #found(
    code: FindingCodeOf<I>,
    weight: Pick<Finding<I>, 'severity' | 'readings'>,
    concerns: CitedIdOf<I> | Citation<I>,
    data: unknown,
  ): void {
    const provision = typeof concerns === 'string' ? concerns : concerns.provision
    // The data are those of the code.
    this.#grounds.findings.push({ code, ...weight, provision, data } as Finding<I>)
  }

  /** Asks another rule, under the same law: its answer becomes part of the proof. */
  ask<Facts, Answer extends AnyAnswer<I>>(rule: Asks<I, Facts, Answer>, facts: Facts): Answer {
    return this.premise(rule(facts, this.law, this.#inquiry))
  }

  /** Asks two rules of the same facts, one after the other: what the first had reckoned is known to the second. */
  askBoth<Facts, One extends AnyAnswer<I>, Other extends AnyAnswer<I>>(
    one: Asks<I, Facts, One>,
    other: Asks<I, Facts, Other>,
    facts: Facts,
  ): readonly [One, Other] {
    const inquiry = { knownTogether: [...this.known], ...this.#inquiry }
    return [this.premise(one(facts, this.law, inquiry)), this.premise(other(facts, this.law, inquiry))]
  }

  /** Asks another rule of which nothing is used: its answer stands beside the others, where more is looked at than the outcome. */
  beside<Facts>(rule: Asks<I, Facts, AnyAnswer<I>>, facts: Facts): void {
    if (!this.#inquiry.isOutcomeOnly) this.ask(rule, facts)
  }

  /**
   * Asks another rule as {@link ask} does, and takes its numbers along. What this rule or the one that asks it has had
   * reckoned of the very same facts is not reckoned again.
   */
  reckon<Facts extends object, Found extends object>(rule: Reckons<I, Facts, Found>, facts: Facts): Found {
    const found = knownOrReckoned(rule, facts, this.law, this.#inquiry)
    if (!this.#inquiry.isUntold) this.premise(answerIn<I>(found))
    return found
  }

  /** Builds on an answer that is there already, which becomes part of the proof, and hands it back. */
  premise<D extends AnyAnswer<I>>(determination: D): D {
    this.#grounds.premises.push(determination)
    return determination
  }

  /** Names facts that are not known and on which the answer depends. */
  missing(...facts: readonly MissingFact<I['fact']>[]): void {
    for (const one of facts) {
      const key = JSON.stringify([one.fact, one.of])
      if (!this.#missing.has(key)) this.#missing.set(key, { ...one })
    }
  }

  /** The answer; one on a provision that the edition strikes finds nothing regulated any more, and nothing against that. */
  #close<O extends object>(outcome: O): Grounds<I> & O {
    const { rule, citations, parameters, readings, findings, premises } = this.#grounds
    const about = citations.find(({ provision }) => this.isStruck(provision))
    const unstruck = about && findings.filter(({ provision }) => !this.isStruck(provision))
    const ends = about ? { findings: unstruck, status: 'unregulated', about } : outcome
    // By name: to copy them from one object onto another takes thirty times as long.
    const answer = { rule, citations, parameters, readings, findings, premises, ...ends }
    // Every rule may find its matter unregulated; the type of those that do not say so cannot know the editions of others.
    return deepFreeze(answer as unknown as Grounds<I> & O)
  }

  /** Closes with a value whose every figure is exact. */
  settled<V>(value: V): Settled<V, I> {
    return this.#close({ status: 'settled', value })
  }

  /** Closes with a value of which some figures are ranges, and names the facts that are missing. */
  bounded<V>(value: V): Bounded<V, I> {
    return this.#close({ status: 'bounded', value, missing: [...this.#missing.values()] })
  }

  /** Closes without a value, and names the facts that are missing. */
  open(): Open<I> {
    return this.#close({ status: 'open', missing: [...this.#missing.values()] })
  }

  /** Closes with a share of nothing. */
  notComputable(provision: P, role: CitationRole): NotComputable<I> {
    return this.#close({
      status: 'not-computable',
      because: 'zero-denominator',
      about: this.cite(provision, role),
    })
  }

  /** Closes where the text sets no value. */
  unregulated(provision: P, role: CitationRole): Unregulated<I> {
    return this.#close({ status: 'unregulated', about: this.cite(provision, role) })
  }

  /** Closes with whoever decides. */
  discretion(holder: I['actor'], provision: P): Discretion<I> {
    return this.#close({ status: 'discretion', holder, about: this.cite(provision, 'empowers') })
  }

  /** Closes where the provision does not apply. */
  inapplicable(provision: P, role: CitationRole): Inapplicable<I> {
    return this.#close({ status: 'inapplicable', because: this.cite(provision, role) })
  }

  /** Closes where the law was not in force in the time asked about. */
  notInForce(reason: 'not-yet' | 'ended', since: PlainDate): NotInForce<I> {
    return this.#close({ status: 'not-in-force', reason, since })
  }

  /** Ends as another answer ended that gave no value, on these grounds and with that answer as premise. */
  follow(answer: Valueless<I>): Valueless<I> {
    return this.#close({ ...answer, ...this.#grounds })
  }
}
