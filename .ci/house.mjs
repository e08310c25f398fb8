// The rules of the house that neither the compiler nor the linter can hold.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { zoned } from './zoned.js'

const topLevel = new Set([
  'src',
  'test',
  'docs',
  'examples',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsup.config.ts',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
])
const longest = 250
// Tables, sentences, and the lists of what an entry exports.
const longByNature = /^src\/(?:chongqing\/law\/|words\/|[\w-]+\.ts$)/

// Each pattern is written so that it does not match its own source.
const forbiddenText = [
  { pattern: /\b(?:TO[D]O|FIX[M]E)\b/, why: 'finish it or file it; do not leave a note' },
  {
    pattern: /(?<![\w.~/-])\/(?:home|root|Users|work|tmp|private)\/[\w.-]+/,
    why: 'a path of one machine',
  },
  { pattern: /\b[A-Z]:\\{1,2}Users\\/, why: 'a path of one machine' },
  { pattern: /\.\.\/share[d]\//, why: 'a folder outside the repository' },
  {
    pattern: /npm[j]s\.|npm[m]irror|https?:\/\/[^\s"'`)]*registr[y]|_auth[T]oken/i,
    why: 'a package registry is the business of whoever installs',
  },
  { pattern: /https?:\/\/(?:127\.|10\.|192\.168\.|localhos[t])/, why: 'an address of one machine' },
]
const forbiddenNames = new Set(['console', 'process', 'globalThis', 'Intl', 'fetch', 'performance', 'Buffer'])
const forbiddenMembers = new Set(['Date.now', 'Math.random', 'Decimal.set', 'Decimal.config'])

/** @type {string[]} */
const problems = []

const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  .toString()
  .split('\0')
  .filter((file) => file !== '' && existsSync(file))

for (const name of new Set(files.map((file) => file.replace(/\/.*/s, '')))) {
  if (!name.startsWith('.') && !topLevel.has(name)) problems.push(`${name}: does not belong at the top level`)
}

for (const file of files) {
  const text = readFileSync(file, 'utf8')
  if (text.includes('\0')) continue
  for (const { pattern, why } of forbiddenText) {
    const at = text.search(pattern)
    if (at >= 0) problems.push(`${file}:${text.slice(0, at).split('\n').length}: ${why}`)
  }
}

// What names a Date could depend on the zone of the process: its tests, which mirror its path, run in several.
const namesDate = /\bnew Date\b|\bDate\.\w|\binstanceof Date\b|from '(?:@date-fns\/utc|date-fns)['/]/
for (const file of files.filter((name) => /^(?:src|examples|test)\/.*\.ts$/.test(name))) {
  const tests = file.replace(/^src\//, 'test/').replace(/^examples\//, 'test/examples/')
  if (namesDate.test(readFileSync(file, 'utf8')) && !zoned.some((folder) => tests.startsWith(folder))) {
    problems.push(`${file}: names Date, and its tests are not among those of .ci/zoned.js`)
  }
}

/** @type {string[]} */
const calendarModules = []

for (const file of files.filter((name) => /^src\/.*\.ts$/.test(name))) {
  const text = readFileSync(file, 'utf8')
  const lines = text.trimEnd().split('\n').length
  if (lines > longest && !longByNature.test(file)) problems.push(`${file}: ${lines} lines, over ${longest}`)

  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  /** @param {ts.Node} node @param {string} why */
  const complain = (node, why) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
    problems.push(`${file}:${line + 1}: ${why}`)
  }
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) complain(node, 'any')
    if (ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword) {
      if (!ts.isDefaultClause(node.parent ?? node)) complain(node, 'a default export')
    }
    if (ts.isIdentifier(node) && forbiddenNames.has(node.text) && isFree(node)) {
      complain(node, `${node.text}: the library touches nothing outside its arguments`)
    }
    if (ts.isPropertyAccessExpression(node)) {
      const path = `${node.expression.getText(source)}.${node.name.text}`
      if (forbiddenMembers.has(path)) complain(node, `${path}: not the same everywhere, or not private`)
      if (/^(?:toLocale|localeCompare)/.test(node.name.text))
        complain(node, `${node.name.text}: depends on a locale`)
    }
    if (ts.isNewExpression(node) && node.expression.getText(source) === 'Date' && !node.arguments?.length) {
      complain(node, 'new Date(): reads the clock')
    }
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      checkImport(node, node.moduleSpecifier.text)
    }
    ts.forEachChild(node, visit)
  }
  /** @param {ts.ImportDeclaration} node @param {string} from */
  const checkImport = (node, from) => {
    if (/^(?:@date-fns\/|date-fns)/.test(from) && !calendarModules.includes(file)) calendarModules.push(file)
    const clause = node.importClause
    if (!clause || clause.isTypeOnly) return
    const isNamespace = clause.namedBindings && ts.isNamespaceImport(clause.namedBindings)
    if (from === 'zod' || (from === 'zod/mini' && !isNamespace)) {
      complain(
        node,
        "import * as z from 'zod/mini': any other form takes 18 kB more into a page, or all of zod",
      )
    }
    if (from === 'decimal.js' && clause.name) complain(node, "import { Decimal } from 'decimal.js'")
  }
  visit(source)
}

if (calendarModules.length > 1) {
  problems.push(`date-fns belongs to one calendar module, not to ${calendarModules.join(', ')}`)
}

/**
 * Whether an identifier stands for a value in scope, rather than naming a member, a key or an import.
 * @param {ts.Identifier} node
 */
function isFree(node) {
  const parent = node.parent
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  return !(
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isQualifiedName(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isExportSpecifier(parent)
  )
}

if (problems.length > 0) {
  console.error(['The house rules are broken:', ...problems.sort()].join('\n  '))
  process.exit(1)
}
console.log(`The house rules hold in ${files.length} files.`)
