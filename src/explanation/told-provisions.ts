import type { Law } from '../engine/editions/law.js'
import { remembered, rememberedOf } from '../engine/ground/remembered.js'
import type { ExplainedGround } from './explain.js'
import type { Language } from './language.js'
import { placeInText, precisOf, referenceTo } from './provision-words.js'

/** A provision in words: where it stands, how it is cited, and the ground of an answer that it is in a role, with a strength. */
export interface ToldProvision {
  readonly place: string
  readonly reference: string
  readonly ground: (role: string) => (strength: string) => ExplainedGround
}

const toldUnder = (language: Language, law?: Law): ((id: string) => ToldProvision) =>
  remembered((id) => {
    const reference = referenceTo(id, language, law)
    return {
      place: placeInText(id),
      reference,
      ground: remembered((role) =>
        remembered((strength) => ({
          reference,
          role,
          strength,
          precis: strength === language.struck ? '' : precisOf(id, language, law),
        })),
      ),
    }
  })

const toldIn = /* @__PURE__ */ rememberedOf((language: Language) => ({
  own: toldUnder(language),
  amended: rememberedOf((law: Law) => toldUnder(language, law)),
}))

/** The provisions of an edition in a language. Most answers rest on the same: each is put into words once. */
export const toldProvisions = (language: Language, law: Law | undefined): ((id: string) => ToldProvision) => {
  const { own, amended } = toldIn(language)
  return law ? amended(law) : own
}
