import { type Locale, toldIn } from '../languages.js'
import { type StudyForm, studyForms, type UnitKind, unitKinds } from '../library.js'

/** An official term with its id. */
type Term<Id> = readonly [id: Id, text: string]

/** The lists that are chosen from on the page. */
export interface Lists {
  readonly unitKinds: readonly Term<UnitKind>[]
  readonly studyForms: readonly Term<StudyForm>[]
}

/** The lists in the order of the law. */
export function listsIn(locale: Locale): Lists {
  const { terms } = toldIn[locale].answers
  return {
    unitKinds: unitKinds.map((id) => [id, terms.unitKinds[id]]),
    studyForms: studyForms.map((id) => [id, terms.studyForms[id]]),
  }
}
