// Packs the library and uses it as its users will, every entry: as modules and as CommonJS, from TypeScript under each way of
// resolving, through bundlers, and on the other runtimes.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

// One value of every entry, and a question from the law to a sentence in both languages.
const names = [
  ['{ assessInForce, explain, explanationText }', 'xueshi'],
  ['{ chongqing2006 }', 'xueshi/law'],
  ['{ outcomeOf }', 'xueshi/tools'],
  ['{ unitSchema }', 'xueshi/schemas'],
  ['{ chinese }', 'xueshi/zh-CN'],
  ['{ english }', 'xueshi/en'],
  ['{ addDays }', 'xueshi/engine'],
  ['{ peopleIn }', 'xueshi/columns'],
  ['{ readTitle }', 'xueshi/import'],
  ['{ paperHtml }', 'xueshi/export'],
  ['{ readCsv }', 'xueshi/csv'],
  ['{ readWorkbook }', 'xueshi/workbook'],
]
const imports = names.map(([list, from]) => `import ${list} from '${from}'`).join('\n')
const requires = names.map(([list, from]) => `const ${list} = require('${from}')`).join('\n')
const body = `
const answer = assessInForce({ date: addDays('2006-02-26', 1) }, chongqing2006)
const told = [chinese, english].map((language) => explanationText(explain(answer, language), language))
if (
  outcomeOf(answer) === undefined ||
  typeof unitSchema.parse !== 'function' ||
  told.some((text) => !text) ||
  !readTitle('高工').ok ||
  !readCsv(Uint8Array.of(65, 44, 66), { name: 'A' }).ok ||
  readWorkbook(Uint8Array.of(65)).ok
) {
  throw new Error('the library does not answer')
}
`
const program = {
  esm: `${imports}\n${body}`,
  cjs: `${requires}\n${body}`,
  // A declaration that resolves to any would let these lines pass without an error to expect.
  types: `${imports}
${body}
${[
  'assessInForce',
  'chongqing2006',
  'outcomeOf',
  'unitSchema',
  'chinese',
  'english',
  'addDays',
  'peopleIn',
  'readTitle',
  'paperHtml',
  'readCsv',
  'readWorkbook',
]
  .map(
    (name) => `// @ts-expect-error: it is no number\nexport const ${name.toUpperCase()}: number = ${name}\n`,
  )
  .join('')}`,
}

// What has no place among the dependencies (each is a runtime of 100 MB): asked for when the check runs.
const runtimes = { bun: '1.4.5', deno: '2.9.6' }

// npm hands its own settings down to what it runs, and some of them are no business of the consumers.
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_(?:package|lifecycle|command)/i.test(name)),
)
const scratch = mkdtempSync(join(tmpdir(), 'xueshi-consumers-'))

const install = ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund']
/** @param {string} name */
const tool = (name) => resolve('node_modules/.bin', name)

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

/** A runtime that the machine has, or that npm can get; with its scripts off, only the file of the platform is there. @param {keyof typeof runtimes} name */
function runtime(name) {
  try {
    run(name, ['--version'], scratch)
    return name
  } catch {
    const folder = join(scratch, name)
    mkdirSync(folder)
    writeFileSync(join(folder, 'package.json'), '{ "private": true }')
    try {
      run('npm', [...install, '--prefix', folder, `${name}@${runtimes[name]}`], folder)
    } catch {
      return undefined
    }
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /@(?:oven|deno)[\\/].*[\\/](?:bun|deno)(?:\.exe)?$/.test(file))
      .map((file) => join(folder, file))[0]
  }
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
    ...(resolution !== 'Bundler' ? { 'common.cts': program.types } : {}),
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
  // Its optional peers come from here, as a program that reads files has them.
  const peers = ['@e965/xlsx', 'papaparse'].map((name) => resolve('node_modules', name))
  run('npm', [...install, `./${tarball}`, ...peers], scratch)

  console.log('The packed library in a project of its own:')
  followLinks(join(scratch, 'node_modules', 'xueshi'))
  const node = (/** @type {string} */ folder) => run(process.execPath, ['main.js'], folder)
  const module = { 'package.json': '{ "type": "module" }', 'main.js': program.esm }
  consumer('esm', module, node)
  consumer('cjs', { 'package.json': '{ "type": "commonjs" }', 'main.js': program.cjs }, node)
  consumer('typescript-node16', typescriptFiles('Node16', 'Node16'), compile)
  consumer('typescript-bundler', typescriptFiles('ESNext', 'Bundler'), compile)
  consumer('esbuild', module, (folder) => {
    run(tool('esbuild'), ['main.js', '--bundle', '--format=esm', '--outfile=bundled/main.js'], folder)
    node(join(folder, 'bundled'))
  })
  const library = {
    build: { lib: { entry: 'main.js', formats: ['es'], fileName: 'main' }, outDir: 'bundled' },
  }
  const config = { ...module, 'vite.config.js': `export default ${JSON.stringify(library)}` }
  consumer('vite', config, (folder) => {
    run(process.execPath, [resolve('node_modules/vite/bin/vite.js'), 'build'], folder)
    node(join(folder, 'bundled'))
  })
  for (const name of /** @type {const} */ (['bun', 'deno'])) {
    const file = runtime(name)
    if (file === undefined) console.log(`  ${name}: not tried, for it is neither here nor to be had`)
    else consumer(`in-${name}`, module, (folder) => run(file, ['run', 'main.js'], folder))
  }
} catch (error) {
  const { message, stdout, stderr } = /** @type {Error & { stdout?: Buffer, stderr?: Buffer }} */ (error)
  console.error([message, stdout, stderr].filter(Boolean).join('\n'))
  process.exitCode = 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
