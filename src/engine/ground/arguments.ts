import { invalidArgument } from './errors.js'
import { type Takes, takenFacts } from './parsed.js'

// What does not compile in TypeScript, and what a caller in JavaScript would only learn from an error deep inside.

/** Refuses what is no answer of a rule. */
export const answerArgument = (answer: unknown, argument = 'determination'): void => {
  const { premises, status } = Object(answer) as { readonly premises?: unknown; readonly status?: unknown }
  if (Array.isArray(premises) && typeof status === 'string') return
  throw invalidArgument(argument, 'the answer of a rule, as it was given or read back from JSON')
}

/** Refuses what is no list; a text would be taken for a list of its letters. */
export const listArgument = (list: unknown, argument: string, of: string): void => {
  if (!Array.isArray(list)) throw invalidArgument(argument, `a list of ${of}`)
}

/** Refuses what is on no list of ids; what is misspelt would be found nowhere, and told as if the law said nothing of it. */
export const idArgument = (id: unknown, ids: readonly string[], argument: string): void => {
  takenFacts(id, ids, () => argument)
}

/** Refuses what is no edition of a law. */
export const lawArgument = (law: unknown): void => {
  const { edition, pack, provisions } = Object(law) as { readonly [part: string]: unknown }
  if (typeof edition === 'string' && typeof pack === 'object' && typeof provisions === 'object') return
  throw invalidArgument('law', 'an edition of a law')
}

/** Refuses facts that are none, or are not what a rule takes. */
export const factsArgument = (facts: unknown, takes: Takes): void => {
  if (typeof facts !== 'object' || facts === null) {
    throw invalidArgument('facts', 'an object with what the rule asks for')
  }
  takenFacts(facts, takes, () => 'facts')
}
