import type { Ids } from '../editions/ids.js'
import { type Law, withOptions } from '../editions/law.js'
import type { ReadingDefinition } from '../editions/reading.js'
import { deepFreeze } from '../ground/freeze.js'
import type { Determination } from './determination.js'
import type { Finding } from './finding.js'
import { readingsOf } from './with-premises.js'

type Answer<I extends Ids> = Determination<unknown, unknown, I>

const isBreach = <I extends Ids>({ severity }: Finding<I>): boolean =>
  severity === 'violation' || severity === 'overdue-undated'

/** Whether another answer settles what is breached; where facts are missing only a verdict says so. */
const isSettling = <I extends Ids>(answer: Answer<I>): boolean => {
  switch (answer.status) {
    case 'settled':
      return Object(answer.value).verdict !== 'undetermined'
    case 'bounded':
      return Object(answer.value).verdict === 'met' || Object(answer.value).verdict === 'not-met'
    default:
      return ['inapplicable', 'unregulated', 'not-in-force'].includes(answer.status)
  }
}

const imageOf = <I extends Ids>({ code, data }: Finding<I>): string => JSON.stringify([code, data])

/**
 * Which breaches are gone where another answer settles the matter. The same one may stand there still, at whatever weight; so
 * does one that only that answer has, where it is of the same code, since its figures may be others, or is a breach of the same
 * provision found in another way.
 */
const goneIn = <I extends Ids>(breaches: readonly Finding<I>[], other: Answer<I>): readonly Finding<I>[] => {
  if (!isSettling(other)) return []
  const own = new Set(breaches.map(imageOf))
  const there = new Set(other.findings.map(imageOf))
  const changed = other.findings.filter((one) => !own.has(imageOf(one)))
  const without = (left: readonly Finding<I>[], isStill: (one: Finding<I>, found: Finding<I>) => boolean) =>
    left.filter((one) => {
      const at = changed.findIndex((found) => isStill(one, found))
      if (at === -1) return true
      changed.splice(at, 1)
      return false
    })
  const elsewhere = without(
    breaches.filter((one) => !there.has(imageOf(one))),
    (one, found) => found.code === one.code,
  )
  return without(elsewhere, (one, found) => isBreach(found) && found.provision === one.provision)
}

/**
 * An answer in which no breach is told that another option of a contested phrase would lift: such a finding depends on the
 * readings, each of which lifts it by itself, and names them. Only readings on which the answer rests can, and where nothing
 * is breached nothing is asked again.
 *
 * @param answer - as the rule gave it under `law`
 * @param under - what the rule answers on the same facts under another edition
 */
export const withLiftedBreaches = <I extends Ids>(
  answer: Answer<I>,
  law: Law<I>,
  under: (other: Law<I>) => Answer<I>,
): Answer<I> => {
  const breaches = answer.findings.filter(isBreach)
  if (breaches.length === 0) return answer
  const lifting = new Map<Finding<I>, I['reading'][]>()
  for (const id of readingsOf(answer)) {
    const { options }: ReadingDefinition = law.pack.readings[id]
    const others = options.filter((option) => option !== law.readings[id])
    const gone = others.flatMap((option) => {
      const change = { [id]: option } as Partial<I['options']>
      return goneIn(breaches, under(withOptions(law, change)))
    })
    for (const one of new Set(gone)) lifting.set(one, [...(lifting.get(one) ?? []), id])
  }
  if (lifting.size === 0) return answer
  const findings = answer.findings.map((one): Finding<I> => {
    const readings = lifting.get(one)
    const { code, provision, data } = one
    // The data are those of the code.
    return readings
      ? ({ code, severity: 'depends-on-reading', readings, provision, data } as Finding<I>)
      : one
  })
  return deepFreeze({ ...answer, findings })
}
