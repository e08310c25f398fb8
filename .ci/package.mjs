// Packs the library and uses it as its users will: ESM, CommonJS, and TypeScript under both ways of resolving.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const program = {
  esm: `import { assessAnnualQuota } from 'xueshi'
import { chongqing2006 } from 'xueshi/law'
if (typeof assessAnnualQuota !== 'function' || typeof chongqing2006 !== 'object') process.exit(1)
`,
  cjs: `const { assessAnnualQuota } = require('xueshi')
const { chongqing2006 } = require('xueshi/law')
if (typeof assessAnnualQuota !== 'function' || typeof chongqing2006 !== 'object') process.exit(1)
`,
  // A declaration that resolves to any would let the second line pass without an error to expect.
  types: `import { assessAnnualQuota } from 'xueshi'
import { chongqing2006 } from 'xueshi/law'
// @ts-expect-error: the law is an object
export const law: number = chongqing2006
// @ts-expect-error: the rule is a function
export const rule: number = assessAnnualQuota
`,
}

// npm hands its own settings down to what it runs, and some of them are no business of the consumers.
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_(?:package|lifecycle|command)/i.test(name)),
)
const scratch = mkdtempSync(join(tmpdir(), 'xueshi-consumers-'))

/** @param {string} file @param {string[]} args @param {string} cwd */
function run(file, args, cwd) {
  execFileSync(file, args, { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** @param {string} name @param {Record<string, string>} files @param {(folder: string) => void} use */
function consumer(name, files, use) {
  const folder = join(scratch, name)
  mkdirSync(folder)
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  use(folder)
  console.log(`  ${name}: works`)
}

/** @param {string} module @param {string} resolution */
function typescriptFiles(module, resolution) {
  const compilerOptions = {
    target: 'ES2022',
    // zod's own declarations want the DOM's URL.
    lib: ['ES2022', 'DOM'],
    types: [],
    module,
    moduleResolution: resolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    // Broken declarations of ours must not hide; those of the dependencies are their own authors' business.
    skipLibCheck: false,
  }
  return {
    'package.json': '{ "type": "module", "private": true }',
    'tsconfig.json': JSON.stringify({ compilerOptions, include: ['.'] }),
    'main.ts': program.types,
    ...(resolution === 'NodeNext' ? { 'common.cts': program.types } : {}),
  }
}

/** @param {string} folder */
function compile(folder) {
  run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '--project', folder], folder)
}

/** Every link of the pages that come with the package leads to a file that comes with it. @param {string} folder */
function followLinks(folder) {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.md$/.test(file),
  )
  for (const page of pages) {
    const text = readFileSync(join(folder, page), 'utf8')
    for (const [, target = ''] of text.matchAll(/\]\((?!\w+:)([^)#]+)/g)) {
      const file = join(folder, dirname(page), target)
      if (!existsSync(file)) throw new Error(`${page} links to ${target}, which is not in the package`)
    }
  }
  console.log(`  links of ${pages.length} pages: all lead somewhere`)
}

try {
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', scratch], process.cwd())
  const tarball = readdirSync(scratch).find((file) => file.endsWith('.tgz'))
  if (tarball === undefined) throw new Error('npm pack made no tarball')

  // Installed once: the consumers are folders below, and Node finds the package by walking up.
  writeFileSync(join(scratch, 'package.json'), '{ "name": "consumers", "private": true }')
  run(
    'npm',
    ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', `./${tarball}`],
    scratch,
  )

  const node = (/** @type {string} */ folder) => run(process.execPath, ['main.js'], folder)
  console.log('The packed library in a project of its own:')
  followLinks(join(scratch, 'node_modules', 'xueshi'))
  consumer('esm', { 'package.json': '{ "type": "module" }', 'main.js': program.esm }, node)
  consumer('cjs', { 'package.json': '{ "type": "commonjs" }', 'main.js': program.cjs }, node)
  consumer('typescript-nodenext', typescriptFiles('NodeNext', 'NodeNext'), compile)
  consumer('typescript-bundler', typescriptFiles('ESNext', 'Bundler'), compile)
} catch (error) {
  const { message, stdout, stderr } = /** @type {Error & { stdout?: Buffer, stderr?: Buffer }} */ (error)
  console.error([message, stdout, stderr].filter(Boolean).join('\n'))
  process.exitCode = 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
