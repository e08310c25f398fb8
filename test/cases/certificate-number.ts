import type { Case } from '../support/cases.js'

interface Facts {
  readonly number: string
  readonly occasion: 'renewal' | 'replacement'
}

const newNumber = { readings: { 'reissue-number': 'new' } } as const

export const certificateNumberCases: readonly Case<Facts>[] = [
  {
    name: 'a renewal',
    facts: { number: '渝继2025-0001', occasion: 'renewal' },
    expect: {
      status: 'settled',
      value: { occasion: 'renewal', number: '渝继2025-0001' },
      citations: ['33:requires'],
      readings: [],
      findings: [],
    },
    article: '33',
    why: 'the old and the new certificate bear one number',
  },
  {
    name: 'a renewal where replacements get new numbers',
    facts: { number: 'A-1', occasion: 'renewal' },
    law: newNumber,
    expect: { status: 'settled', valueHas: { number: 'A-1' }, readings: [] },
    article: '33',
    why: 'for a renewal the text leaves no doubt',
  },
  {
    name: 'a replacement',
    facts: { number: 'A-1', occasion: 'replacement' },
    expect: {
      status: 'settled',
      value: { occasion: 'replacement', number: 'A-1' },
      citations: ['33:requires'],
      readings: ['reissue-number=same'],
    },
    article: '33',
    why: 'by default the replacement bears the number of what it replaces',
  },
  {
    name: 'a replacement with a new number',
    facts: { number: 'A-1', occasion: 'replacement' },
    law: newNumber,
    expect: { status: 'unregulated', because: '33:sets-value', readings: ['reissue-number=new'] },
    article: '33',
    why: 'no scheme of numbers stands in the text, and none is invented',
  },
  {
    name: 'a number with spaces and small letters',
    facts: { number: ' a-１ ', occasion: 'renewal' },
    expect: { status: 'settled', valueHas: { number: ' a-１ ' } },
    article: '33',
    why: 'a number is an opaque text: never trimmed, never changed in case or width',
  },
]
