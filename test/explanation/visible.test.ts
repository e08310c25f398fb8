// Whatever an answer or a report holds, nothing that is told of it holds what cannot be seen.
import { describe, expect, test } from 'vitest'
import { explain } from '../../src/explanation/explain.js'
import { explainReport, reportText } from '../../src/explanation/explain-report.js'
import { explanationMarkdown } from '../../src/explanation/markdown.js'
import { questionOf } from '../../src/explanation/question.js'
import { explanationText } from '../../src/explanation/text.js'
import { languages, reportLanguages } from '../support/languages.js'
import { cases } from './cases.js'
import { reportCases } from './report-cases.js'

const planted = '\u0000\u001b[31m\u007f\u0085\u200b\u202e\u2066\ufeff\n'

/** A copy in which every key of the caller's own, such as r1, ends in what cannot be seen. */
const tampered = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_, part) =>
    typeof part === 'string' && /^[a-z]\d+$/.test(part) ? `${part}${planted}` : part,
  )

/** As JSON writes it: controls escaped, the rest as it is. */
const hiddenInJson = /\\[nu]|[\p{Cf}\p{Zl}\p{Zp}]/u

const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

describe.each(Object.keys(languages) as (keyof typeof languages)[])('in %s', (locale) => {
  const language = languages[locale]

  test.each(Object.keys(cases))('the answer %s', (name) => {
    const explained = explain(tampered(cases[name]) as never, language)
    expect(JSON.stringify(explained)).not.toMatch(hiddenInJson)
    for (const told of [explanationText(explained, language), explanationMarkdown(explained, language)]) {
      expect(told).not.toMatch(unseen)
    }
  })

  test.each(Object.keys(reportCases))('the report %s', (name) => {
    const explained = explainReport(tampered(reportCases[name]) as never, reportLanguages[locale])
    expect(JSON.stringify(explained)).not.toMatch(hiddenInJson)
    expect(reportText(explained)).not.toMatch(unseen)
  })

  test('a key is shown with what cannot be seen written out', () => {
    expect(questionOf({ fact: 'record.result', of: 'r\u202e1\u200b' }, language)).toContain(
      'r[U+202E]1[U+200B]',
    )
  })

  test('an explanation from elsewhere', () => {
    const explained = explain(cases['in-force'] as never, language)
    const forged = { ...explained, title: 'a\u202eb', lines: ['x\ny'] }
    expect(explanationText(forged, language)).toMatch(/^a\[U\+202E\]b\n {2}x\[U\+000A\]y\n/)
    const report = { locale, report: 'x', title: 'a\u0000', lines: [{ text: 'b\u2028', under: [] }] }
    expect(reportText(report)).toBe('a[U+0000]\n  b[U+2028]\n')
  })
})
