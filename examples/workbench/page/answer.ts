import { useEffect, useState } from 'preact/hooks'
import type { Arguments, CallName, Calls } from '../worker/contract.js'
import { worker } from './actions.js'
import { failure, shown } from './state.js'

/**
 * What the worker answers, asked again whenever the year or what is asked changes; until then what it answered before.
 * `null`: nothing yet, or nothing is asked.
 */
export function useAnswer<Name extends CallName>(
  name: Name,
  given: Arguments<Name> | null,
): ReturnType<Calls[Name]> | null {
  const [answer, setAnswer] = useState<ReturnType<Calls[Name]> | null>(null)
  useEffect(() => {
    if (given === null) return setAnswer(null)
    let isWanted = true
    worker.ask(name, ...given).then(
      (told) => {
        if (isWanted) setAnswer(() => told)
      },
      (why: Error) => {
        failure.value = why.message
      },
    )
    return () => {
      isWanted = false
    }
  }, [shown.value, JSON.stringify(given)])
  return answer
}
