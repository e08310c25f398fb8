import { holdsCitizenNumber } from './citizen-number.js'
import { holdsHidden } from './hidden-characters.js'
import { kinds } from './kinds.js'

// For what a caller names beside the entities: it must be such that it can be read back.

/** Whether a text can be the number of a document. */
export const isDocumentNumber = (text: unknown): boolean =>
  typeof text === 'string' && text !== '' && text.length <= kinds.documentNumber.longest && !holdsHidden(text)

/** Whether a text can be a key of the caller's own. */
export const isKey = (text: unknown): boolean =>
  typeof text === 'string' &&
  text !== '' &&
  text.length <= kinds.id.longest &&
  text.trim() === text &&
  !holdsHidden(text) &&
  !holdsCitizenNumber(text)
