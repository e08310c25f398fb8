import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { chineseNumeral } from '../../../src/chongqing/law/reference.js'
import { parseOfficialText } from '../../../src/chongqing/official-text/parse-official-text.js'
import { runs } from '../../support/runs.js'

const gazette = [
  '',
  '某市人民政府关于印发',
  '',
  '《某办法》的通知',
  '',
  '\u00a0 二○○六年二月二十七日  ',
  '',
  '第一章\u00a0 总\u00a0 则',
  '',
  '\u00a0 \u00a0 第一条\u00a0 甲乙',
  '丙丁。',
  '\u00a0 \u00a0 第二条\u00a0 下列情形：',
  '\u00a0 \u00a0 （一）子，由于',
  '',
  '',
  '丑；',
  '\u00a0 \u00a0 （二）寅。',
  '第二章\u00a0 附\u00a0 则',
  '\u00a0 \u00a0 第三条\u00a0 卯。',
  '',
  '\u00a0 \u00a0 辰。',
  '\u00a0 \u00a0 巳：',
  '\u00a0 \u00a0 （一）午。',
].join('\n')

describe('a gazette taken apart', () => {
  const result = parseOfficialText(gazette)

  it('splits on indentation and at chapter headings, never on blank lines or hard breaks', () => {
    expect(result).toStrictEqual({
      ok: true,
      value: {
        preamble: ['某市人民政府关于印发', '《某办法》的通知', '二○○六年二月二十七日'],
        chapters: [
          {
            number: 1,
            title: '总则',
            articles: [
              { number: 1, paragraphs: [{ id: '1', text: '甲乙丙丁。', items: [] }] },
              {
                number: 2,
                paragraphs: [
                  {
                    id: '2',
                    text: '下列情形：',
                    items: [
                      { id: '2(1)', text: '子，由于丑；' },
                      { id: '2(2)', text: '寅。' },
                    ],
                  },
                ],
              },
            ],
          },
          {
            number: 2,
            title: '附则',
            articles: [
              {
                number: 3,
                paragraphs: [
                  { id: '3.1', text: '卯。', items: [] },
                  { id: '3.2', text: '辰。', items: [] },
                  { id: '3.3', text: '巳：', items: [{ id: '3.3(1)', text: '午。' }] },
                ],
              },
            ],
          },
        ],
        wording: {
          '1': '甲乙丙丁。',
          '2': '下列情形：',
          '2(1)': '子，由于丑；',
          '2(2)': '寅。',
          '3.1': '卯。',
          '3.2': '辰。',
          '3.3': '巳：',
          '3.3(1)': '午。',
        },
      },
    })
  })

  it('is frozen', () => {
    expect(Object.isFrozen(result) && result.ok && Object.isFrozen(result.value.chapters[0]?.articles)).toBe(
      true,
    )
  })

  it('reads copies indented with full-width spaces, ordinary spaces or a tab and a space', () => {
    for (const indent of ['\u3000\u3000', '    ', '\t ']) {
      const copy = `第一章 甲\n${indent}第一条 子。\n${indent}（一）丑。`
      const read = parseOfficialText(copy)
      expect(read.ok && read.value.wording).toStrictEqual({ '1': '子。', '1(1)': '丑。' })
    }
  })

  it('does not take 第三条 inside a sentence for an article', () => {
    const read = parseOfficialText(
      '第一章 甲\n    第一条 依照\n第三条 的规定。\n    第一款所称第二章，指乙。',
    )
    expect(read.ok && read.value.wording).toStrictEqual({
      '1.1': '依照第三条的规定。',
      '1.2': '第一款所称第二章，指乙。',
    })
  })
})

describe('numbering that does not follow is named with its line', () => {
  it.each([
    ['nothing at all', '', [{ code: 'no-article', line: 1 }]],
    ['text without chapters', '    第一条 子。', [{ code: 'no-article', line: 1 }]],
    ['a chapter left out', '第二章 甲\n    第一条 子。', [{ code: 'chapter-order', line: 1 }]],
    [
      'an article left out',
      '第一章 甲\n    第一条 子。\n    第三条 丑。',
      [{ code: 'article-order', line: 3 }],
    ],
    ['an item left out', '第一章 甲\n    第一条 子：\n    （二）丑。', [{ code: 'item-order', line: 3 }]],
    ['a numeral that is none', '第一章 甲\n    第十十条 子。', [{ code: 'article-order', line: 2 }]],
    [
      'text and an item before the first article of a chapter',
      '第一章 甲\n    子。\n    （一）丑。\n    第一条 寅。',
      [
        { code: 'article-order', line: 2 },
        { code: 'article-order', line: 3 },
      ],
    ],
  ])('%s', (_name, text, problems) => {
    expect(parseOfficialText(text)).toStrictEqual({ ok: false, problems })
  })

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        parseOfficialText(`第一章 甲\n    第一条 ${text}`)
        parseOfficialText(text)
      }),
    )
  })
})

describe('a law of any size', () => {
  it('keeps every article, up to 99', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (count) => {
        const articles = Array.from(
          { length: count },
          (_, index) => `    第${chineseNumeral(index + 1)}条 子${index}。`,
        )
        const read = parseOfficialText(`第一章 甲\n${articles.join('\n')}`)
        expect(read.ok && Object.keys(read.value.wording)).toStrictEqual(
          articles.map((_, index) => String(index + 1)),
        )
      }),
      runs(50),
    )
  })
})
