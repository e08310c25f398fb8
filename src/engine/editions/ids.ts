/**
 * Every id that a pack of law supplies, gathered: the one type parameter of the engine. What is written without it speaks of
 * any law at all.
 */
export interface Ids {
  readonly provision: string
  readonly parameter: string
  readonly reading: string
  /** Each reading with the options that it takes. */
  readonly options: Readonly<Record<string, string>>
  readonly norm: string
  /** Those whom the law addresses. */
  readonly actor: string
  /** Each code of a finding with its data. */
  readonly findings: Readonly<Record<string, object>>
  /** The names of facts that can be missing. */
  readonly fact: string
}

/** The id of any provision that an answer under a law can cite: one of its own, or one that an edition adds. */
export type CitedIdOf<I extends Ids> = I['provision'] | AddedProvisionId

/** The id of a provision that an edition adds: the name of its text and its place there, as `'national-2015:8'`. */
export type AddedProvisionId = `${string}:${string}`
