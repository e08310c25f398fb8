import { type ParseResult, parseWith } from '../../engine/facts/parse-with.js'
import { type ChainHead, chainHeadSchema, type EntryChain, entryChainSchema } from './entry-chain.js'
import { type RegistrationCard, registrationCardSchema } from './registration-card.js'
import { type RegistrationRequest, registrationRequestSchema } from './registration-request.js'
import { type TaskBook, taskBookSchema } from './self-study.js'

/**
 * Reads a chain of digests over a certificate's entries from outside data, such as the file it was stored in.
 *
 * **Legal basis:** Article 33.
 *
 * @category Entities
 * @param input - the fields of {@link EntryChainInput}
 * @returns the chain, or everything that is wrong with the input
 * @example
 * ```ts
 * import { parseEntryChain } from 'xueshi'
 * const refused = parseEntryChain({
 *   certificateNumber: '渝继2025-0001', links: [{ kind: 'entry', content: 'abc', digest: 'ABC' }],
 * })
 * refused.ok ? [] : refused.problems.map(({ path, code }) => [path.join('.'), code])
 * // => [['links.0.content', 'digest'], ['links.0.digest', 'digest']]
 * ```
 */
export const parseEntryChain = (input: unknown): ParseResult<EntryChain> => parseWith(entryChainSchema, input)

/**
 * Reads the head of a chain from outside data, such as the paper on which someone else keeps it.
 *
 * **Legal basis:** Article 33.
 *
 * @category Entities
 * @param input - the fields of {@link ChainHeadInput}
 * @returns the head, or everything that is wrong with the input
 * @example
 * ```ts
 * import { parseChainHead } from 'xueshi'
 * const refused = parseChainHead({ links: 1.5, digest: 'ABC' })
 * refused.ok ? [] : refused.problems.map(({ path, code }) => [path.join('.'), code])
 * // => [['links', 'whole-number'], ['digest', 'digest']]
 * ```
 */
export const parseChainHead = (input: unknown): ParseResult<ChainHead> => parseWith(chainHeadSchema, input)

/**
 * Reads a registration card from outside data.
 *
 * **Legal basis:** Article 31.
 *
 * @category Entities
 * @param input - the fields of {@link RegistrationCardInput}
 * @returns the card, or everything that is wrong with the input
 * @example
 * ```ts
 * import { parseRegistrationCard } from 'xueshi'
 * const card = parseRegistrationCard({ personId: 'p1', keeper: 'unit', entries: [{ recordId: 'r1' }] })
 * card.ok && card.value.entries.length // => 1
 * ```
 */
export const parseRegistrationCard = (input: unknown): ParseResult<RegistrationCard> =>
  parseWith(registrationCardSchema, input)

/**
 * Reads a request to have a study registered from outside data.
 *
 * **Legal basis:** Article 31.
 *
 * @category Entities
 * @param input - the fields of {@link RegistrationRequestInput}; dates as `YYYY-MM-DD`
 * @returns the request, or everything that is wrong with the input
 * @example
 * ```ts
 * import { parseRegistrationRequest } from 'xueshi'
 * const refused = parseRegistrationRequest({ personId: 'p1', fileKeeper: '本单位' })
 * refused.ok ? [] : refused.problems.map(({ path, code }) => [path.join('.'), code])
 * // => [['fileKeeper', 'option']]
 * ```
 */
export const parseRegistrationRequest = (input: unknown): ParseResult<RegistrationRequest> =>
  parseWith(registrationRequestSchema, input)

/**
 * Reads a self-study task book by itself from outside data, as before there is a record of any study.
 *
 * **Legal basis:** Articles 42 and 44.
 *
 * @category Entities
 * @param input - the fields of {@link TaskBookInput}; dates as `YYYY-MM-DD`
 * @returns the task book, or everything that is wrong with the input
 * @example
 * ```ts
 * import { parseTaskBook } from 'xueshi'
 * const refused = parseTaskBook({ origin: 'arranged', items: [], from: '2025-09-01', to: '2025-03-01' })
 * refused.ok ? [] : refused.problems.map(({ path, code }) => [path.join('.'), code])
 * // => [['to', 'reversed-dates']]
 * ```
 */
export const parseTaskBook = (input: unknown): ParseResult<TaskBook> => parseWith(taskBookSchema, input)
