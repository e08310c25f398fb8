import { articlesPage } from './articles.js'
import { glossaryPage } from './glossary.js'
import { lawMap } from './law-map.js'
import { readingsPage } from './readings.js'

/** The pages of the documentation that are made from the data, by their path. */
export const pages = (): Readonly<Record<string, string>> => ({
  'docs/articles.md': articlesPage(),
  'docs/glossary.md': glossaryPage(),
  'docs/law-map.svg': lawMap(),
  'docs/readings.md': readingsPage(),
})
