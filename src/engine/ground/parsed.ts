import { invalidArgument, unparsedFacts } from './errors.js'

// Registered, since a program may hold the library twice, as modules and as CommonJS. Not enumerable, so that it is in no
// copy: what was spread, or comes back from JSON, was not parsed.
const mark = Symbol.for('xueshi.parsed-by')

/** Marks an entity as read by a parse function, by the name of that function. */
export const markParsed = <Entity extends object>(entity: Entity, by: string): Entity =>
  Object.defineProperty(entity, mark, { value: by })

/** By which parse function something was read. */
const readBy = (value: unknown): unknown => Object(value)[mark]

/** Marks what the library made of something as that is marked. */
export const markAs = <Made extends object>(made: Made, original: unknown): Made => {
  const by = readBy(original)
  return typeof by === 'string' ? markParsed(made, by) : made
}

/** Refuses what the parse function of that name has not read. */
export const parsedArgument = (entity: unknown, by: string, argument: string): void => {
  if (readBy(entity) !== by) throw unparsedFacts(argument, by)
}

/**
 * What of the facts of a rule must have been parsed, in the shape of these facts: in the place of each entity the name of
 * its parse function, in that of a list what its items are.
 */
export type Takes = string | readonly [Takes] | { readonly [field: string]: Takes }

const isList = (takes: Takes): takes is readonly [Takes] => Array.isArray(takes)

/** Refuses facts that were never parsed. What is absent, the rule itself takes as unknown. */
export const parsedFacts = (facts: unknown, takes: Takes, argument: () => string): void => {
  if (typeof takes === 'string') {
    if (readBy(facts) !== takes) throw unparsedFacts(argument(), takes)
  } else if (isList(takes)) {
    if (!Array.isArray(facts)) throw invalidArgument(argument(), 'a list')
    for (let at = 0; at < facts.length; at++) {
      parsedFacts(facts[at], takes[0], () => `${argument()}[${at}]`)
    }
  } else {
    for (const field of Object.keys(takes)) {
      const part = (Object(facts) as { readonly [field: string]: unknown })[field]
      if (part === undefined || part === null) continue
      parsedFacts(part, takes[field] as Takes, () => {
        const whole = argument()
        return whole === 'facts' ? field : `${whole}.${field}`
      })
    }
  }
}
