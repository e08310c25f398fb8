import type { FieldKind, FigureKind, kinds } from '../engine/facts/kinds.js'
import type { catalogue, RuleId } from './catalogue.js'
import type { factFields } from './entities/fields.js'

/** What stands in a field, without the lists around it. */
type Held<T> = T extends readonly (infer Item)[] ? Held<Item> : NonNullable<T>

type Names<Facts, Field extends keyof Facts> =
  Held<Facts[Field]> extends infer Value
    ? string extends Value
      ? Field
      : number extends Value
        ? Field
        : Value extends object
          ? OpenField<Value>
          : never
    : never

/** The fields, at every depth, that hold any text or any number; what stands in an answer follows from the other facts. */
type OpenField<Facts> = Facts extends { readonly premises: unknown }
  ? never
  : Facts extends object
    ? { [Field in keyof Facts & string]: string extends Field ? never : Names<Facts, Field> }[keyof Facts &
        string]
    : never

/** A field of what some rule decides on; one of which nothing is known does not compile below. */
type Field = { [Id in RuleId]: OpenField<Parameters<(typeof catalogue)[Id]>[0]> }[RuleId]

/** The fields that are of a kind. */
type FieldOf<Kind extends FieldKind> = {
  [Name in Field]: (typeof factFields)[Name] extends Kind ? Name : never
}[Field]

/** The fields that hold a figure or a date. */
export type FigureField = FieldOf<FigureKind>

/** The fields that tell who someone is. */
export type IdentityField = FieldOf<typeof kinds.identity>
