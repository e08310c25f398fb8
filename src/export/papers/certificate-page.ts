import type { Certificate } from '../../chongqing/entities/certificate/certificate.js'
import type { PaperWords } from '../../words/papers.js'
import { paperArguments } from '../arguments.js'
import { field, fields, lines, paperOf } from '../blocks.js'
import type { Paper } from '../paper.js'
import { entryTable } from './entries.js'

/** What the pages of a certificate are written from; whatever is absent is left to be filled in by hand. */
export interface CertificatePageFacts {
  readonly certificate?: Certificate
  /** The name of the holder. */
  readonly personName?: string
  readonly unitName?: string
}

/**
 * The pages of the certificate (《继续教育证书》) on which studies are registered.
 *
 * **Legal basis:** Article 30, paragraph 1; the number, Article 33.
 *
 * @param facts - the certificate with its entries, and the names on it; nothing gives a blank page
 * @param words - the language of the paper: `chinesePapers` or `englishPapers`
 * @returns the paper
 * @throws XueshiError `invalid-argument` or `unparsed-facts` for what it is not written from
 * @example
 * ```ts
 * import { parseCertificate } from 'xueshi'
 * import { certificatePagePaper, paperCsv } from 'xueshi/export'
 * import { chinesePapers } from 'xueshi/zh-CN'
 * const certificate = parseCertificate({
 *   number: '渝001', personId: 'p1', entries: [{ form: '集中培训', content: '公需科目', time: '2025年3月，12学时' }],
 * })
 * if (!certificate.ok) throw new Error('refused')
 * paperCsv(certificatePagePaper({ certificate: certificate.value }, chinesePapers)).includes('公需科目') // => true
 * ```
 */
export function certificatePagePaper(facts: CertificatePageFacts, words: PaperWords): Paper {
  paperArguments(
    facts,
    { 'certificate?': 'parseCertificate', 'personName?': 'string', 'unitName?': 'string' },
    words,
  )
  const { certificate, personName, unitName } = facts
  const { common, certificatePage: told } = words
  return paperOf(words, { title: told.title, basis: ['30.1', '33'], isWide: true }, [
    fields(
      field(common.certificateNumber, certificate?.number),
      field(told.volume, certificate?.volume?.toString()),
      field(common.person, personName),
      field(common.unit, unitName),
      field(told.issuedOn, certificate?.issuedOn && common.day(certificate.issuedOn)),
    ),
    entryTable(certificate?.entries ?? [], words),
    lines('', told.notes),
  ])
}
