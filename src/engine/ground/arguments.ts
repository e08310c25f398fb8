import { invalidArgument } from './errors.js'
import { type Takes, takenFacts } from './parsed.js'

// What does not compile in TypeScript, and what a caller in JavaScript would only learn from an error deep inside.

/** Refuses what is no answer of a rule. */
export const answerArgument = (answer: unknown, argument = 'determination'): void => {
  const { citations, premises } = Object(answer)
  if (Array.isArray(citations) && Array.isArray(premises)) return
  throw invalidArgument(argument, 'the answer of a rule')
}

/** Whether something says nothing where a text is asked for. */
export const isBlank = (text: unknown): boolean => typeof text !== 'string' || text.trim() === ''

/** Refuses what is no list; a text would be taken for a list of its letters. */
export const listArgument = (list: unknown, argument: string, of: string): void => {
  if (!Array.isArray(list)) throw invalidArgument(argument, `a list of ${of}`)
}

/** Refuses what cannot be gone through; a file of people may be read as it is counted, and be no list. */
export const iterableArgument = (given: unknown, argument: string): void => {
  if (typeof Object(given)[Symbol.iterator] !== 'function') throw invalidArgument(argument, 'a list')
}

/** Refuses what is on no list of ids; what is misspelt would be found nowhere, and told as if the law said nothing of it. */
export const idArgument = (id: unknown, ids: readonly string[], argument: string): void => {
  takenFacts(id, ids, () => argument)
}

/** Refuses what is no edition of a law. */
export const lawArgument = (law: unknown): void => {
  const { amendments } = Object(law)
  if (Object(amendments) !== amendments) throw invalidArgument('law', 'an edition')
}

/** Refuses arguments that are not what is taken, each by its name. */
export const takenArguments = (given: object, takes: { readonly [argument: string]: Takes }): void => {
  takenFacts(given, takes, () => 'facts')
}

/** Refuses facts that are none, or are not what a rule takes. */
export const factsArgument = (facts: unknown, takes: Takes): void => {
  if (typeof facts !== 'object' || facts === null) {
    throw invalidArgument('facts', 'an object with what the rule asks for')
  }
  takenFacts(facts, takes, () => 'facts')
}
