import { idArgument } from '../../engine/ground/arguments.js'
import { deepFreeze } from '../../engine/ground/freeze.js'
import { catalogue, type RuleId, ruleIds } from '../catalogue.js'
import { type NormId, normIds, norms } from '../law/norms/register.js'
import { type WithoutNorm, withoutNorm } from '../law/norms/without.js'
import { type ParameterId, parameterDefinitions, parameterIds } from '../law/parameters.js'
import { type MeasuresProvisionId, type ProvisionId, provisionIds } from '../law/provisions.js'
import { type ReadingId, readingDefinitions, readingIds } from '../law/readings.js'
import { articleOf, isRegulation } from '../law/reference.js'
import { type VocabularyName, vocabularies } from '../law/vocabularies.js'

/**
 * How the library carries a provision. It is called no more than it is:
 *
 * - `decided`: what a rule calculates or decides turns on it, or a rule takes its steps one event at a time.
 * - `checked-off`: a rule holds its list against what it is given, or takes over a label; the caller has judged.
 * - `looked-up`: rules only read out what is recorded of it: which duties there are, who is competent, whether there is a sanction.
 * - `recorded`: no rule cites it. It stands in the register of norms or the vocabulary, or the register says why it holds no norm.
 */
export type Carriage = 'decided' | 'checked-off' | 'looked-up' | 'recorded'

/** What in the library carries one provision of the Measures. */
export interface LedgerEntry {
  readonly provision: MeasuresProvisionId
  readonly article: number
  readonly carriage: Carriage
  /** Rules whose decision can turn on it, or that check its list off. */
  readonly rules: readonly RuleId[]
  /** Rules that can cite it and only read out what is recorded of it. */
  readonly lookups: readonly RuleId[]
  /** Figures that it sets. */
  readonly parameters: readonly ParameterId[]
  /** Contested phrases of it. */
  readonly readings: readonly ReadingId[]
  /** Lists that take words from it. */
  readonly vocabularies: readonly VocabularyName[]
  readonly norms: readonly NormId[]
  /** Why it holds no norm; `null` where it holds one. */
  readonly withoutNorm: WithoutNorm['reason'] | null
}

const isOfMeasures = (id: (typeof provisionIds)[number]): id is MeasuresProvisionId => !isRegulation(id)

const includes = (ids: readonly ProvisionId[], id: ProvisionId): boolean => ids.includes(id)

const carriageOf = ({ provision, rules, lookups }: Omit<LedgerEntry, 'carriage'>): Carriage => {
  if (rules.some((rule) => !includes(catalogue[rule].checksOff, provision))) return 'decided'
  if (rules.length > 0) return 'checked-off'
  return lookups.length > 0 ? 'looked-up' : 'recorded'
}

const entryOf = (provision: MeasuresProvisionId): LedgerEntry => {
  const citing = ruleIds.filter((id) => includes(catalogue[id].provisions, provision))
  const isLookup = (id: RuleId): boolean => includes(catalogue[id].lookups, provision)
  const names = Object.keys(vocabularies) as VocabularyName[]
  const entry = {
    provision,
    article: articleOf(provision),
    rules: citing.filter((id) => !isLookup(id)),
    lookups: citing.filter(isLookup),
    parameters: parameterIds.filter((id) => parameterDefinitions[id].provision === provision),
    readings: readingIds.filter((id) =>
      (readingDefinitions[id].provisions as readonly string[]).includes(provision),
    ),
    vocabularies: names.filter((name) =>
      (Object.values(vocabularies[name].provisions) as (string | null)[]).includes(provision),
    ),
    norms: normIds.filter((id) => norms[id].provision === provision),
    withoutNorm: withoutNorm[provision]?.reason ?? null,
  }
  return { ...entry, carriage: carriageOf(entry) }
}

/**
 * What in the library carries each provision of the Measures: 49 articles with all their paragraphs and items.
 *
 * @returns one entry for each provision, in the order of the text
 * @example
 * ```ts
 * import { ledger } from 'xueshi/law'
 * const entry = ledger().find(({ provision }) => provision === '19')
 * entry?.parameters // => ['funding-floor-rate']
 * ```
 */
export const ledger = (): readonly LedgerEntry[] => deepFreeze(provisionIds.filter(isOfMeasures).map(entryOf))

/**
 * The rules that check a norm, or calculate what it asks.
 *
 * @param norm - the id of a norm
 * @returns the ids of the rules that declare it, in the order of the law; none where nothing is calculated from it
 * @throws XueshiError `invalid-argument` for a norm that there is not
 * @example
 * ```ts
 * import { rulesOfNorm } from 'xueshi/law'
 * rulesOfNorm('review-plan') // => ['plan-review', 'plan-life']
 * rulesOfNorm('foster-model-providers') // => []
 * ```
 */
export const rulesOfNorm = (norm: NormId): readonly RuleId[] => {
  idArgument(norm, normIds, 'norm')
  return Object.freeze(ruleIds.filter((id) => catalogue[id].norms.includes(norm)))
}
