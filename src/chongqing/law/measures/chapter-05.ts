import { provisionTable } from '../provision-table.js'

/** Chapter 5, Training providers: Articles 14 to 17. */
export const chapter05 = /* @__PURE__ */ provisionTable({
  '14.1': ['principle'],
  '14.2': ['principle'],

  '15.1': [['right', 'procedure'], 'training-provider'],
  // 其他单位设立: whoever founds the body is bound.
  '15.2': [
    ['procedure', 'duty', 'power'],
    ['unit', 'education-department', 'municipal-education', 'municipal-personnel'],
  ],
  // 非施教机构: the body is no training provider. The authority that consents is the body's own, whichever that is; the municipal department gets the
  // filing.
  '15.3': [['procedure', 'duty'], 'training-qualified-body'],

  '16': [['duty', 'list'], 'training-provider'],
  '17': [
    ['principle', 'parameter'],
    ['training-provider', 'instructor'],
  ],
})
