import type { BarSeriesOption } from 'echarts'
import { type AnnualStatistics, type Figures, studyForms, studyFormTerms } from '../../library.js'
import { type Figure, figureText, grouped, isSome, plotted } from '../figures.js'
import { palette } from '../palette.js'
import { subjectKeys, subjectWords } from '../terms.js'
import { chartWords } from '../words/return.js'
import { type ReportLanguage, w } from '../words/say.js'
import { nameAxis, quantityAxis, roomFor, stripes } from './axes.js'
import type { Chart } from './draw.js'

/** The statistics of a year, exact or in ranges. */
export type Statistics = AnnualStatistics<Figures>

/** Two stacked bars: what is settled, and striped behind it what depends on missing facts, with the figure at the end. */
const figureBars = (
  name: string,
  figures: readonly Figure[],
  colour: string,
  width: number,
): readonly BarSeriesOption[] => {
  const drawn = figures.map(plotted)
  const common = { type: 'bar', stack: name, barWidth: width, itemStyle: { color: colour } } as const
  return [
    { ...common, name, data: drawn.map(({ least }) => least) },
    {
      ...common,
      name: `${name} …`,
      data: drawn.map(({ least, most }) => most - least),
      itemStyle: { color: colour, decal: stripes },
      label: {
        show: true,
        position: 'right',
        color: palette.ink,
        formatter: ({ dataIndex }) => figureText(figures[dataIndex] ?? 0),
      },
    },
  ]
}

/** How many took part and how many reached the hours, registered and on attendance. */
export function attainmentChart({ totalProfessionals, requiredHours, byBasis }: Statistics): Chart {
  const required = requiredHours ?? '—'
  const rows = (basis: 'registered' | 'evidenced'): Figure[] => [
    totalProfessionals,
    byBasis[basis].participants,
    byBasis[basis].reached ?? 0,
  ]
  const { registered, evidenced } = { registered: rows('registered'), evidenced: rows('evidenced') }
  const names = [chartWords.total, chartWords.participants, chartWords.reached(required)]
  const told = (language: ReportLanguage): string =>
    names.map((name, at) => `${name[language]} ${figureText(registered[at] ?? 0)}`).join(language === 'en' ? '; ' : '；')
  return {
    id: 'attainment',
    title: chartWords.attainment,
    note: chartWords.attainmentNote,
    told: w(told('zh-CN'), told('en')),
    height: 210,
    option: (language, { name }) => ({
      grid: { ...roomFor(name === 'wide' ? 110 : 92), top: 30, bottom: 22 },
      legend: legend([chartWords.registered[language], chartWords.evidenced[language]]),
      xAxis: quantityAxis(),
      yAxis: nameAxis(
        names.map((one) => one[language]),
        name === 'wide' ? 100 : 84,
      ),
      series: [
        ...figureBars(chartWords.registered[language], registered, palette.accent, 15),
        ...figureBars(chartWords.evidenced[language], evidenced, palette['met-soft'], 15),
      ],
    }),
  }
}

const legend = (data: readonly string[]) => ({
  data: [...data],
  top: 0,
  left: 0,
  itemWidth: 12,
  itemHeight: 10,
  itemGap: 16,
  selectedMode: false as const,
  textStyle: { color: palette.muted },
})

const subjectColours = {
  'public-required': palette.accent,
  professional: palette.met,
  elective: palette['met-soft'],
  unclassified: palette.none,
} as const

/** The hours of each class of subjects, with the fifth that 1:4 makes of the classified hours. */
export function subjectChart({ byBasis }: Statistics): Chart {
  const bases = [byBasis.registered, byBasis.evidenced]
  const hours = (key: (typeof subjectKeys)[number]): Figure[] => bases.map(({ bySubject }) => bySubject[key].hours)
  const keys = subjectKeys.filter((key) => hours(key).some(isSome))
  const told = (language: ReportLanguage): string =>
    keys.map((key) => `${subjectWords[key][language]} ${figureText(hours(key)[0] ?? 0)}`).join(language === 'en' ? '; ' : '；')
  const fifths = bases.map(({ bySubject }) => {
    const classified = subjectKeys.filter((key) => key !== 'unclassified').map((key) => plotted(bySubject[key].hours).least)
    return classified.reduce((sum, part) => sum + part, 0) / 5
  })
  return {
    id: 'subjects',
    title: chartWords.subjects,
    note: chartWords.subjectsNote,
    told: w(told('zh-CN'), told('en')),
    height: 210,
    option: (language, { name, width }) => ({
      grid: { ...roomFor(name === 'wide' ? 76 : 76, 16), top: 44, bottom: 26 },
      legend: legend(keys.map((key) => subjectWords[key][language])),
      xAxis: quantityAxis(name === 'wide' ? {} : { interval: 10_000 }),
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
              formatter: ({ dataIndex, value }) =>
                (Number(value) * width) / 30_000 > 30 ? grouped(String(plotted(hours(key)[dataIndex] ?? 0).least)) : '',
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

/** The registered hours of every form of study. */
export function formChart({ byBasis }: Statistics): Chart {
  const forms = studyForms.filter((form) => form !== 'other' || isSome(byBasis.registered.byForm[form].hours))
  const figures = forms.map((form): Figure => byBasis.registered.byForm[form].hours)
  const told = (language: ReportLanguage): string =>
    forms.map((form, at) => `${studyFormTerms[form][language]} ${figureText(figures[at] ?? 0)}`).join(language === 'en' ? '; ' : '；')
  return {
    id: 'forms',
    title: chartWords.forms,
    note: chartWords.formsNote,
    told: w(told('zh-CN'), told('en')),
    height: 522,
    option: (language, { name }) => ({
      grid: roomFor(name === 'wide' ? 168 : 116, name === 'wide' ? 92 : 84),
      xAxis: quantityAxis(name === 'wide' ? {} : { interval: 5000 }),
      yAxis: nameAxis(
        forms.map((form) => studyFormTerms[form][language]),
        name === 'wide' ? 162 : 110,
      ),
      series: [...figureBars(chartWords.registered[language], figures, palette.accent, 20)],
    }),
  }
}
