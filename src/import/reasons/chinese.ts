import { deepFreeze } from '../../engine/ground/freeze.js'
import type { ReasonWords } from './reason-text.js'

/** In Chinese, why something written was not read. */
export const chineseReasons: ReasonWords = /* @__PURE__ */ deepFreeze({
  reasons: {
    empty: '此处未填写。',
    'unknown-word': '不认识这个写法，请改用规范名称。',
    'ambiguous-word': '这个写法可以有不同的理解，请写明是哪一种。',
    contradiction: '所填的几项互相矛盾，请只保留正确的一项。',
    'skill-grade': '这是技能人员的技能等级，不是专业技术职称，请填写职称；没有职称的填“无”。',
    qualification: '这是职业资格，本身不是专业技术职称，请填写职称；没有职称的填“无”。',
  },
  nearest: (words) => `最接近的写法：${words.join('、')}。`,
} satisfies ReasonWords)
