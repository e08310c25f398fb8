import { type ParseResult, problemText } from 'xueshi'
import { english } from 'xueshi/en'
import { chinese } from 'xueshi/zh-CN'

/** The value of a parse that must succeed in an example; otherwise every problem, in both languages. */
export const parsed = <T>(result: ParseResult<T>): T => {
  if (result.ok) return result.value
  const problems = result.problems.map(
    (problem) =>
      `${problem.path.join('.')}: ${problemText(problem, chinese)} / ${problemText(problem, english)}`,
  )
  throw new Error(problems.join('\n'))
}
