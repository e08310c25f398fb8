import { type Grid, kinds } from '../../../engine/facts/kinds.js'

/** The most digits before the point of a figure; all of so many are within its field, whose most is nothing but nines. */
const digitsOf = ({ most, scale }: Grid): number => String(Math.floor(most / scale)).length

/** The most bytes of texts, and the most digits before the point of figures, that surely fit into their fields. */
export const longest = {
  key: kinds.id.longest,
  documentNumber: kinds.documentNumber.longest,
  identity: kinds.identity.longest,
  text: kinds.text.longest,
  hours: /* @__PURE__ */ digitsOf(kinds.hours),
  points: /* @__PURE__ */ digitsOf(kinds.points),
  yuan: /* @__PURE__ */ digitsOf(kinds.yuan),
  volume: /* @__PURE__ */ digitsOf(kinds.volume),
} as const
