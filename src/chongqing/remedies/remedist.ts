import type { Grounds, ParameterUse, Verdict } from '../../engine/determination/determination.js'
import type { MissingFact } from '../../engine/determination/missing.js'
import type { Law } from '../../engine/editions/law.js'
import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { RemedyAct, StudyRoom } from '../../tools/remedy-line.js'
import type { AnswerOf, catalogue } from '../catalogue.js'
import type { FindingCode, FindingData } from '../findings/findings.js'
import type { ParameterId } from '../law/parameters.js'
import type { CitedProvisionId } from '../law/provisions.js'
import type { RuleId } from '../rule-ids.js'

/** The answers of a rule that give a value. */
export type Valued<Answer> = Extract<Answer, { readonly value: unknown }>

/** What is to be cured: the facts, and the answer that says not met. */
export interface Asked<Facts, Answer> {
  readonly facts: Facts
  readonly answer: Valued<Answer>
  readonly asOf: PlainDate
  readonly law: Law
  /** Runs the rule on other facts, under the same edition. */
  readonly ask: (facts: Facts) => Answer
}

/** Something that can be done, as a change of the facts. The facts that it is given are never changed. */
export interface Step<Facts> {
  /** How much of it is proposed, in its smallest unit: hundredths of an hour, fen, heads. Of 0 there is nothing to do. */
  readonly amount: number
  readonly act: (amount: number) => RemedyAct
  readonly edit: (facts: Facts, amount: number) => Facts
  readonly provisions: readonly [CitedProvisionId, ...CitedProvisionId[]]
}

/**
 * What is to be said where the steps are not enough: the text rules it out (`cannot-be-cured`), it gives no way
 * (`no-remedy-known`), or facts are to be asked first.
 */
export type Otherwise =
  | {
      readonly standing: 'cannot-be-cured' | 'no-remedy-known'
      readonly because: CitedProvisionId
      readonly room?: StudyRoom
    }
  | { readonly standing: 'undetermined'; readonly missing: readonly MissingFact[] }

/** Everything that can be done, in its order, and what is to be said where even that is not enough. */
export interface Proposal<Facts> {
  readonly steps: readonly Step<Facts>[]
  readonly otherwise: Otherwise
}

/**
 * One who knows, for one rule, what can be done. Nothing proposed here is believed: the tool runs the rule on the changed
 * facts, and takes away all that is not needed.
 */
export interface Remedist<Facts, Answer> {
  /** What a value of the rule comes to as a check. */
  readonly verdict: (value: Valued<Answer>['value']) => Verdict
  readonly propose: (asked: Asked<Facts, Answer>) => Proposal<Facts>
}

/** The facts of the rule with that id. */
export type FactsOf<Id extends RuleId> = Parameters<(typeof catalogue)[Id]>[0]

/** The remedist of the rule with that id. */
export type RemedistOf<Id extends RuleId> = Remedist<FactsOf<Id>, AnswerOf<Id>>

/** The provision that sets a figure on which an answer rests. */
export const setterOf = ({ parameters }: Pick<Grounds, 'parameters'>, id: ParameterId): CitedProvisionId =>
  // An answer that has a value has read the figure.
  (parameters.find((use) => use.id === id) as ParameterUse).provision

/** The provision that asks for something, and the one that sets its figure where an edition has it from another. */
export const provisionsOf = (
  asking: CitedProvisionId,
  answer: Pick<Grounds, 'parameters'>,
  id: ParameterId,
): Step<unknown>['provisions'] => {
  const setter = setterOf(answer, id)
  return setter === asking ? [asking] : [asking, setter]
}

/** The verdict that a value itself names. */
export const ownVerdict = ({ verdict }: { readonly verdict: Verdict }): Verdict => verdict

/** The verdict of something that holds, does not hold, or is not known to. */
export const verdictFrom = (holds: boolean | null): Verdict =>
  holds === null ? 'undetermined' : holds ? 'met' : 'not-met'

/** A step that is taken or not. */
export const single = <Facts>(
  act: RemedyAct,
  edit: (facts: Facts) => Facts,
  ...provisions: Step<Facts>['provisions']
): Step<Facts> => ({ amount: 1, act: () => act, edit, provisions })

/** What cures a finding. */
export interface Cure<Facts> {
  readonly act: RemedyAct
  readonly edit: (facts: Facts) => Facts
}

/** What cures each finding of a rule. */
export type Cures<Facts> = {
  readonly [Code in FindingCode]?: (data: FindingData[Code]) => Cure<Facts>
}

/** A step for every finding that has a cure; it rests on the provision that the finding names. */
export const stepsFrom = <Facts>(
  { findings }: Pick<Grounds, 'findings'>,
  cures: Cures<Facts>,
): readonly Step<Facts>[] =>
  findings.flatMap(({ code, data, provision }) => {
    // The data of a finding are those of its code.
    const cure = cures[code] as ((data: unknown) => Cure<Facts>) | undefined
    if (!cure) return []
    const { act, edit } = cure(data)
    return [single(act, edit, provision)]
  })

/** The facts with steps done in their order, each as far as its amount; of all of them where no amounts are named. */
export const done = <Facts>(
  facts: Facts,
  steps: readonly Step<Facts>[],
  amounts: readonly number[] = steps.map(({ amount }) => amount),
): Facts =>
  steps.reduce((given, { edit }, i) => {
    const amount = amounts[i] as number
    return amount === 0 ? given : edit(given, amount)
  }, facts)
