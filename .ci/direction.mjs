// The direction of the house: a room imports from itself and from the rooms above it in this list, and nothing runs in a circle.
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'

// Tools and explanation stand before the law pack: they know no law, and the pack's remedies speak their language.
const rooms = [
  'version.ts',
  'engine/ground/',
  'engine/quantity/',
  'engine/facts/',
  'engine/editions/',
  'engine/determination/',
  'engine/authors/',
  'tools/',
  'explanation/',
  'chongqing/law/',
  'chongqing/entities/',
  'chongqing/fact-names.ts',
  'chongqing/findings/',
  'chongqing/pack.ts',
  'chongqing/editions/',
  'chongqing/norms/',
  'chongqing/reckoning/',
  'chongqing/rules/',
  'chongqing/statistics/',
  'chongqing/columns/',
  'chongqing/assessment/',
  'chongqing/catalogue.ts',
  'chongqing/fact-fields.ts',
  'chongqing/premise-of.ts',
  'chongqing/remedies/',
  'chongqing/ledger/',
  'chongqing/official-text/',
  'toolbox/',
  'words/',
  // Nothing else of the library reads files: who imports nothing pays nothing.
  'import/',
  // Nothing else of the library writes papers: who exports nothing pays nothing.
  'export/',
  'the entries',
]

/** @typedef {{ from: string, to: string, typeOnly: boolean }} Import */

/** @param {string} file */
const roomOf = (file) =>
  rooms.find((room) => file.startsWith(room)) ?? (file.includes('/') ? 'no room' : 'the entries')
/** @param {string} file */
const folderOf = (file) => posix.dirname(file)

/** @param {string} from @returns {Import[]} */
function importsOf(from) {
  const { statements } = ts.createSourceFile(
    from,
    readFileSync(`src/${from}`, 'utf8'),
    ts.ScriptTarget.ES2022,
  )
  return statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return []
    const { moduleSpecifier: module } = statement
    if (!module || !ts.isStringLiteral(module) || !module.text.startsWith('.')) return []
    const to = posix.join(folderOf(from), module.text).replace(/\.js$/, '.ts')
    const typeOnly = ts.isImportDeclaration(statement)
      ? statement.importClause?.isTypeOnly === true
      : statement.isTypeOnly
    return [{ from, to, typeOnly }]
  })
}

/** The shortest way from one file to another. @param {Map<string, string[]>} next @param {string} from @param {string} to */
function wayBetween(next, from, to) {
  const ways = new Map([[from, [from]]])
  for (const [at, way] of ways) {
    if (at === to) return way
    for (const file of next.get(at) ?? []) if (!ways.has(file)) ways.set(file, [...way, file])
  }
  return undefined
}

/** One circle for each set of files that lie in one. @param {Import[]} edges @param {(edge: Import) => boolean} counts */
function circles(edges, counts) {
  const seen = new Set()
  /** @type {Map<string, string[]>} */
  const next = new Map()
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to])
  return edges.filter(counts).flatMap(({ from, to }) => {
    if (seen.has(from)) return []
    const back = wayBetween(next, to, from)
    for (const file of back ?? []) seen.add(file)
    return back ? [[from, ...back].map((file) => `src/${file}`).join(' → ')] : []
  })
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
const edges = files.flatMap(importsOf)

/** What is broken, each with the imports that break it. @type {Map<string, string[]>} */
const broken = new Map()
for (const file of files) if (!rooms.includes(roomOf(file))) broken.set(`in no room: src/${file}`, [])
// A circle through several rooms has an import that runs up, which says enough of it.
const down = edges.filter(({ from, to }) => {
  const [importer, imported] = [roomOf(from), roomOf(to)]
  if (rooms.indexOf(imported) <= rooms.indexOf(importer)) return true
  const pair = `${importer} imports ${imported}`
  broken.set(pair, [...(broken.get(pair) ?? []), `src/${from} → src/${to}`])
  return false
})
const ofValues = down.filter(({ typeOnly }) => !typeOnly)
for (const circle of circles(ofValues, () => true)) broken.set(`a circle of values: ${circle}`, [])
const across = circles(down, ({ from, to }) => folderOf(from) !== folderOf(to))
for (const circle of across) broken.set(`a circle across folders: ${circle}`, [])

const problems = [...broken].flatMap(([rule, ways]) => [rule, ...ways.map((way) => `  ${way}`)])
if (problems.length > 0) {
  console.error(['The direction is broken:', ...problems].join('\n  '))
  process.exit(1)
}
console.log(`The direction holds in ${files.length} files.`)
