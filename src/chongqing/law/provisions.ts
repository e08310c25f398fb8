import type { AddedProvisionId } from '../../engine/editions/ids.js'
import { deepFreeze } from '../../engine/ground/freeze.js'
import { chapter01 } from './measures/chapter-01.js'
import { chapter02 } from './measures/chapter-02.js'
import { chapter03 } from './measures/chapter-03.js'
import { chapter04 } from './measures/chapter-04.js'
import { chapter05 } from './measures/chapter-05.js'
import { chapter06 } from './measures/chapter-06.js'
import { chapter07 } from './measures/chapter-07.js'
import { chapter08 } from './measures/chapter-08.js'
import { chapter09 } from './measures/chapter-09.js'
import { chapter10 } from './measures/chapter-10.js'
import { chapter11 } from './measures/chapter-11.js'
import { chapter12 } from './measures/chapter-12.js'
import { chapter13 } from './measures/chapter-13.js'
import { chapter14 } from './measures/chapter-14.js'
import { idsInOrder, listed, type Provision, type Row } from './provision-table.js'
import { regulation } from './regulation.js'
import { type ofMeasures, type ofRegulation, strengths } from './strengths.js'

/** The id of a provision of the Measures: `'24'`, `'12.3'`, `'8(1)'`. */
// As a text: the declarations of the package write the key '24' as a number.
export type MeasuresProvisionId = `${keyof typeof ofMeasures}`

/** The id of a provision of the Regulation: `'R18'`, `'R16.1'`, `'R6(1)'`. */
export type RegulationProvisionId = keyof typeof ofRegulation

/** The id of a provision of either text. */
export type ProvisionId = MeasuresProvisionId | RegulationProvisionId

/** The id of any provision that an answer can cite. */
export type CitedProvisionId = ProvisionId | AddedProvisionId

/** All ids in the order of the text: the Measures, then the Regulation. */
export const provisionIds: readonly ProvisionId[] = /* @__PURE__ */ idsInOrder(strengths)

/** Whether a text is the id of a provision; inherited property names are not. */
export function isProvisionId(text: string): text is ProvisionId {
  return Object.hasOwn(strengths, text)
}

const withStrengths = (rows: Readonly<Record<ProvisionId, Row>>): Readonly<Record<ProvisionId, Provision>> =>
  deepFreeze(
    Object.fromEntries(
      provisionIds.map((id) => {
        const [nature, binds = []] = rows[id]
        return [id, { nature: listed(nature), strength: strengths[id], binds: listed(binds) }]
      }),
    ) as Record<ProvisionId, Provision>,
  )

/**
 * Every provision of the Measures and of the Regulation by its id. Object order is not the order of the text: for that see
 * {@link provisionIds}.
 */
export const provisions: Readonly<Record<ProvisionId, Provision>> = /* @__PURE__ */ (() =>
  withStrengths({
    ...chapter01,
    ...chapter02,
    ...chapter03,
    ...chapter04,
    ...chapter05,
    ...chapter06,
    ...chapter07,
    ...chapter08,
    ...chapter09,
    ...chapter10,
    ...chapter11,
    ...chapter12,
    ...chapter13,
    ...chapter14,
    ...regulation,
  }))()
