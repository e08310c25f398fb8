import { describe, expect, test } from 'vitest'
import { english } from 'xueshi/en'
import { chinese } from 'xueshi/zh-CN'
import type { Determination } from '../../src/chongqing/pack.js'
import { type Explanation, explain } from '../../src/explanation/explain.js'
import { explanationMarkdown } from '../../src/explanation/markdown.js'
import { questionOf } from '../../src/explanation/question.js'
import { explanationText } from '../../src/explanation/text.js'
import { cases } from './cases.js'

const explained = (name: string): Explanation =>
  explain(cases[name] as Determination<unknown, unknown>, english)

describe('text', () => {
  test.each(Object.keys(cases))(
    'of %s has no trailing spaces, no empty lines, and one line break at its end',
    (name) => {
      const text = explanationText(explained(name), english)
      expect(text).not.toMatch(/[ \t]\n|\n\n|\t/)
      expect(text).toMatch(/[^\n]\n$/)
    },
  )

  test('goes two spaces further in at most, line by line', () => {
    const depths = explanationText(explained('unit-year'), english)
      .trimEnd()
      .split('\n')
      .map((line) => line.search(/\S/))
    expect(depths[0]).toBe(0)
    depths.slice(1).forEach((depth, i) => {
      expect(depth % 2).toBe(0)
      expect(depth).toBeLessThanOrEqual((depths[i] as number) + 2)
      expect(depth).toBeGreaterThan(0)
    })
  })

  test('tells a provision once and a premise once', () => {
    const text = explanationText(explained('unit-year'), english)
    expect(text.match(/Time is what was actually studied/g)).toHaveLength(1)
    expect(text.match(/Credited hours \(as above\)/g)).toHaveLength(4)
    expect(text).toMatch(/\n +Legal basis: Article 34 \(sets the value; mandatory\)\n/)
    expect(text).toMatch(/\n +As before: .*Article 34 \(.*\); Article 49 \(.*\)\n/)
  })

  test('leaves out what is empty', () => {
    expect(explanationText(explained('credit-scheme'), english).split('\n')).toHaveLength(5)
  })
})

describe('Markdown', () => {
  test('is a heading and nested lists', () => {
    const lines = explanationMarkdown(explained('annual-quota.not-met'), english).trimEnd().split('\n')
    expect(lines.slice(0, 2)).toStrictEqual(['**Annual quota of hours: not reached**', ''])
    for (const line of lines.slice(2)) expect(line).toMatch(/^(?: {2})*- \S.*\S$/)
  })

  test("cannot be marked up by a caller's key", () => {
    const answer = {
      ...cases['in-force'],
      findings: [
        {
          code: 'duplicate-person',
          severity: 'data-defect',
          provision: '34',
          data: { personId: '<b>*_`[x](y)`_*</b>\n# &amp; ![](z) ~~|' },
        },
      ],
    } as Determination<unknown, unknown>
    const markdown = explanationMarkdown(explain(answer, english), english)
    expect(markdown).toContain(
      'Person "\\<b\\>\\*\\_\\`\\[x\\](y)\\`\\_\\*\\</b\\> \\# \\&amp; \\!\\[\\](z) \\~\\~\\|" is listed',
    )
  })
})

test('an explanation is written in its own language', () => {
  const refused = 'language must be the language of the explanation'
  expect(() => explanationText(explained('in-force'), chinese)).toThrow(refused)
  expect(() => explanationMarkdown(explained('in-force'), undefined as never)).toThrow(refused)
})

describe('questions', () => {
  test('name what they are about', () => {
    expect(questionOf({ fact: 'record.result', of: 'r1' }, chinese)).toBe('记录“r1”：考核（考试）是否合格？')
    expect(questionOf({ fact: 'certificate.state', of: '#1' }, chinese)).toMatch(/^证书“#1”：/)
    expect(questionOf({ fact: 'certificate.state', of: '#1' }, english)).toMatch(/^Volume "#1": /)
    // What is numbered among the answers handed over may be anything.
    expect(questionOf({ fact: 'provider.kind', of: '#2' }, chinese)).toMatch(/^“#2”：/)
    expect(questionOf({ fact: 'responsibility.evidence', of: '7(4)' }, english)).toMatch(
      /^Article 7, item 4: /,
    )
    expect(questionOf({ fact: 'duty.evidence', of: 'evaluate-class' }, chinese)).toMatch(
      /^\p{Script=Han}+：/u,
    )
  })
})
