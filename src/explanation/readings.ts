import { readingPrecis } from '../chongqing/law/precis/readings.js'
import { type ReadingDefinition, type ReadingId, readingDefinitions } from '../chongqing/law/readings.js'
import type { Bilingual } from '../engine/editions/provision.js'
import type { Locale, OpenOption } from './language.js'

interface Words {
  readonly options: Readonly<Record<string, Bilingual>>
  readonly other: Bilingual | null
}

/** Whether any number or date may be taken, so that those to try must be given. */
export const isOpen = (id: ReadingId): boolean =>
  (readingDefinitions[id] as ReadingDefinition).open !== undefined

/** The question that a contested phrase raises. */
export const questionInWords = (id: ReadingId, locale: Locale): string => readingPrecis[id].question[locale]

/** An option in words; a number or a date that a caller took, as the language writes it. */
export const optionInWords = (
  id: ReadingId,
  option: string,
  locale: Locale,
  openOption: OpenOption,
): string => {
  const { options, other }: Words = readingPrecis[id]
  const listed = options[option]
  if (listed !== undefined) return listed[locale]
  // An edition takes an option that is not listed only where any number or any date may be taken.
  const { open } = readingDefinitions[id] as Required<ReadingDefinition>
  return (other as Bilingual)[locale].replace('{value}', () => openOption[open](option))
}
