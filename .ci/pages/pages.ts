import { articlesPage } from './articles.js'
import { casesPage } from './cases.js'
import { entryNames } from './entry-names.js'
import { glossaryPage } from './glossary.js'
import { lawMap } from './law-map.js'
import { performancePages } from './performance/pages.js'
import { readingsPage } from './readings.js'

/** What is written down of each entry, so that a change of the surface is a difference to review. */
const entryNamePages = () =>
  Object.fromEntries(
    Object.entries(entryNames()).map(([entry, names]) => [
      `test/entries/${entry}.txt`,
      `${names.join('\n')}\n`,
    ]),
  )

/** The pages that are made from the data and the source, by their path. */
export const pages = (): Readonly<Record<string, string>> => ({
  'docs/articles.md': articlesPage(),
  'docs/cases.md': casesPage(),
  'docs/glossary.md': glossaryPage(),
  'docs/law-map.svg': lawMap(),
  'docs/readings.md': readingsPage(),
  ...performancePages(),
  ...entryNamePages(),
})
