const digits = '〇一二三四五六七八九'
const digitOf = (character: string): string =>
  String('○零'.includes(character) ? 0 : digits.indexOf(character))

/** A number below a hundred as Chinese counts it: 三 is 3, 十二 is 12, 三十一 is 31; or one by its digits, as 一二 is. */
const counted = (text: string): string => {
  const [tens, ones] = text.replace('两', '二').split('十') as [string, string?]
  if (ones === undefined) return tens.replace(/./g, digitOf)
  return String(Number(tens === '' ? 1 : digitOf(tens)) * 10 + Number(ones === '' ? 0 : digitOf(ones)))
}

/** A date in which what stands before 年, 月, 日 and 号 in Chinese figures stands in Arabic ones. */
export const dateInFigures = (text: string): string =>
  text
    .replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, (year) => year.replace(/./g, digitOf))
    .replace(
      /(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[〇○零一二三四五六七八九]{1,2})(?=[月日号])/g,
      counted,
    )

/**
 * An amount in which what stands before 天, 日, 工作日 and 学时 in Chinese figures stands in Arabic ones. It is never told by its
 * digits alone: 三五天 are some days, three to five.
 */
export const amountInFigures = (text: string): string =>
  text.replace(
    /(?<![〇○零一二两三四五六七八九十百千万亿])(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[〇○零一二两三四五六七八九])(?=[天日]|个?(?:工作日|学时))/g,
    counted,
  )
