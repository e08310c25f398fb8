import { managingBodies, provisionTable } from '../provision-table.js'

/** Chapter 8, Inspection and evaluation: Articles 25 to 28. */
export const chapter08 = /* @__PURE__ */ provisionTable({
  '25': { nature: ['power', 'duty'], strength: 'declaratory', binds: managingBodies },

  '26': { nature: ['list'], strength: 'declaratory', binds: managingBodies },
  '26(1)': { nature: ['list'], strength: 'declaratory', binds: managingBodies },
  '26(2)': { nature: ['list'], strength: 'declaratory', binds: managingBodies },
  '26(3)': { nature: ['list'], strength: 'declaratory', binds: managingBodies },
  '26(4)': { nature: ['list'], strength: 'declaratory', binds: managingBodies },
  '26(5)': { nature: ['list'], strength: 'declaratory', binds: managingBodies },
  '26(6)': { nature: ['list'], strength: 'declaratory', binds: managingBodies },
  '26(7)': { nature: ['list'], strength: 'declaratory', binds: managingBodies },
  '26(8)': { nature: ['list'], strength: 'declaratory', binds: managingBodies },

  '27': { nature: ['list'], strength: 'declaratory', binds: ['host', 'training-provider'] },
  '27(1)': { nature: ['definition'], strength: 'definitional', binds: [] },
  '27(2)': { nature: ['definition', 'list'], strength: 'definitional', binds: [] },
  '27(3)': {
    nature: ['organisational', 'duty', 'principle'],
    strength: 'declaratory',
    binds: ['host', 'training-provider'],
  },

  '28.1': { nature: ['procedure'], strength: 'declaratory', binds: managingBodies },
  '28.2': {
    nature: ['duty', 'procedure'],
    strength: 'mandatory',
    binds: ['district-personnel', 'industry-department', 'industry-organisation'],
  },
})
