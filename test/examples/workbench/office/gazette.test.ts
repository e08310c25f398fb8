import { describe, expect, test } from 'vitest'
import { readGazette } from '../../../../examples/workbench/office/gazette.js'

// An invented text in the layout of the gazette; the official wording is in no file of the project.
const text = [
  '第一章  甲',
  '    第一条  子。',
  '    第二条  丑。',
  '    寅。',
  '第二章  乙',
  '    第三条  卯。',
].join('\n')

describe('the text of the gazette', () => {
  test('is found by how each provision is cited, in either language', () => {
    const read = readGazette(new TextEncoder().encode(text))
    expect(read.ok && read.wording).toEqual({
      'zh-CN': {
        第一条: '子。',
        第二条第一款: '丑。',
        第二条第二款: '寅。',
        第三条: '卯。',
      },
      en: {
        'Article 1': '子。',
        'Article 2, paragraph 1': '丑。',
        'Article 2, paragraph 2': '寅。',
        'Article 3': '卯。',
      },
    })
  })

  test('is read in the encoding of Chinese offices too', () => {
    // 第一章 甲 and 第一条 子 in GB 18030.
    const bytes = [
      0xb5, 0xda, 0xd2, 0xbb, 0xd5, 0xc2, 0x20, 0xbc, 0xd7, 0x0a, 0x20, 0x20, 0xb5, 0xda, 0xd2, 0xbb, 0xcc,
      0xf5, 0x20, 0xd7, 0xd3,
    ]
    const read = readGazette(Uint8Array.from(bytes))
    expect(read.ok && read.wording['zh-CN']).toEqual({ 第一条: '子' })
  })

  test('is refused with the lines at which its numbering does not follow', () => {
    const read = readGazette(new TextEncoder().encode('第一章  甲\n    第三条  子。'))
    expect(read).toEqual({ ok: false, problems: [{ code: 'article-order', line: 2 }] })
  })
})
