import type { ParseResult } from 'xueshi'

/** The value of a parse that must succeed in an example; otherwise every problem, in both languages. */
export const parsed = <T>(result: ParseResult<T>): T => {
  if (result.ok) return result.value
  const problems = result.problems.map(
    ({ path, message }) => `${path.join('.')}: ${message['zh-CN']} / ${message.en}`,
  )
  throw new Error(problems.join('\n'))
}
