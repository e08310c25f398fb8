import type { Ids } from '../editions/ids.js'
import { type Law, withOptions } from '../editions/law.js'
import type { ReadingDefinition } from '../editions/reading.js'
import { deepFreeze } from '../ground/freeze.js'
import { remembered, rememberedOf } from '../ground/remembered.js'
import type { AnyAnswer } from './determination.js'
import type { Finding } from './finding.js'
import { readingsOf } from './with-premises.js'

const isBreach = <I extends Ids>({ severity }: Finding<I>): boolean =>
  severity === 'violation' || severity === 'overdue-undated'

/** Whether another answer settles what is breached; where facts are missing only a verdict says so. */
const isSettling = <I extends Ids>(answer: AnyAnswer<I>): boolean => {
  const { verdict } = Object('value' in answer && answer.value)
  return verdict
    ? verdict !== 'undetermined'
    : ['settled', 'inapplicable', 'unregulated', 'not-in-force'].includes(answer.status)
}

const imageOf = <I extends Ids>({ code, data }: Finding<I>): string => JSON.stringify([code, data])

/** Those that are not the same, at whatever weight, as any of some. */
const notAmong = <I extends Ids>(
  some: readonly Finding<I>[],
  findings: readonly Finding<I>[],
): Finding<I>[] => {
  const images = new Set(some.map(imageOf))
  return findings.filter((one) => !images.has(imageOf(one)))
}

/**
 * Which breaches are gone where another answer settles the matter. The same one may stand there still, at whatever weight; so
 * does one that only that answer has, where it is of the same code, since its figures may be others, or is a breach of the same
 * provision found in another way.
 */
const goneIn = <I extends Ids>(
  breaches: readonly Finding<I>[],
  other: AnyAnswer<I>,
): readonly Finding<I>[] => {
  if (!isSettling(other)) return []
  const changed = notAmong(breaches, other.findings)
  const without = (left: readonly Finding<I>[], isStill: (one: Finding<I>, found: Finding<I>) => boolean) =>
    left.filter((one) => {
      const at = changed.findIndex((found) => isStill(one, found))
      if (at !== -1) changed.splice(at, 1)
      return at === -1
    })
  const elsewhere = without(notAmong(other.findings, breaches), (one, found) => found.code === one.code)
  return without(elsewhere, (one, found) => isBreach(found) && found.provision === one.provision)
}

/** An edition under each other option of a reading: the same ones for everyone, so that what is resolved for an edition is once. */
const othersOf = /* @__PURE__ */ rememberedOf((law: Law) =>
  remembered((id: string) =>
    (law.pack.readings[id] as ReadingDefinition).options
      .filter((option) => option !== law.readings[id])
      .map((option) => withOptions(law, { [id]: option })),
  ),
)

/**
 * An answer in which no breach is told that another option of a contested phrase would lift: such a finding depends on the
 * readings, each of which lifts it by itself, and names them. Only readings on which the answer rests can, and where nothing
 * is breached nothing is asked again.
 *
 * @param answer - as the rule gave it under `law`
 * @param under - what the rule answers on the same facts under another edition
 * @param indifferent - readings of which it is known that no option lifts a breach
 */
export const withLiftedBreaches = <I extends Ids>(
  answer: AnyAnswer<I>,
  law: Law<I>,
  under: (other: Law<I>, id: I['reading']) => AnyAnswer<I>,
  indifferent: readonly string[],
): AnyAnswer<I> => {
  const breaches = answer.findings.filter(isBreach)
  if (breaches.length === 0) return answer
  const tried = [...readingsOf(answer)].filter((id) => !indifferent.includes(id))
  const gone = tried.map((id) => {
    const others = othersOf(law)(id) as readonly Law<I>[]
    return { id, breaches: others.flatMap((other) => goneIn(breaches, under(other, id))) }
  })
  const findings = answer.findings.map((one): Finding<I> => {
    const readings = gone.flatMap(({ id, breaches: some }) => (some.includes(one) ? [id] : []))
    if (readings.length === 0) return one
    const { code, provision, data } = one
    // The data are those of the code.
    return { code, severity: 'depends-on-reading', readings, provision, data } as Finding<I>
  })
  return deepFreeze({ ...answer, findings })
}
