import type { Words } from './chongqing.js'

/**
 * What a language says of one subject: what its rules are asked, what they decide and find, and the facts that they miss.
 */
export interface SubjectWords {
  readonly titles?: Partial<Words['titles']>
  readonly titlesOfPerson?: Words['titlesOfPerson']
  readonly rules?: Partial<Words['rules']>
  readonly findings?: Partial<Words['findings']>
  readonly facts?: Partial<Words['facts']>
}

type IdIn<S, Part extends keyof SubjectWords> =
  S extends Readonly<Record<Part, infer Table>> ? keyof Table & keyof Words[Part] : never

/** The sentences of some subjects together; those of a language that lack one are not its {@link Words}. */
type Gathered<S extends SubjectWords> = {
  readonly [Part in keyof SubjectWords]-?: Pick<Words[Part], IdIn<S, Part>>
}

/** Gathers what a language says of its subjects, in one table a part. */
export const gathered = <S extends SubjectWords>(subjects: readonly S[]): Gathered<S> => {
  const tableOf = (part: keyof SubjectWords): object =>
    Object.assign({}, ...subjects.map((subject) => subject[part]))
  return {
    titles: tableOf('titles'),
    titlesOfPerson: tableOf('titlesOfPerson'),
    rules: tableOf('rules'),
    findings: tableOf('findings'),
    facts: tableOf('facts'),
  } as Gathered<S>
}
