const digits = '〇一二三四五六七八九'
const digitOf = (character: string): string =>
  String('○零'.includes(character) ? 0 : digits.indexOf(character))

/** A number below a hundred as Chinese counts it: 三 is 3, 十二 is 12, 三十一 is 31. */
const counted = (text: string): string => {
  const [tens, ones] = text.split('十') as [string, string?]
  if (ones === undefined) return text.replace(/./g, digitOf)
  return String(Number(tens === '' ? 1 : digitOf(tens)) * 10 + Number(ones === '' ? 0 : digitOf(ones)))
}

/** A text in which what stands before 年, 月, 日, 天 and the like in Chinese figures stands in Arabic ones. */
export const withArabicDigits = (text: string): string =>
  text
    .replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, (year) => year.replace(/./g, digitOf))
    .replace(/[〇○零一二三四五六七八九十]{1,3}(?=[月日号天])/g, counted)
    .replace(/两(?=[天日])/g, '2')
