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

/** Whether the parse function of that name has read something. */
export const isParsedBy = (entity: unknown, by: string): boolean => readBy(entity) === by

/** Refuses what the parse function of that name has not read. */
export const parsedArgument = (entity: unknown, by: string, argument: string): void => {
  if (!isParsedBy(entity, by)) throw unparsedFacts(argument, by)
}

/** Refuses what is not as the argument of that name must be. */
export type ArgumentCheck = (given: never, argument: string) => unknown

/**
 * What a rule takes, in the shape of its facts. In the place of an entity stands the name of its parse function, in that of
 * an id all the ids that there are, in that of a list what its items are, in that of what is plain its type, and in that of
 * anything else what checks it. The name of a field that may be absent ends in `?`, that of one that may also be known to be
 * nothing, `null`, in `??`.
 */
export type Takes =
  | string
  | readonly string[]
  | readonly [Takes]
  | ArgumentCheck
  | { readonly [field: string]: Takes }

const asOne = (given: unknown, takes: string, argument: () => string): void => {
  if (takes.startsWith('parse')) parsedArgument(given, takes, argument())
  else if (typeof given !== takes || given === null) {
    throw invalidArgument(argument(), `${takes === 'object' ? 'an' : 'a'} ${takes}`)
  }
}

const asItems = (given: unknown, takes: Takes, argument: () => string): void => {
  if (!Array.isArray(given)) throw invalidArgument(argument(), 'a list')
  for (let at = 0; at < given.length; at++) {
    if (readBy(given[at]) !== takes) takenFacts(given[at], takes, () => `${argument()}[${at}]`)
  }
}

const asFields = (given: unknown, takes: object, argument: () => string): void => {
  if (typeof given !== 'object' || given === null) throw invalidArgument(argument(), 'an object')
  for (const named of Object.keys(takes)) {
    const mark = named.indexOf('?')
    const field = mark < 0 ? named : named.slice(0, mark)
    const value = (given as { readonly [field: string]: unknown })[field]
    if (value === undefined ? mark > 0 : value === null && named.endsWith('??')) continue
    takenFacts(value, (takes as { readonly [field: string]: Takes })[named] as Takes, () => {
      const whole = argument()
      return whole === 'facts' ? field : `${whole}.${field}`
    })
  }
}

/** Refuses facts that are not what is taken: entities that were never parsed, ids that are on no list, another type. */
export const takenFacts = (given: unknown, takes: Takes, argument: () => string): void => {
  if (typeof takes === 'string') asOne(given, takes, argument)
  else if (typeof takes === 'function') takes(given as never, argument())
  else if (!Array.isArray(takes)) asFields(given, takes, argument)
  else if (takes.length === 1) asItems(given, takes[0], argument)
  else if (!takes.includes(given)) throw invalidArgument(argument(), `one of ${takes.join(', ')}`)
}
