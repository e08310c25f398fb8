import type { RegistrationCard } from '../../chongqing/entities/registration/registration-card.js'
import type { PaperWords } from '../../words/papers.js'
import { paperArguments } from '../arguments.js'
import { field, fields, lines, paperOf, signatures } from '../blocks.js'
import type { Paper } from '../paper.js'
import { entryTable } from './entries.js'

/** What a registration card is written from; whatever is absent is left to be filled in by hand. */
export interface RegistrationCardFacts {
  readonly card?: RegistrationCard
  /** The name of the person. */
  readonly personName?: string
  readonly unitName?: string
  /** The number of the certificate in which the same entries stand. */
  readonly certificateNumber?: string
}

/**
 * The registration card (继续教育登记卡), which whoever keeps the personnel file keeps.
 *
 * **Legal basis:** Article 31; what an entry says, Article 30, paragraph 1.
 *
 * @param facts - the card and the names on it; nothing gives a blank one
 * @param words - the language of the paper: `chinesePapers` or `englishPapers`
 * @returns the paper
 * @throws XueshiError `invalid-argument` or `unparsed-facts` for what it is not written from
 * @example
 * ```ts
 * import { paperMarkdown, registrationCardPaper } from 'xueshi/export'
 * import { chinesePapers } from 'xueshi/zh-CN'
 * paperMarkdown(registrationCardPaper({}, chinesePapers)).includes('登记卡') // => true
 * ```
 */
export function registrationCardPaper(facts: RegistrationCardFacts, words: PaperWords): Paper {
  paperArguments(
    facts,
    {
      'card?': 'parseRegistrationCard',
      'personName?': 'string',
      'unitName?': 'string',
      'certificateNumber?': 'string',
    },
    words,
  )
  const { card, personName, unitName, certificateNumber } = facts
  const { common, registrationCard: told } = words
  return paperOf(words, { title: told.title, basis: ['30.1', '31'], isWide: true }, [
    fields(
      field(common.person, personName),
      field(common.personKey, card?.personId),
      field(common.unit, unitName),
      field(common.certificateNumber, certificateNumber),
      field(told.keeper, card?.keeper && told.keepers[card.keeper]),
    ),
    entryTable(card?.entries ?? [], words),
    lines('', [told.note]),
    signatures(field(told.keptBy), field(common.seal), field(common.date)),
  ])
}
