import { normTable } from './norm.js'

/** Chapter 14: Articles 48 and 49. */
export const norms14 = /* @__PURE__ */ normTable({
  interpretation: {
    kind: 'power',
    bearers: ['municipal-personnel'],
    act: 'interpret',
    strength: 'declaratory',
    period: 'standing',
    provision: '48',
  },
})
