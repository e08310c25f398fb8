import type { Language } from './language.js'

type Readings = Pick<Language, 'readings'>
type Words = Readings['readings'][string]

/** A contested phrase in words. */
const wordsOf = (id: string, { readings }: Readings): Words => readings[id] as Words

/** Whether any number or date may be taken, so that those to try must be given. */
export const isOpen = (id: string, language: Readings): boolean => wordsOf(id, language).other !== undefined

/** The question that a contested phrase raises. */
export const questionInWords = (id: string, language: Readings): string => wordsOf(id, language).question

/** An option in words; a number or a date that a caller took, as the language writes it. */
export const optionInWords = (id: string, option: string, language: Readings): string => {
  const { options, other } = wordsOf(id, language)
  // An edition takes an option that is not listed only where any number or any date may be taken.
  return options[option] ?? (other as NonNullable<typeof other>)(option)
}
