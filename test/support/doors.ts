// Every parse function with its schema, and inputs that come near to what it asks for and are odd somewhere.
import fc from 'fast-check'
import * as xueshi from 'xueshi'
import * as schemas from 'xueshi/schemas'
import * as tools from 'xueshi/tools'
import * as z from 'zod'
import type { Parser } from '../../src/engine/facts/parser.js'

/** A parse function by its name, with its schema. */
export interface Door {
  readonly name: string
  readonly parse: Parser<object>
  readonly schema: z.ZodType
}

const ofPerson = { professionalPersonSchema: 'parsePerson' } as const

/** All parse functions of entities. */
export const doors: readonly Door[] = Object.entries({ ...schemas }).flatMap(([key, schema]) => {
  const called = key.replace(/Schema$/, '').replace(/^./, (first) => `parse${first.toUpperCase()}`)
  const name = key in ofPerson ? ofPerson[key as keyof typeof ofPerson] : called
  const parse = Object.entries({ ...xueshi, ...tools }).find(([one]) => one === name)?.[1]
  return parse ? [{ name, parse: parse as Parser<object>, schema: schema as unknown as z.ZodType }] : []
})

/** A text that no schema knows, to be looked for in what is said of an input. */
export const secret = '机密739164'

const deep = (levels: number): unknown => {
  let value: unknown = secret
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { study: value }
  return value
}

const json = (text: string): unknown => JSON.parse(text)

const oddSizes: unknown[] = [null, { toString: 1 }, [], {}, -1, 1e9, '9', Number.MAX_VALUE].flatMap(
  (size) => [{ length: size }, { size }, { length: size, [secret]: 1 }],
)

/** What JSON can hold and nobody would mean. */
const odd = fc.oneof(
  fc.json({ maxDepth: 3 }).map(json),
  fc.constantFrom(
    ...oddSizes,
    json('1e999'),
    json('-0'),
    json(`{"__proto__": {"kind": "${secret}", "id": "p1"}}`),
    json(`{"kind": {"toString": 1}, "${secret}": 1}`),
    { toString: 1, valueOf: 1, toJSON: 1, constructor: 1, hasOwnProperty: 1 },
    { kind: 'total', constructor: { prototype: 1 } },
    { [secret]: { [secret]: 739_164 } },
    ['toString', { length: 1 }],
    [[secret]],
    deep(63),
    deep(64),
    deep(5000),
    Array.from({ length: 10_001 }, () => secret),
    ' '.repeat(201),
    secret.repeat(200),
    739_164,
    73.9164,
    '',
    null,
  ),
)

interface Node {
  readonly properties?: Readonly<Record<string, Node>>
  readonly additionalProperties?: Node | boolean
  readonly items?: Node
  readonly oneOf?: readonly Node[]
  readonly anyOf?: readonly Node[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly type?: string
  readonly format?: string
}

const soundLeaf = (node: Node): fc.Arbitrary<unknown> => {
  if (node.enum) return fc.constantFrom(...node.enum)
  if (node.const !== undefined) return fc.constant(node.const)
  if (node.format === 'date') return fc.constantFrom('2025-03-03', '2025-03-05')
  if (node.type === 'boolean') return fc.boolean()
  return node.type === 'string' ? fc.constantFrom('p1', '6', '2') : fc.constantFrom(1, 2025, 6)
}

/** Inputs that follow a schema, with something odd in places: other values, keys that are not defined, fields left out. */
const near = (node: Node): fc.Arbitrary<unknown> => {
  const options = node.oneOf ?? node.anyOf
  const sound = options
    ? fc.oneof(...options.map(near))
    : node.items
      ? fc.array(near(node.items), { maxLength: 3 })
      : node.properties
        ? fc
            .tuple(
              fc.record(
                Object.fromEntries(Object.entries(node.properties).map(([key, part]) => [key, near(part)])),
                { requiredKeys: [] },
              ),
              fc.option(odd, { freq: 4 }),
            )
            .map(([fields, more]) => (more === null ? fields : { ...fields, [secret]: more }))
        : typeof node.additionalProperties === 'object'
          ? fc.dictionary(fc.constantFrom('a', secret), near(node.additionalProperties), { maxKeys: 2 })
          : soundLeaf(node)
  return fc.oneof({ weight: 9, arbitrary: sound }, { weight: 1, arbitrary: odd })
}

/** The same for a parse function. */
export const inputsOf = ({ schema }: Door): fc.Arbitrary<unknown> =>
  near(z.toJSONSchema(schema, { io: 'input' }) as Node)
