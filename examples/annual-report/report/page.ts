import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { grouped } from './figures.js'
import { findingsSection } from './findings-section.js'
import { fundingSection } from './funding-section.js'
import type { Gathered } from './gather.js'
import { type Html, html, jsonInScript, trusted } from './html.js'
import { overviewSection } from './overview.js'
import { paletteCss } from './palette.js'
import { peopleSection } from './people-section.js'
import { readingSection, readingsSection } from './reading-section.js'
import { returnSection } from './return-section.js'
import { unitKindWords } from './terms.js'
import { disclaimer, general, sections } from './words/general.js'
import { languages, say } from './words/say.js'

const styles = [
  'base',
  'header',
  'cards',
  'tables',
  'charts',
  'reasons',
  'people',
  'findings',
  'small',
  'print',
]

const read = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), 'utf8')

/**
 * The script of the page out of its modules: a page opened from a file cannot import, so they are strung together, each
 * without the lines that join it to the others.
 */
async function pageScript(): Promise<string> {
  const modules = await Promise.all(['browser/reasons.js', 'browser/person.js', 'browser/page.js'].map(read))
  const joined = modules
    .join('\n')
    .replace(/^import .*$/gm, '')
    .replace(/^export /gm, '')
  return `{\n${joined}}\n`
}

const names: Readonly<Record<(typeof languages)[number], string>> = { 'zh-CN': '中文', en: 'English' }

function header({ model, people }: Gathered): Html {
  const { unit, file, year } = model
  const count = ({ length }: readonly unknown[]): string => grouped(String(length))
  return html`<header class="top">
<div><p class="unit">${unit.name ?? say(general.unnamedUnit)}${unit.kind === undefined ? null : html` · ${say(unitKindWords[unit.kind])}`}</p>
<h1>${say(general.title(year))}</h1>
<p class="facts"><span>${say(file.filledOn === null ? general.notDated : general.filledOn(file.filledOn))}</span><span>${say(
    general.inFile(count(file.people), count(people), count(file.records)),
  )}</span><span>${say(general.basis)}</span></p></div>
<div class="language" role="group" aria-label="语言 / Language">${languages.map(
    (language) =>
      html`<button type="button" data-language="${language}" lang="${language}" aria-pressed="${language === 'zh-CN' ? 'true' : 'false'}">${names[language]}</button>`,
  )}</div>
</header>
<nav class="contents" aria-label="目录 / Contents">${Object.entries(sections).map(
    ([id, label]) => html`<a href="#${id}">${say(label)}</a>`,
  )}</nav>
<noscript><p class="noscript">${say(general.noScript)}</p></noscript>`
}

/** The report as one page that needs nothing but itself. */
export async function reportPage(gathered: Gathered): Promise<string> {
  const [css, script] = await Promise.all([
    Promise.all(styles.map((name) => read(`style/${name}.css`))),
    pageScript(),
  ])
  const hash = createHash('sha256').update(script).digest('base64')
  const title = general.title(gathered.model.year)
  // Even if something unescaped ever got through, the page runs no script but its own and fetches nothing.
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title data-zh="${title['zh-CN']}" data-en="${title.en}">${title['zh-CN']}</title>
<style>${trusted([paletteCss(), ...css].join('\n'))}</style>
</head>
<body>
${header(gathered)}
<main>
${[
  overviewSection(gathered),
  returnSection(gathered),
  fundingSection(gathered),
  peopleSection(gathered),
  findingsSection(gathered),
  readingSection(gathered),
  readingsSection(gathered),
]}
</main>
<footer>${disclaimer.map((words) => html`<p>${say(words)}</p>`)}</footer>
<script type="application/json" id="data">${jsonInScript(gathered.embedded)}</script>
<script>${trusted(script)}</script>
</body>
</html>
`.markup
}
