import { national2015 } from '../../../law/national-2015.js'
import { toHundredths } from '../../../quantity/hours.js'
import type { Remedy } from '../../../toolbox/remedy.js'
import type { RemedyGround, RemedyLine } from '../../../toolbox/remedy-line.js'
import { precisOf, referenceTo } from '../../provision-words.js'
import { questionOf } from '../../question.js'
import { line, type ReportLine, type ReportTemplate } from '../../report-language.js'
import { date, hours } from '../figures.js'
import { strengths, titles } from '../words.js'
import { actWords } from './remedy-acts.js'
import { outcomeWord } from './words.js'

const groundWords = ({ provision, strength }: RemedyGround): string =>
  `${referenceTo(provision, 'zh-CN')}，${strengths[strength]}`

const done = (one: RemedyLine): ReportLine =>
  line(`${actWords(one)}（${one.grounds.map(groundWords).join('；')}）。`)

const reason = ({ because }: Remedy): readonly ReportLine[] => {
  // Where there is no remedy, it is said what rules it out.
  const ground = because as RemedyGround
  return [
    line(
      `${referenceTo(ground.provision, 'zh-CN')}（${strengths[ground.strength]}）：${precisOf(ground.provision, 'zh-CN', national2015)}`,
    ),
  ]
}

/** Why the days left do not do. */
const shortage = ({ room }: Remedy): readonly ReportLine[] => {
  if (!room) return []
  const lacking = hours(room.lacking)
  if (room.days === 0) return [line(`已没有可计学时的日期，尚缺${lacking}。`)]
  const holds = room.hours !== null && toHundredths(room.hours) < toHundredths(room.lacking)
  return [
    line(
      holds
        ? `余下 ${room.days} 天至多可计${hours(room.hours)}，不足${lacking}。`
        : `尚缺${lacking}，余下 ${room.days} 天已容纳不下。`,
    ),
  ]
}

const standing = (report: Remedy): ReportLine => {
  switch (report.standing) {
    case 'nothing-to-cure':
      return line('无需补救。')
    case 'cured':
      return line('完成下列各项即为“符合”，缺一不可（已据此重新判定）：', report.lines.map(done))
    case 'cannot-be-cured':
      return line('不能补救。', [...shortage(report), ...reason(report)])
    case 'no-remedy-known':
      return line('条文没有给出可据以建议的补救办法，此处也不代为设定。', reason(report))
    case 'undetermined':
      if (report.lines.length > 0) return line('无论待查事实如何，都须完成：', report.lines.map(done))
      return line(report.outcome.standing === 'not-met' ? '能否补救尚不能判定。' : '是否需要补救尚不能判定。')
  }
}

export const remedy: ReportTemplate<Remedy> = {
  title: '怎样补救',
  lines: (report): readonly ReportLine[] => [
    line(`${titles[report.rule]}：截至${date(report.asOf)}，${outcomeWord(report.outcome)}。`),
    standing(report),
    ...(report.missing.length === 0
      ? []
      : [
          line(
            '须先查明：',
            report.missing.map((one) => line(questionOf(one, 'zh-CN'))),
          ),
        ]),
  ],
}
