import type { BarSeriesOption } from 'echarts'
import { type AnnualStatistics, type Figures, studyForms } from '../../library.js'
import { type Figure, figureText, isSome, plotted } from '../figures.js'
import { palette } from '../palette.js'
import { studyFormWords } from '../terms.js'
import { chartWords } from '../words/return.js'
import { type ReportLanguage, w } from '../words/say.js'
import { legend, nameAxis, quantityAxis, roomFor, stripes } from './axes.js'
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
    names
      .map((name, at) => `${name[language]} ${figureText(registered[at] ?? 0)}`)
      .join(language === 'en' ? '; ' : '；')
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

/** The registered hours of every form of study. */
export function formChart({ byBasis }: Statistics): Chart {
  const forms = studyForms.filter((form) => form !== 'other' || isSome(byBasis.registered.byForm[form].hours))
  const figures = forms.map((form): Figure => byBasis.registered.byForm[form].hours)
  const told = (language: ReportLanguage): string =>
    forms
      .map((form, at) => `${studyFormWords[form][language]} ${figureText(figures[at] ?? 0)}`)
      .join(language === 'en' ? '; ' : '；')
  return {
    id: 'forms',
    title: chartWords.forms,
    note: chartWords.formsNote,
    told: w(told('zh-CN'), told('en')),
    height: 522,
    option: (language, { name }) => ({
      grid: roomFor(name === 'wide' ? 168 : 116, name === 'wide' ? 92 : 84),
      xAxis: quantityAxis(name === 'wide' ? {} : { splitNumber: 2 }),
      yAxis: nameAxis(
        forms.map((form) => studyFormWords[form][language]),
        name === 'wide' ? 162 : 110,
      ),
      series: [...figureBars(chartWords.registered[language], figures, palette.accent, 20)],
    }),
  }
}
