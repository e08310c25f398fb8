import type { Verdict } from '../../engine/determination/determination.js'
import type {
  Asked as AnyAsked,
  Otherwise as AnyOtherwise,
  Proposal as AnyProposal,
  Step as AnyStep,
  Remedist,
} from '../../engine/determination/remedist.js'
import type { AnswerOf, catalogue, RuleId } from '../catalogue.js'
import type { FindingCode, FindingData } from '../findings/findings.js'
import type { ParameterId } from '../law/parameters.js'
import type { CitedProvisionId } from '../law/provisions.js'
import type { ChongqingIds, Grounds, ParameterUse } from '../pack.js'
import type { RemedyAct, SuppliedLists, Supply } from './acts.js'
import { added } from './edit.js'

/** What is to be cured under the Measures. */
export type Asked<Facts, Answer> = AnyAsked<Facts, Answer, ChongqingIds>

/** Something that can be done under the Measures. */
export type Step<Facts> = AnyStep<Facts, RemedyAct, ChongqingIds>

/** What is to be said where the steps are not enough, with a provision of the Measures or of an edition. */
export type Otherwise = AnyOtherwise<ChongqingIds>

/** Everything that can be done under the Measures. */
export type Proposal<Facts> = AnyProposal<Facts, RemedyAct, ChongqingIds>

/** The facts of the rule with that id. */
export type FactsOf<Id extends RuleId> = Parameters<(typeof catalogue)[Id]>[0]

/** The remedist of the rule with that id. */
export type RemedistOf<Id extends RuleId> = Remedist<FactsOf<Id>, AnswerOf<Id>, RemedyAct, ChongqingIds>

/** Remedists, each by the id of its rule. */
export type RemedyTable<Id extends RuleId> = { readonly [Of in Id]: RemedistOf<Of> }

/** Returns the table it is given; the ids become a union and nothing else of the literal is kept. */
export const remedyTable = <const Id extends RuleId>(table: RemedyTable<Id>): RemedyTable<Id> => table

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

/** What is found is put right, finding by finding; where that is not enough, the text gives no other way. */
export const findingByFinding =
  <Facts>(because: CitedProvisionId, cures: Cures<Facts>) =>
  ({ answer }: Pick<Asked<Facts, Grounds & { readonly value: unknown }>, 'answer'>): Proposal<Facts> => ({
    steps: stepsFrom(answer, cures),
    otherwise: { standing: 'no-remedy-known', because },
  })

/** What cures a rule whose value names its verdict, finding by finding. */
export const curedByFinding = <Facts>(because: CitedProvisionId, cures: Cures<Facts>) => ({
  verdict: ownVerdict,
  propose: findingByFinding(because, cures),
})

/** Something of a list of the text that is missing comes to what the facts have of it. */
export const supplied = <List extends keyof SuppliedLists, Field extends string>(
  list: List,
  item: SuppliedLists[List],
  field: Field,
) => ({
  act: { act: 'supply', list, item } as Supply,
  edit: <Facts extends { readonly [Of in Field]?: readonly SuppliedLists[List][] | undefined }>(
    facts: Facts,
  ): Facts => ({
    ...facts,
    [field]: added(facts[field], item),
  }),
})
