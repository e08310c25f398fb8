import { definePack } from 'xueshi/engine'
import { fields } from './facts.js'
import type { ProvinceIds } from './ids.js'
import { parameters, provisions, readings, values } from './law.js'

export const {
  edition: province2016,
  defineRule,
  defineReckoning,
} = definePack<ProvinceIds>({
  id: 'province',
  edition: 'province-2016',
  provisions,
  parameters,
  readings,
  fields,
  values,
})
