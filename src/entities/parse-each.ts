import type { ParseResult } from './parse.js'
import type { Problem } from './problem.js'

/**
 * What parsing a list yields: each input among the accepted or the refused, with its position, in the order given.
 *
 * @category Entities
 */
export interface ParsedEach<T> {
  /** The inputs that were accepted. */
  readonly accepted: readonly { readonly index: number; readonly value: T }[]
  /** The inputs that were refused. */
  readonly refused: readonly { readonly index: number; readonly problems: readonly Problem[] }[]
}

/**
 * Parses every input of a list, so that one bad row does not hide the others.
 *
 * @category Entities
 * @param parse - one of the parse functions
 * @param inputs - the inputs, in any order
 * @returns the accepted and the refused, each with its position in `inputs`, counted from 0
 * @example
 * ```ts
 * import { parseEach, parsePerson } from 'xueshi'
 * const { accepted, refused } = parseEach(parsePerson, [{ id: 'p1' }, { name: '张三' }])
 * accepted // => [{ index: 0, value: { id: 'p1' } }]
 * refused.map(({ index, problems }) => [index, problems[0].path]) // => [[1, ['id']]]
 * ```
 */
export const parseEach = <T>(
  parse: (input: unknown) => ParseResult<T>,
  inputs: readonly unknown[],
): ParsedEach<T> => {
  const accepted: ParsedEach<T>['accepted'][number][] = []
  const refused: ParsedEach<T>['refused'][number][] = []
  for (const [index, input] of inputs.entries()) {
    const result = parse(input)
    if (result.ok) accepted.push(Object.freeze({ index, value: result.value }))
    else refused.push(Object.freeze({ index, problems: result.problems }))
  }
  return Object.freeze({ accepted: Object.freeze(accepted), refused: Object.freeze(refused) })
}
