import { provisionTable } from '../provision-table.js'

/** Chapter 5, Training providers: Articles 14 to 17. */
export const chapter05 = /* @__PURE__ */ provisionTable({
  '14.1': { nature: ['principle'], strength: 'promotional', binds: [] },
  '14.2': { nature: ['principle'], strength: 'promotional', binds: [] },

  '15.1': { nature: ['right', 'procedure'], strength: 'permissive', binds: ['training-provider'] },
  // 其他单位设立: whoever founds the body is bound.
  '15.2': {
    nature: ['procedure', 'duty', 'power'],
    strength: 'mandatory',
    binds: ['unit', 'education-department', 'municipal-education', 'municipal-personnel'],
  },
  // 非施教机构: the body is no training provider. The authority that consents is the body's own, whichever that is; the municipal department gets the
  // filing.
  '15.3': { nature: ['procedure', 'duty'], strength: 'mandatory', binds: ['training-qualified-body'] },

  '16': { nature: ['duty', 'list'], strength: 'declaratory', binds: ['training-provider'] },
  '17': {
    nature: ['principle', 'parameter'],
    strength: 'declaratory',
    binds: ['training-provider', 'instructor'],
  },
})
