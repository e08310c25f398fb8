import { readdirSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { defineConfig, type Options } from 'tsup'

const { exports, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: object
  dependencies: object
}

/** The entries of the package by the names of their files: src/index.ts, and one beside it for each subpath. */
const names = Object.keys(exports)
  .filter((subpath) => !subpath.endsWith('.json'))
  .map((subpath) => subpath.slice(2) || 'index')

const shared = {
  entry: names.map((name) => `src/${name}.ts`),
  target: 'es2022',
  platform: 'neutral',
  // Chinese as it is, and not as escapes of thrice the length.
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
} satisfies Options

/** The libraries of which parts stand in what Node runs. */
const libraries = Object.keys(dependencies)

/**
 * Whoever imports one of these imports the main entry beside it. What stands together in a shared file is told by which
 * entries need it; where these need all that the main entry needs, there are fourteen such files and not thirty-seven, and to
 * open a file takes longer than to read what stands in it. esbuild drops the import itself again, and says so.
 */
const withIndex = {
  name: 'with-index',
  setup({ onLoad, initialOptions }) {
    initialOptions.logOverride = { 'ignored-bare-import': 'silent' }
    onLoad({ filter: /[\\/]src[\\/](?:law|tools|import|export)\.ts$/ }, async ({ path }) => ({
      contents: `${await readFile(path, 'utf8')}\nimport './index.js'\n`,
      loader: 'ts',
    }))
  },
} satisfies NonNullable<Options['esbuildPlugins']>[number]

/** What only machines read goes without the white space: who reads or steps through the code finds it under dist/modules. */
const run = {
  ...shared,
  format: 'esm',
  // Of a library, what is used: to open all its files takes longer than all else that an import does.
  noExternal: libraries.map((name) => new RegExp(`^${name}(?:/|$)`)),
  esbuildOptions: (options) => {
    options.charset = 'utf8'
    options.minifyWhitespace = true
    options.mainFields = ['module', 'main']
    // V8 skims the braces of a function until it is called; an arrow that is one expression it reads whole at once.
    options.supported = { arrow: false }
    // Node shows the whole line on which an error was thrown that nobody caught.
    options.lineLimit = 160
  },
} satisfies Options

/**
 * What is the same under both names of a module. require() takes the very modules that import takes, which every Node
 * that the package asks for can do: one copy, and an error of one is an error of the other. The declarations are written
 * as CommonJS, for a module may take types from there, and not the other way round.
 */
const writeBridges = async () => {
  for (const name of names) {
    await writeFile(`dist/${name}.cjs`, `module.exports = require('./${name}.js')\n`)
    await writeFile(`dist/${name}.d.ts`, `export * from './${name}.cjs'\n`)
  }
}

/** Whoever gets a part of a library gets its licence. */
const writeLicences = async () => {
  const licences = libraries.map((name) => {
    const folder = `node_modules/${name}`
    const files = readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file))
    return [name, ...files.map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim())].join('\n\n')
  })
  await writeFile('dist/licences.txt', `${licences.join('\n\n\n')}\n`)
}

const languages = ['src/zh-CN.ts', 'src/en.ts']

export default defineConfig([
  // For what runs it as it is: a file an entry and what they share, since each file costs as it is loaded.
  {
    ...run,
    entry: shared.entry.filter((file) => !languages.includes(file)),
    splitting: true,
    esbuildPlugins: [withIndex],
    onSuccess: async () => {
      await writeBridges()
      await writeLicences()
    },
  },
  // A language is told whole: a file of its own, for whoever runs it and for bundlers.
  { ...run, entry: languages, splitting: false },
  { ...shared, entry: languages, outDir: 'dist/modules', format: 'esm', splitting: false },
  // For bundlers (the condition `module`): one output per source file. They drop whole files that way, and who imports one
  // small function pays for no other; of a bundled file they keep every statement that they cannot prove to do nothing.
  {
    ...shared,
    entry: ['src/**/*.ts', '!src/words/**', ...languages.map((file) => `!${file}`)],
    outDir: 'dist/modules',
    format: 'esm',
    bundle: false,
  },
  // The official terms, which the words of files are read by: the one part of a language that is no language's alone.
  {
    ...shared,
    entry: { 'words/zh-CN/law/terms': 'src/words/zh-CN/law/terms.ts' },
    outDir: 'dist/modules',
    format: 'esm',
  },
  // tsup 8 sets baseUrl, which TypeScript 6 reports as deprecated.
  {
    ...shared,
    format: 'cjs',
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
])
