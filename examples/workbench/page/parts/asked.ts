import { useEffect, useState } from 'preact/hooks'
import type { Answered, Arguments, CallName } from '../../worker/contract.js'
import { worker } from '../actions.js'
import { shown } from '../state.js'

/** What the worker answers to a question, asked anew whenever the year is another; nothing until then. */
export function useAsked<Name extends CallName>(
  name: Name,
  ...given: Arguments<Name>
): Answered<Name> | null {
  const [answer, setAnswer] = useState<{ key: string; value: Answered<Name> } | null>(null)
  const key = JSON.stringify([name, ...given])
  const year = shown.value
  useEffect(() => {
    let isWanted = true
    worker.ask(name, ...given).then((value) => {
      if (isWanted) setAnswer({ key, value })
    })
    return () => {
      isWanted = false
    }
  }, [key, year])
  return answer?.key === key ? answer.value : null
}
