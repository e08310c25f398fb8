import { deepFreeze } from '../../../engine/ground/freeze.js'
import { type ActId, actOf } from './acts.js'
import { norms02 } from './chapter-02.js'
import { norms03 } from './chapter-03.js'
import { norms04 } from './chapter-04.js'
import { norms05 } from './chapter-05.js'
import { norms06 } from './chapter-06.js'
import { norms07 } from './chapter-07.js'
import { norms08 } from './chapter-08.js'
import { norms09 } from './chapter-09.js'
import { norms10 } from './chapter-10.js'
import { norms11 } from './chapter-11.js'
import { norms12 } from './chapter-12.js'
import { norms13 } from './chapter-13.js'
import { norms14 } from './chapter-14.js'
import type { Norm } from './norm.js'
import { normsRegulation } from './regulation.js'

const all = /* @__PURE__ */ (() =>
  deepFreeze({
    ...norms02,
    ...norms03,
    ...norms04,
    ...norms05,
    ...norms06,
    ...norms07,
    ...norms08,
    ...norms09,
    ...norms10,
    ...norms11,
    ...norms12,
    ...norms13,
    ...norms14,
    ...normsRegulation,
  }))()

/** The id of a norm. It is stable: a caller may keep it. */
export type NormId = keyof typeof all

/** Every norm by its id, in the order of the text: the Measures, then what they rest on in the Regulation. */
export const norms: Readonly<Record<NormId, Norm>> = all

/** All ids of norms, in the order of the text. */
export const normIds: readonly NormId[] = /* @__PURE__ */ (() =>
  Object.freeze(Object.keys(norms) as NormId[]))()

/** What the norms are about, in the order of the text. */
export const actIds: readonly ActId[] = /* @__PURE__ */ (() =>
  Object.freeze([...new Set(normIds.map(actOf))]))()
