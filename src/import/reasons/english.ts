import { deepFreeze } from '../../engine/ground/freeze.js'
import type { ReasonWords } from './reason-text.js'

/** In English, why something written was not read. */
export const englishReasons: ReasonWords = /* @__PURE__ */ deepFreeze({
  reasons: {
    empty: 'Nothing is filled in here.',
    'unknown-word': 'This word is not known; write the official term.',
    'ambiguous-word': 'This word may mean different things; write which one.',
    contradiction: 'What stands here contradicts itself; leave what is right.',
    'skill-grade':
      'This is the grade of a skilled worker and no professional title; write the title, or 无 for none.',
    qualification:
      'This is a qualification for a profession and by itself no professional title; write the title, or 无 for none.',
  },
  nearest: (words) => ` The nearest known: ${words.join(', ')}.`,
} satisfies ReasonWords)
