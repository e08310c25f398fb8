import { amendmentOf } from '../editions/amendment.js'
import type { CitedIdOf, Ids } from '../editions/ids.js'
import type { Law } from '../editions/law.js'
import { LawView } from '../editions/law-view.js'
import type { ParameterValue } from '../editions/parameter.js'
import { isAdded, type Strength } from '../editions/provision.js'
import type { ReadingDefinition } from '../editions/reading.js'
import { remembered, rememberedOf } from '../ground/remembered.js'
import type { Citation, CitationRole, ParameterUse, ReadingUse } from './determination.js'

/** The value of a parameter that decided, and the provision that sets it. */
export interface HeldValue<I extends Ids> extends ParameterValue {
  readonly provision: CitedIdOf<I>
}

/** What an answer under an edition may rest on. */
interface SharedGrounds<I extends Ids> {
  readonly citationOf: (
    provision: CitedIdOf<I>,
  ) => (role: CitationRole) => (strength: Strength) => Citation<I>
  readonly valueOf: (
    parameter: I['parameter'],
  ) => (value: ParameterValue) => { readonly held: HeldValue<I>; readonly use: ParameterUse<I> }
  readonly readingOf: (id: I['reading']) => ReadingUse<I>
}

const made = (law: Law): SharedGrounds<Ids> => ({
  citationOf: remembered((provision) => {
    const amendment = isAdded(provision) ? undefined : amendmentOf(law, provision)
    const amended = amendment && { amendedFrom: amendment.from }
    return remembered((role) =>
      remembered((strength) => Object.freeze({ provision, role, strength, ...amended })),
    )
  }),
  valueOf: remembered((id) => {
    const view = new LawView(law)
    return rememberedOf((dated) => {
      const { from, value } = dated
      const provision = view.setterOf(id, dated)
      return {
        held: Object.freeze({ ...dated, provision }),
        use: Object.freeze({ id, value, from, provision }),
      }
    })
  }),
  readingOf: remembered((id) => {
    const option = law.readings[id] as string
    const [first] = (law.pack.readings[id] as ReadingDefinition).options
    return Object.freeze({ id, option, isDefault: option === first })
  }),
})

/** What answers under an edition rest on that is alike for all of them: made when it is first noted, frozen, and shared. */
export const sharedGrounds = /* @__PURE__ */ rememberedOf(made) as <I extends Ids>(
  law: Law<I>,
) => SharedGrounds<I>
