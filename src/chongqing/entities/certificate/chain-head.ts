import type * as z from 'zod/mini'
import type { EntitySchema } from '../../../engine/facts/entity.js'
import { count, digest } from '../../../engine/facts/fields.js'
import { parser } from '../../../engine/facts/parser.js'
import { orNull, schemaOf } from '../../../engine/facts/shapes.js'

/** The head of a chain: how many links it had, and the digest of the last, as someone else keeps it. Read-only. */
export interface ChainHead extends z.$brand<'ChainHead'> {
  /** How many links there were, from 0 to 100,000. */
  readonly links: number
  /** The SHA-256 digest of the last of them; `null`: there were none. */
  readonly digest: string | null
}

/** The schema of the head of a chain (33). */
export const chainHeadSchema: EntitySchema<ChainHead> = schemaOf<ChainHead>('parseChainHead')({
  links: count,
  digest: orNull(digest(64)),
})

/**
 * Reads the head of a chain from outside data, such as the paper on which someone else keeps it.
 *
 * **Legal basis:** Article 33.
 *
 * @example
 * ```ts
 * import { parseChainHead } from 'xueshi'
 * parseChainHead({ links: 0, digest: null }).ok // => true
 * ```
 */
export const parseChainHead = /* @__PURE__ */ parser(chainHeadSchema)
