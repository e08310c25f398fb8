import * as z from 'zod/mini'
import type { EntitySchema } from '../../engine/facts/entity.js'
import { id, identity, oneOf, text } from '../../engine/facts/fields.js'
import { inCodes } from '../../engine/facts/issue.js'
import { parser } from '../../engine/facts/parser.js'
import { coded } from '../../engine/facts/problem-text.js'
import { optional, schemaOf } from '../../engine/facts/shapes.js'
import { type UnitKind, type UnitRank, unitKinds, unitRanks } from '../law/vocabulary.js'

/**
 * A unit (单位): the employer that owes its professionals time, money and registration. Read-only; only parsing makes one.
 */
export interface Unit extends z.$brand<'Unit'> {
  /** The caller's key of the unit. */
  readonly id: string
  /** No rule uses it. */
  readonly name?: string
  /** Absent: not known. */
  readonly kind?: UnitKind
  /** Six digits of GB/T 2260; those of Chongqing begin with 50. Absent: not known. */
  readonly divisionCode?: string
  /** At which level it is managed (隶属关系), which decides who may inspect it (25); absent: not known. */
  readonly rank?: UnitRank
  /** The caller's key of the administrative department in charge of the unit (行政主管部门, 8(3), 27(1)); absent: not known. */
  readonly competentDepartment?: string
  /** The industry system the unit belongs to; absent: not known. */
  readonly industrySystem?: string
  /** The unified social credit code; no rule uses it, and one that fails its check is kept. */
  readonly creditCode?: string
}

/** The schema of a unit (4, 7, 19, 25). */
export const unitSchema: EntitySchema<Unit> = schemaOf<Unit>('parseUnit')({
  id,
  name: optional(identity),
  kind: optional(oneOf(unitKinds)),
  divisionCode: optional(z.string(inCodes).check(z.regex(/^\d{6}$/, { error: coded('division-code') }))),
  rank: optional(oneOf(unitRanks)),
  competentDepartment: optional(id),
  industrySystem: optional(text),
  creditCode: optional(identity),
})

/**
 * Reads a unit from outside data.
 *
 * **Legal basis:** Articles 4, 7, 19 and 25.
 *
 * @example
 * ```ts
 * import { parseUnit } from 'xueshi'
 * parseUnit({ id: 'u1', kind: 'public-institution' })
 * // => { ok: true, value: { id: 'u1', kind: 'public-institution' } }
 * const refused = parseUnit({ id: 'u1', divisionCode: '重庆' })
 * refused.ok || refused.problems.map(({ path, code }) => [path, code]) // => [[['divisionCode'], 'division-code']]
 * ```
 */
export const parseUnit = /* @__PURE__ */ parser(unitSchema)
