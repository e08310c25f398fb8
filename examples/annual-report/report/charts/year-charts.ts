import type { BarSeriesOption } from 'echarts'
import { percentText, plotted } from '../figures.js'
import { palette } from '../palette.js'
import type { FundingView, PersonView } from '../views.js'
import { fundingStanding, quotaStanding, type Standing } from '../words/general.js'
import { peopleWords } from '../words/people.js'
import { chartWords } from '../words/return.js'
import { type ReportLanguage, w } from '../words/say.js'
import { dashedLine, legend, nameAxis, quantityAxis, roomFor, stripes } from './axes.js'
import type { Chart } from './draw.js'

const step = 10
const assessed = ['not-met', 'undetermined', 'met'] as const satisfies readonly Standing[]
const colours: Readonly<Record<Standing, string>> = {
  met: palette.met,
  'not-met': palette.gap,
  undetermined: palette.open,
  'not-assessed': palette.none,
}

/** How the hours of the people lie around the hours that the year asks for. */
export function distributionChart(people: readonly PersonView[], required: string): Chart {
  const counted = people.filter(({ standing }) => standing !== 'not-assessed')
  const last = Math.max(...counted.map(({ hours }) => plotted(hours).least), Number(required) + step)
  const bins = 2 * Math.ceil((last + 1) / (2 * step))
  const countsOf = (standing: Standing): number[] => {
    const counts = Array.from({ length: bins }, () => 0)
    for (const one of counted) {
      const bin = Math.floor(plotted(one.hours).least / step)
      if (one.standing === standing) counts[bin] = (counts[bin] ?? 0) + 1
    }
    return counts
  }
  const told = (language: ReportLanguage): string =>
    assessed
      .map(
        (one) =>
          `${quotaStanding[one][language]} ${counted.filter(({ standing }) => standing === one).length}`,
      )
      .join(language === 'en' ? '; ' : '；')
  return {
    id: 'distribution',
    title: chartWords.distribution,
    note: chartWords.distributionNote,
    told: w(told('zh-CN'), told('en')),
    height: 312,
    option: (language, { width }) => ({
      grid: { left: 34, right: 16, top: 46, bottom: 40 },
      legend: legend(assessed.map((one) => quotaStanding[one][language])),
      xAxis: {
        ...quantityAxis({ max: bins * step, interval: width > 400 ? 2 * step : 4 * step }),
        splitLine: { show: false },
        name: chartWords.hoursAxis[language],
        nameLocation: 'middle',
        nameGap: 24,
        nameTextStyle: { color: palette.muted },
      },
      yAxis: quantityAxis(),
      series: assessed.map(
        (standing): BarSeriesOption => ({
          type: 'bar',
          name: quotaStanding[standing][language],
          stack: 'people',
          barWidth: ((width - 50) / bins) * 0.86,
          itemStyle: {
            color: colours[standing],
            ...(standing === 'undetermined' && { decal: stripes }),
          },
          data: countsOf(standing).map((count, bin) => [(bin + 0.5) * step, count]),
          ...(standing === 'met' && {
            markLine: dashedLine(Number(required), peopleWords.mark(required)[language], 'end'),
          }),
        }),
      ),
    }),
  }
}

/** The share of the payroll that each year set aside, beside the floor. */
export function fundingChart(years: readonly FundingView[], rate: string): Chart {
  const told = (language: ReportLanguage): string =>
    years
      .map(
        ({ year, share, standing }) =>
          `${year} ${percentText(share ?? 0)} ${fundingStanding[standing][language]}`,
      )
      .join(language === 'en' ? '; ' : '；')
  const ends = years.map(({ share }) => plotted(share ?? 0))
  return {
    id: 'funding',
    title: chartWords.funding,
    note: chartWords.fundingNote(`${rate}%`),
    told: w(told('zh-CN'), told('en')),
    height: 60 + 52 * years.length,
    option: (language) => ({
      grid: { ...roomFor(64, 20), top: 26 },
      xAxis: {
        ...quantityAxis({
          max: Math.max(2, ...ends.map(({ most }) => Math.ceil(most * 2) / 2)),
          interval: 0.5,
        }),
        minInterval: 0,
        axisLabel: { color: palette.muted, formatter: '{value}%' },
      },
      yAxis: {
        ...nameAxis(
          years.map(({ year, share }) => {
            const text = share === null ? fundingStanding['not-assessed'][language] : percentText(share)
            return `${year}\n{share|${text}}`
          }),
          64,
        ),
        axisLabel: {
          color: palette.ink,
          lineHeight: 17,
          rich: { share: { fontWeight: 600, color: palette.ink, fontSize: 13 } },
        },
      },
      series: [
        {
          type: 'bar',
          stack: 'share',
          barWidth: 24,
          data: years.map(({ standing }, at) => ({
            value: ends[at]?.least ?? 0,
            itemStyle: { color: colours[standing] },
          })),
          markLine: dashedLine(Number(rate), `${rate}%`, 'start'),
        },
        {
          type: 'bar',
          stack: 'share',
          barWidth: 24,
          data: years.map(({ standing }, at) => ({
            value: (ends[at]?.most ?? 0) - (ends[at]?.least ?? 0),
            itemStyle: { color: colours[standing], decal: stripes },
          })),
        },
      ],
    }),
  }
}
