import { normTable, power } from './norm.js'

/** Chapter 14: Articles 48 and 49. */
export const norms14 = /* @__PURE__ */ normTable(() => ({
  interpret: power('48', 'declaratory', 'municipal-personnel'),
}))
