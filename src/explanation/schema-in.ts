import type { EntitySchema } from '../engine/facts/entity.js'
import { worded } from '../engine/facts/worded.js'
import { invalidArgument } from '../engine/ground/errors.js'
import { type Language, tellingArguments } from './language.js'
import { problemText } from './problem-text.js'

/**
 * The schema of an entity, whose messages a person can read: for form libraries, web frameworks and whatever else takes a
 * schema of zod or a Standard Schema. By itself a schema speaks in codes, which `problemText` words.
 *
 * @param schema - one of the schemas of `xueshi/schemas`, or of a law of one's own
 * @param language - the language of the messages
 * @throws XueshiError `invalid-argument` for what is no schema or no language
 * @returns a schema that takes and yields the same
 * @example
 * ```ts
 * import { schemaIn, unitSchema } from 'xueshi/schemas'
 * import { chinese } from 'xueshi/zh-CN'
 * const { error } = schemaIn(unitSchema, chinese).safeParse({ id: 'u1', divisionCode: '50' })
 * error?.issues.map(({ path, message }) => [path.join('.'), message])
 * // => [['divisionCode', '须为六位数字的行政区划代码（GB/T 2260）。']]
 * ```
 */
export const schemaIn = <Entity>(schema: EntitySchema<Entity>, language: Language): EntitySchema<Entity> => {
  if (typeof Object(schema).safeParse !== 'function') {
    throw invalidArgument('schema', 'a schema, such as professionalPersonSchema')
  }
  tellingArguments(language)
  return worded(schema, (problem) => problemText(problem, language))
}
