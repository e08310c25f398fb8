import type { Language } from '../../../explanation/language.js'
import { isOpen } from '../../../explanation/reading-words.js'
import { line, type ReportLine, type ReportTemplate } from '../../../explanation/report-language.js'
import type { Sensitivity } from '../../../tools/sensitivity.js'
import { onlyWords, outcomeWord, readingWords, switchWords } from './words.js'

const contested = ({ only, fewest }: Sensitivity, language: Language): string =>
  only
    ? `${onlyWords(only, language)}：最少改变 ${fewest} 处，结论即不同。`
    : `结论取决于对条文的理解：最少改变 ${fewest} 处理解，结论即不同。`

const unchanged = ({ only, triedUpTo, runs }: Sensitivity, language: Language): string => {
  if (runs === 1) return '尚未试算任何其他理解。'
  const isAll = triedUpTo === null && !only?.some((id) => isOpen(id, language))
  const same = isAll ? '结论不变' : '已试算的，结论均不变'
  return only ? `${onlyWords(only, language)}：${same}。` : `${same}。`
}

const standing = (report: Sensitivity, language: Language): string => {
  switch (report.standing) {
    case 'robust':
      return '有争议的条文无论取哪种列明的理解，结论都不变。'
    case 'contested':
      return contested(report, language)
    case 'not-exhausted':
      return unchanged(report, language)
  }
}

/** What was left untried when the limit came. */
const limit = ({ triedUpTo, only }: Sensitivity): readonly ReportLine[] => {
  if (triedUpTo === null) return []
  return [
    line(
      triedUpTo === 0
        ? '试算次数已达上限，各处单独改变的情形尚未全部试算。'
        : `试算次数已达上限：${only ? '在所列理解中，' : ''}至多改变 ${triedUpTo} 处的情形均已试算，同时改变更多处的情形尚未全部试算。`,
    ),
  ]
}

const part = (
  { only, triedUpTo }: Sensitivity,
  { id, tried, alone, involved }: Sensitivity['readings'][number],
  language: Language,
): string => {
  if (alone) return '单独改变即影响结论'
  if (involved) return '与其他理解一并改变才影响结论'
  if (only && !only.includes(id)) return '未试算'
  if (isOpen(id, language)) {
    if (tried === 'none') return triedUpTo === null ? '未给出其他数值或日期，未试算' : '未试算'
    return '单独改按所给数值或日期，不影响结论'
  }
  if (triedUpTo === null) return only ? '在所列理解之内改变不影响结论' : '改变后不影响结论'
  if (tried === 'all') return '单独改变不影响结论'
  return tried === 'some' ? '未全部试算' : '未试算'
}

export const sensitivity: ReportTemplate<Sensitivity> = {
  title: '结论是否取决于条文理解',
  lines: (report, { language }): readonly ReportLine[] => [
    line(
      `${language.titles[report.rule]}：${report.outcome.kind === 'standing' ? outcomeWord(report.outcome, report.rule, language) : '按所取理解得出的结果'}。`,
    ),
    line(
      standing(report, language),
      report.flips.map(({ readings, outcome }) =>
        line(
          `如${switchWords(readings, language)}，结论变为${outcomeWord(outcome, report.rule, language)}。`,
        ),
      ),
    ),
    ...limit(report),
    line(
      report.readings.length === 0 ? '结论不涉及有争议的条文。' : '结论所依据的条文理解：',
      report.readings.map((one) =>
        line(`${readingWords(one.id, one.taken, language)}（${part(report, one, language)}）`),
      ),
    ),
  ],
}
