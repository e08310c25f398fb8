// What a caller without types may hand in where something else is asked for.

/** What the getters of a caller's object throw. */
export const ownError = new Error('a getter of the caller')

const thrown = (): never => {
  throw ownError
}

/** Throws whatever is asked of it, as the model of a framework that was disposed of does. */
const throwing = new Proxy({}, { get: thrown, has: thrown, ownKeys: thrown })

class Model {
  id = 'p1'
  status = 'settled'
  #hidden = 1
  toString(): string {
    return `${this.#hidden}`
  }
}

const inherited = Object.create({
  id: 'p1',
  from: '2025-01-01',
  rule: 'annual-quota',
  status: 'settled',
  premises: [],
  locale: 'en',
  edition: 'x',
})

const circular: Record<string, unknown> = {}
circular['it'] = circular
circular['facts'] = circular

export const wrongKinds: Readonly<Record<string, unknown>> = {
  nothing: undefined,
  null: null,
  true: true,
  zero: 0,
  'a number below nothing': -1,
  'a fraction': 1.5,
  NaN: Number.NaN,
  'a number without end': Number.POSITIVE_INFINITY,
  'a large number': 1e308,
  'a BigInt': 1n,
  'a symbol': Symbol('p1'),
  'an empty text': '',
  'a text': 'toString',
  'the name of a prototype': '__proto__',
  'an empty list': [],
  'a list of nothing': [null, undefined],
  'a list of lists': [[[]]],
  'an empty object': {},
  'an object without a prototype': Object.create(null),
  'what has a length': { length: 2 },
  'what cannot be written': { toString: 1, valueOf: 1 },
  'what JSON says of prototypes': JSON.parse(
    '{"__proto__":{"id":"p1"},"constructor":1,"facts":1,"person":{},"records":[{}]}',
  ),
  'what contains itself': circular,
  'a function': () => 'x',
  'an instance': new Model(),
  'a Map': new Map([['id', 'p1']]),
  'a promise': Promise.resolve({}),
  'what inherits all it has': inherited,
  'what throws when it is read': throwing,
}

/** A list with another item in one place. */
export const withItem = (list: readonly unknown[], at: number, item: unknown): readonly unknown[] =>
  list.map((one, place) => (place === at ? item : one))

const isOfCaller = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Object.isFrozen(value)

/** A value with something wrong in its place or, where a caller made it, in one of its places: all ways of it. */
export const spoilt = (value: unknown, wrong: unknown): readonly unknown[] => {
  if (!isOfCaller(value)) return [wrong]
  if (Array.isArray(value)) {
    return [
      wrong,
      ...value.flatMap((item, at) => spoilt(item, wrong).map((part) => withItem(value, at, part))),
    ]
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return [wrong]
  const fields = Object.entries(value).flatMap(([field, part]) =>
    spoilt(part, wrong).map((one) => ({ ...value, [field]: one })),
  )
  return [wrong, ...fields]
}
