import type { CountedPerson } from './tally.js'

/** The people of a file, each once, and those whom it lists again: once for every line too many. */
export interface PeopleOnce {
  readonly people: readonly CountedPerson[]
  readonly repeated: readonly string[]
}

/** One person once, in the order of first mention, with all records given for them. */
export const onceEach = (people: Iterable<CountedPerson>): PeopleOnce => {
  const byId = new Map<string, CountedPerson>()
  const repeated: string[] = []
  for (const one of people) {
    const { id } = one.person
    const known = byId.get(id)
    if (known) repeated.push(id)
    byId.set(id, known ? { person: known.person, records: [...known.records, ...one.records] } : one)
  }
  return { people: [...byId.values()], repeated }
}

/** The people who show the same proof, proof by proof, in the order in which a second person showed it. */
export const sharedProofs = (people: readonly CountedPerson[]): readonly (readonly string[])[] => {
  const first = new Map<string, string>()
  const shared = new Map<string, Set<string>>()
  for (const { person, records } of people) {
    for (const { proofs = [] } of records) {
      for (const proof of proofs) {
        const holder = first.get(proof)
        if (holder === undefined) first.set(proof, person.id)
        else if (holder !== person.id)
          shared.set(proof, (shared.get(proof) ?? new Set([holder])).add(person.id))
      }
    }
  }
  return [...shared.values()].map((ids) => [...ids])
}
