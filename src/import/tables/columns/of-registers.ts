import { wordsOf } from '../../words/words-of.js'

const subjects = /* @__PURE__ */ wordsOf('subjectClasses')
const sums = ['合计', '总计', '共计', '小计', '总', '累计']

/** 公需 of a column over which 学时 stands, 公需学时 and 学时公需. */
const hoursOf = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => [
    word,
    `${word}学时`,
    `学时${word}`,
    `${word}学时数`,
    `${word}完成学时`,
    `完成学时${word}`,
  ])

/** What a column tells where a row is the year of a person. */
export const ofRegisters = {
  year: ['年度', '年份', '学年', '培训年度', '所属年度', '继续教育年度'],
  publicRequired: /* @__PURE__ */ hoursOf(subjects['public-required']),
  professional: /* @__PURE__ */ hoursOf(subjects.professional),
  elective: /* @__PURE__ */ hoursOf(subjects.elective),
  totalHours: [.../* @__PURE__ */ hoursOf(sums), '学时', '学时数', '年度学时', '完成学时', '学时合计数'],
} as const
