import type { BarSeriesOption } from 'echarts'
import { type Figure, figureText, grouped, isSome, plotted } from '../figures.js'
import { palette } from '../palette.js'
import { subjectKeys, subjectWords } from '../terms.js'
import { chartWords } from '../words/return.js'
import { type ReportLanguage, w } from '../words/say.js'
import { legend, nameAxis, quantityAxis, roomFor } from './axes.js'
import type { Chart } from './draw.js'
import type { Statistics } from './return-charts.js'

const subjectColours = {
  'public-required': palette.accent,
  professional: palette.met,
  elective: palette['met-soft'],
  unclassified: palette.none,
} as const

/** The hours of each class of subjects, with the fifth that 1:4 makes of the classified hours. */
export function subjectChart({ byBasis }: Statistics): Chart {
  const bases = [byBasis.registered, byBasis.evidenced]
  const hours = (key: (typeof subjectKeys)[number]): Figure[] =>
    bases.map(({ bySubject }) => bySubject[key].hours)
  const keys = subjectKeys.filter((key) => hours(key).some(isSome))
  const told = (language: ReportLanguage): string =>
    keys
      .map((key) => `${subjectWords[key][language]} ${figureText(hours(key)[0] ?? 0)}`)
      .join(language === 'en' ? '; ' : '；')
  const fifths = bases.map(({ bySubject }) => {
    const classified = subjectKeys
      .filter((key) => key !== 'unclassified')
      .map((key) => plotted(bySubject[key].hours).least)
    return classified.reduce((sum, part) => sum + part, 0) / 5
  })
  const longest = Math.max(
    ...bases.map(({ bySubject }) => keys.reduce((sum, key) => sum + plotted(bySubject[key].hours).least, 0)),
  )
  return {
    id: 'subjects',
    title: chartWords.subjects,
    note: chartWords.subjectsNote,
    told: w(told('zh-CN'), told('en')),
    height: 210,
    option: (language, { name, width }) => ({
      grid: { ...roomFor(76, 16), top: name === 'wide' ? 44 : 58, bottom: 26 },
      legend: legend(keys.map((key) => subjectWords[key][language])),
      xAxis: quantityAxis(name === 'wide' ? {} : { splitNumber: 3 }),
      yAxis: nameAxis([chartWords.registered[language], chartWords.evidenced[language]], 74),
      series: [
        ...keys.map(
          (key): BarSeriesOption => ({
            type: 'bar',
            name: subjectWords[key][language],
            stack: 'hours',
            barWidth: 34,
            itemStyle: { color: subjectColours[key] },
            data: hours(key).map((figure) => plotted(figure).least),
            label: {
              show: true,
              color: key === 'elective' ? palette.ink : palette.paper,
              fontSize: 11,
              // A part too narrow for its figure goes without; the table has it.
              formatter: ({ value }) =>
                (Number(value) / longest) * (width - 150) > 40 ? grouped(String(value)) : '',
            },
          }),
        ),
        {
          type: 'scatter',
          symbol: 'rect',
          symbolSize: [2, 48],
          silent: true,
          itemStyle: { color: palette.ink },
          data: fifths.map((fifth, row) => [fifth, row]),
        },
      ],
    }),
  }
}
