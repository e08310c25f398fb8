import type { Problem } from '../ground/problem.js'
import type { ParseResult } from './parser.js'

/** An input that was accepted, by its position. */
export interface AcceptedInput<T> {
  /** Its position, counted from 0. */
  readonly index: number
  /** The parsed facts. */
  readonly value: T
}

/** An input that was refused, by its position. */
export interface RefusedInput {
  /** Its position, counted from 0. */
  readonly index: number
  /** Everything that is wrong with it. */
  readonly problems: readonly Problem[]
}

/** What parsing a list yields: each input among the accepted or the refused, in the order given. */
export interface ParsedEach<T> {
  /** The inputs that were accepted. */
  readonly accepted: readonly AcceptedInput<T>[]
  /** The inputs that were refused. */
  readonly refused: readonly RefusedInput[]
}

/**
 * Parses every input of a list, so that one bad row does not hide the others.
 *
 * @param parse - one of the parse functions
 * @param inputs - the inputs, in any order
 * @returns the accepted and the refused, each with its position in `inputs`, counted from 0
 * @example
 * ```ts
 * import { parseEach, parsePerson } from 'xueshi'
 * const { accepted, refused } = parseEach(parsePerson, [{ id: 'p1' }, { name: '张三' }])
 * accepted // => [{ index: 0, value: { id: 'p1' } }]
 * refused.map(({ index, problems }) => [index, problems[0]?.path]) // => [[1, ['id']]]
 * ```
 */
export const parseEach = <T>(
  parse: (input: unknown) => ParseResult<T>,
  inputs: readonly unknown[],
): ParsedEach<T> => {
  const accepted: AcceptedInput<T>[] = []
  const refused: RefusedInput[] = []
  for (const [index, input] of inputs.entries()) {
    const result = parse(input)
    if (result.ok) accepted.push(Object.freeze({ index, value: result.value }))
    else refused.push(Object.freeze({ index, problems: result.problems }))
  }
  return Object.freeze({ accepted: Object.freeze(accepted), refused: Object.freeze(refused) })
}
