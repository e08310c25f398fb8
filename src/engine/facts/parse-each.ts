import { listArgument } from '../ground/arguments.js'
import { invalidArgument } from '../ground/errors.js'
import type { Problem } from '../ground/problem.js'
import type { XueshiError } from '../ground/xueshi-error.js'
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

const noParser = (): XueshiError =>
  invalidArgument('parse', 'a function that gives a result, such as parsePerson')

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
  if (typeof parse !== 'function') throw noParser()
  listArgument(inputs, 'inputs', 'inputs to parse')
  const accepted: AcceptedInput<T>[] = []
  const refused: RefusedInput[] = []
  for (const [index, input] of inputs.entries()) {
    const result = parse(input)
    // A parser's orThrow gives what it read, and not how that went.
    if (typeof Object(result).ok !== 'boolean') throw noParser()
    if (result.ok) accepted.push(Object.freeze({ index, value: result.value }))
    else refused.push(Object.freeze({ index, problems: result.problems }))
  }
  return Object.freeze({ accepted: Object.freeze(accepted), refused: Object.freeze(refused) })
}
