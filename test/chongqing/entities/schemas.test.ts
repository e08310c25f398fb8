import { expect, test } from 'vitest'
import * as xueshi from 'xueshi/schemas'
import * as z from 'zod'

const schemas = Object.entries(xueshi).flatMap(([name, value]) =>
  name.endsWith('Schema') ? [[name, value as z.ZodType] as const] : [],
)

test.each(schemas)('%s is the same for what goes in and what comes out, and closed', (_, schema) => {
  const input = z.toJSONSchema(schema, { io: 'input' })
  expect(z.toJSONSchema(schema, { io: 'output' })).toEqual(input)
  expect(input.additionalProperties).toBe(false)
})

test.each([
  ['trainingProviderSchema', ['id']],
  ['cePlanSchema', undefined],
  ['guidanceDocumentSchema', undefined],
  ['trainingClassSchema', ['id']],
  ['learningAppraisalSchema', ['classId', 'personId', 'parts']],
  ['participationSchema', undefined],
  ['makeUpSchema', ['on']],
])('%s requires what it must', (name, required) => {
  expect(z.toJSONSchema(new Map(schemas).get(name) as z.ZodType, { io: 'input' }).required).toEqual(required)
})
