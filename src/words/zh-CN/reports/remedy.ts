import { toHundredths } from '../../../engine/quantity/hours.js'
import { verdictWord } from '../../../explanation/language.js'
import { precisOf, referenceTo } from '../../../explanation/provision-words.js'
import { questionOf } from '../../../explanation/question.js'
import {
  line,
  type ReportLine,
  type ReportTemplate,
  remedyInWords,
  type Telling,
} from '../../../explanation/report-language.js'
import type { Remedy } from '../../../tools/remedy.js'
import type { RemedyGround, RemedyLine } from '../../../tools/remedy-line.js'
import { date, hours } from '../figures.js'
import { outcomeWord } from './words.js'

const groundWords =
  ({ language, law }: Telling) =>
  ({ provision, strength }: RemedyGround): string =>
    `${referenceTo(provision, language, law)}，${language.strengths[strength]}`

const done =
  (telling: Telling) =>
  (one: RemedyLine): ReportLine =>
    line(`${remedyInWords(one, telling)}（${one.grounds.map(groundWords(telling)).join('；')}）。`)

const reason = ({ because }: Remedy, { language, law }: Telling): readonly ReportLine[] => {
  // Where there is no remedy, it is said what rules it out.
  const { provision, strength } = because as RemedyGround
  const said = precisOf(provision, language, law)
  const cited = `${referenceTo(provision, language, law)}（${language.strengths[strength]}）`
  return [line(said === '' ? `${cited}。` : `${cited}：${said}`)]
}

/** Why the days left do not do. */
const shortage = ({ room }: Remedy): readonly ReportLine[] => {
  if (!room) return []
  const lacking = hours(room.lacking)
  if (room.days === 0) return [line(`已没有可计学时的日期，尚缺${lacking}。`)]
  const isTooLittle = room.hours !== null && toHundredths(room.hours) < toHundredths(room.lacking)
  return [
    line(
      isTooLittle
        ? `余下 ${room.days} 天至多可计${hours(room.hours)}，不足${lacking}。`
        : `尚缺${lacking}，余下 ${room.days} 天已容纳不下。`,
    ),
  ]
}

const standing = (report: Remedy, telling: Telling): ReportLine => {
  switch (report.standing) {
    case 'nothing-to-cure':
      return line(report.outcome.standing === 'unregulated' ? '条文没有要求，无从补救。' : '无需补救。')
    case 'cured':
      return line(
        `完成下列各项即为“${verdictWord(telling.language, report.rule, 'met')}”，缺一不可（已据此重新判定）：`,
        report.lines.map(done(telling)),
      )
    case 'cannot-be-cured':
      return line('不能补救。', [...shortage(report), ...reason(report, telling)])
    case 'no-remedy-known':
      return line('未找到可据以建议的补救办法，此处也不代为设定。', reason(report, telling))
    case 'undetermined':
      if (report.lines.length > 0)
        return line('无论待查事实如何，都须完成：', report.lines.map(done(telling)))
      return line(report.outcome.standing === 'not-met' ? '能否补救尚不能判定。' : '是否需要补救尚不能判定。')
  }
}

export const remedy: ReportTemplate<Remedy> = {
  title: '怎样补救',
  lines: (report, telling): readonly ReportLine[] => [
    line(
      `${telling.language.titles[report.rule]}：截至${date(report.asOf)}，${outcomeWord(report.outcome, report.rule, telling.language)}。`,
    ),
    standing(report, telling),
    ...(report.missing.length === 0
      ? []
      : [
          line(
            '须先查明：',
            report.missing.map((one) => line(questionOf(one, telling.language, telling.law))),
          ),
        ]),
  ],
}
