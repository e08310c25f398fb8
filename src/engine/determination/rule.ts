import type { NormId } from '../../chongqing/law/norms/register.js'
import type { ParameterId } from '../../chongqing/law/parameters.js'
import type { CitedProvisionId, ProvisionId } from '../../chongqing/law/provisions.js'
import type { ReadingId } from '../../chongqing/law/readings.js'
import type { RuleId } from '../../chongqing/rule-ids.js'
import { chongqing2006, type Law } from '../editions/law.js'
import { deepFreeze } from '../ground/freeze.js'
import type { Grounds, Unregulated } from './determination.js'
import { Recorder } from './recorder.js'

/** What a rule may read. Whatever an answer cites was read, and only what is declared here can be read. */
export interface RuleDeclaration<
  Id extends RuleId,
  P extends ProvisionId,
  Q extends ParameterId,
  R extends ReadingId,
> {
  readonly id: Id
  /** Those on which its decision turns. */
  readonly provisions: readonly P[]
  /** Those of which it reads out what is recorded of them, whatever they say: it calculates nothing from them. */
  readonly lookups?: readonly P[]
  readonly parameters?: readonly Q[]
  readonly readings?: readonly R[]
  /** The norms that it checks, or of which it calculates what they ask. */
  readonly norms?: readonly NormId[]
}

/**
 * A rule: a pure function from facts, and an edition of the law, to an answer with its grounds.
 *
 * @category Results
 * @typeParam Facts - what it needs to know, as parsed entities and plain values
 * @typeParam Answer - the determination it gives
 */
export interface Rule<Facts, Answer, Id extends RuleId = RuleId> {
  /** Decides on the facts; without `law`, under the Measures of 2006 with their default readings. */
  (facts: Facts, law?: Law): Answer
  readonly id: Id
  /** The provisions it can cite. */
  readonly provisions: readonly ProvisionId[]
  /** Those among them of which it only reads out what the law records; from all others it calculates or decides something. */
  readonly lookups: readonly ProvisionId[]
  /** The norms that it checks, or of which it calculates what they ask. */
  readonly norms: readonly NormId[]
  /** The parameters and readings it can read. */
  readonly reads: { readonly parameters: readonly ParameterId[]; readonly readings: readonly ReadingId[] }
}

/** Whether an edition strikes a provision. */
export const isStruck = ({ amendments }: Law, provision: CitedProvisionId): boolean => {
  const amendment = amendments[provision]
  return amendment !== undefined && 'struck' in amendment
}

/**
 * An answer, unless it rests on a provision that the edition strikes: then nothing is regulated any more, and nothing is
 * found against that provision.
 */
const unlessStruck = <Answer>(answer: Answer, law: Law): Answer => {
  const { rule, citations, parameters, readings, findings, premises } = answer as Grounds
  const about = citations.find(({ provision }) => isStruck(law, provision))
  if (!about) return answer
  const unregulated: Unregulated = {
    rule,
    citations,
    parameters,
    readings,
    findings: findings.filter(({ provision }) => !isStruck(law, provision)),
    premises,
    status: 'unregulated',
    about,
  }
  // Every rule may find its matter unregulated; the type of those that do not say so cannot know the editions of others.
  return deepFreeze(unregulated) as Answer
}

/** Makes a rule of what it declares and how it decides. */
export const defineRule = <
  const Id extends RuleId,
  const P extends ProvisionId,
  Facts,
  Answer,
  const Q extends ParameterId = never,
  const R extends ReadingId = never,
>(
  about: RuleDeclaration<Id, P, Q, R>,
  decide: (facts: Facts, grounds: Recorder<P, Q, R>, law: Law) => Answer,
): Rule<Facts, Answer, Id> => {
  const rule = (facts: Facts, law: Law = chongqing2006): Answer =>
    unlessStruck(decide(facts, new Recorder<P, Q, R>(about.id, law), law), law)
  const { id, provisions, lookups: looked = [], norms = [] } = about
  const lookups = looked.filter((one) => !provisions.includes(one))
  return Object.freeze(
    Object.assign(rule, {
      id,
      provisions: [...provisions, ...lookups],
      lookups,
      norms,
      reads: { parameters: about.parameters ?? [], readings: about.readings ?? [] },
    }),
  )
}
