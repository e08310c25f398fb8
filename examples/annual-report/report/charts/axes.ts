import type { BarSeriesOption, EChartsOption } from 'echarts'
import { grouped } from '../figures.js'
import { palette } from '../palette.js'

/** An axis of quantities: faint lines, numbers in thousands, nothing else. */
export const quantityAxis = (
  more: { readonly max?: number; readonly interval?: number; readonly splitNumber?: number } = {},
) =>
  ({
    type: 'value',
    minInterval: 1,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: palette.line } },
    axisLabel: { color: palette.muted, formatter: (value: number) => grouped(String(value)) },
    ...more,
  }) as const satisfies EChartsOption['xAxis']

/** An axis of names. */
export const nameAxis = (names: readonly string[], width: number) =>
  ({
    type: 'category',
    data: [...names],
    inverse: true,
    axisLine: { lineStyle: { color: palette.muted } },
    axisTick: { show: false },
    axisLabel: { color: palette.ink, width, overflow: 'break', lineHeight: 15 },
  }) as const satisfies EChartsOption['yAxis']

/** Stripes over what depends on missing facts, so that it does not look like what is settled. */
export const stripes: NonNullable<NonNullable<BarSeriesOption['itemStyle']>['decal']> = {
  symbol: 'rect',
  dashArrayX: [1, 0],
  dashArrayY: [3, 3],
  rotation: -Math.PI / 4,
  color: 'rgba(255,255,255,0.75)',
}

/** A legend above a chart, at its left. */
export const legend = (names: readonly string[]) => ({
  data: [...names],
  top: 0,
  left: 0,
  itemWidth: 12,
  itemHeight: 10,
  itemGap: 16,
  selectedMode: false as const,
  textStyle: { color: palette.muted },
})

/** The room around a chart with names at its left. */
export const roomFor = (names: number, right = 64) => ({ left: names + 12, right, top: 8, bottom: 28 })

/** A dashed line at a value, with its label. */
export const dashedLine = (
  at: number,
  label: string,
  labelled: 'start' | 'end',
): NonNullable<BarSeriesOption['markLine']> => ({
  silent: true,
  symbol: 'none',
  animation: false,
  lineStyle: { color: palette.ink, type: 'dashed', width: 1.5 },
  label: { formatter: label, color: palette.ink, fontWeight: 600, position: labelled },
  data: [{ xAxis: at }],
})
