import { type EChartsOption, init } from 'echarts'
import { type Html, html, trusted } from '../html.js'
import { fonts, palette } from '../palette.js'
import { type ReportLanguage, sayEach, type Words } from '../words/say.js'

/** How large a chart is drawn: for a column of the page, and for the width of a telephone. */
interface ChartSize {
  readonly name: 'wide' | 'narrow'
  readonly width: number
  readonly height: number
}

/** What a chart shows in one language and at one size. */
type ChartOption = (language: ReportLanguage, size: ChartSize) => EChartsOption

/** A chart with its title and what it says in words, drawn in both languages and for wide and narrow pages. */
export interface Chart {
  readonly id: string
  readonly title: Words
  readonly note: Words
  /** What the chart shows, for those who do not see it. */
  readonly told: Words
  readonly height: number
  readonly option: ChartOption
}

/** Draws a chart as markup that needs no script. */
export function drawChart({ id, title, note, told, height, option }: Chart): Html {
  const sizes: readonly ChartSize[] = [
    { name: 'wide', width: 560, height },
    { name: 'narrow', width: 340, height },
  ]
  return html`<figure class="chart" id="chart-${id}">
<figcaption><h3>${bilingual(title)}</h3><p>${bilingual(note)}</p></figcaption>
${sayEach(
  (language) =>
    html`<div role="img" aria-label="${told[language]}">${sizes.map(
      (size) =>
        html`<div class="${size.name}">${svg(`${id}-${language}-${size.name}`, size, option(language, size))}</div>`,
    )}</div>`,
)}
</figure>`
}

const bilingual = (words: Words): Html =>
  html`<span lang="zh-CN">${words['zh-CN']}</span><span lang="en">${words.en}</span>`

function svg(id: string, { width, height }: ChartSize, option: EChartsOption): Html {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: fonts.replaceAll('"', "'"), fontSize: 12, color: palette.ink },
      ...option,
    })
    return trusted(clean(chart.renderToSVGString({ useViewBox: true }), id))
  } finally {
    // A chart that is not disposed of keeps the process alive.
    chart.dispose()
  }
}

/**
 * Makes a drawing fit to stand in a page with others and the same at every run: no style sheet for a pointer that does
 * nothing here, no marks for a script that is not there, and ids of its own instead of running numbers.
 */
const clean = (markup: string, id: string): string =>
  markup
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/g, '')
    .replace(/\bzr\d+-(\w+)/g, `${id}-$1`)
    .replace(
      / style="([^"]*)"/g,
      (_, style: string) => ` style="${style.replace(/font-family:[^;]*;?/, '')}"`,
    )
    .replace('<svg ', '<svg aria-hidden="true" focusable="false" ')
