// Every example that a reader can copy is run: the `@example` blocks of src, and the blocks of README.md and docs that
// use the library. A marker says what a line yields, as a JavaScript literal, on the same line or below it:
//
//   addHours('0.1', '0.2') // => '0.3'
//   const year = quotaYear('2010-01-01')
//   // => { from: '2010-01-01',
//   //      to: '2010-12-31' }
//
// A block that is only to be looked at is fenced as ```ts no-run. Every other one is also compiled as a program of the
// strictest kind, for that is where a reader puts it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { entries } from './support/entries.js'

interface Block {
  readonly file: string
  readonly line: number
  readonly code: string
}

const root = fileURLToPath(new URL('..', import.meta.url))
const marker = /\/\/\s*=>\s*(.*)$/
const fence = /^([ \t]*)```(?:ts|typescript)([^\n]*)\n([\s\S]*?)^\1```[ \t]*$/gm
const usesLibrary = (code: string) => /\/\/\s*=>|from 'xueshi['/]/.test(code)

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}

function fencedBlocks(file: string, text: string, firstLine = 1): Block[] {
  return [...text.matchAll(fence)]
    .filter(([, , info]) => !info!.includes('no-run'))
    .map((match) => ({
      file,
      line: firstLine + lineAt(text, match.index),
      code: match[3]!.replace(new RegExp(`^${match[1]}`, 'gm'), ''),
    }))
}

function docComments(text: string): { line: number; body: string }[] {
  return [...text.matchAll(/\/\*\*([\s\S]*?)\*\//g)].map((match) => ({
    line: lineAt(text, match.index),
    body: match[1]!.replace(/^[ \t]*\* ?/gm, ''),
  }))
}

/** The fenced blocks of the `@example` tags of a source file, each up to the next tag. */
function exampleBlocks(file: string, text: string): Block[] {
  return docComments(text).flatMap(({ line, body }) =>
    [...body.matchAll(/^@example\b[\s\S]*?(?=^@\w|(?![\s\S]))/gm)].flatMap((tag) => {
      const at = line + lineAt(body, tag.index) - 1
      if (!tag[0].includes('```ts')) throw new Error(`${file}:${at}: an @example without a \`\`\`ts block`)
      return fencedBlocks(file, tag[0], at)
    }),
  )
}

function parse(code: string): ts.SourceFile & { parseDiagnostics: readonly ts.DiagnosticWithLocation[] } {
  // The parser's own complaints are kept on the file, though its public type does not say so.
  return ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true) as ReturnType<typeof parse>
}

function isExpression(text: string): boolean {
  const { parseDiagnostics, statements } = parse(`(${text}\n)`)
  return parseDiagnostics.length === 0 && statements.length === 1
}

/** The literal after a marker, with the comment lines below it for as long as it is not complete. */
function expectedAt(lines: readonly string[], start: number): string {
  let literal = marker.exec(lines[start]!)![1]!
  for (let next = start + 1; !isExpression(literal); next += 1) {
    const more = /^\s*\/\/(.*)$/.exec(lines[next] ?? '')
    if (!more) throw new Error(`line ${start + 1}: the text after => is not a literal: ${literal}`)
    literal += `\n${more[1]}`
  }
  return literal
}

/** What a statement yields: its expression, what it logs, or the name it declares. */
function subject(statement: ts.Statement): { text: string; declares: boolean } | undefined {
  if (ts.isExpressionStatement(statement)) {
    const { expression } = statement
    const logged =
      ts.isCallExpression(expression) && expression.expression.getText() === 'console.log'
        ? expression.arguments[0]
        : undefined
    return { text: (logged ?? expression).getText(), declares: false }
  }
  if (ts.isVariableStatement(statement) && statement.declarationList.declarations.length === 1) {
    const { name } = statement.declarationList.declarations[0]!
    return ts.isIdentifier(name) ? { text: name.text, declares: true } : undefined
  }
  return undefined
}

/** The block with a check in the place of each marked statement. */
function withChecks(code: string): string {
  const file = parse(code)
  const problem = file.parseDiagnostics[0]
  if (problem) throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, ' '))
  const lines = code.split('\n')
  const lineOf = (position: number) => file.getLineAndCharacterOfPosition(position).line
  const claimed = new Set<number>()
  const out: string[] = []
  for (const statement of file.statements) {
    const last = lineOf(statement.getEnd())
    const marked = [last, last + 1].find(
      (line) => marker.test(lines[line] ?? '') && (line === last || /^\s*\/\//.test(lines[line]!)),
    )
    if (marked === undefined) {
      out.push(statement.getText())
      continue
    }
    const claim = subject(statement)
    if (!claim) throw new Error(`line ${marked + 1}: a marker needs an expression or one declared name`)
    claimed.add(marked)
    if (claim.declares) out.push(statement.getText())
    out.push(`;__check(${claim.text}, (${expectedAt(lines, marked)}\n), ${marked})`)
  }
  const stray = lines.findIndex((line, index) => marker.test(line) && !claimed.has(index))
  if (stray >= 0) throw new Error(`line ${stray + 1}: no statement ends where this marker stands`)
  return out.join('\n')
}

async function run({ file, line, code }: Block): Promise<void> {
  const { outputText } = ts.transpileModule(withChecks(code), {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.CommonJS,
      esModuleInterop: true,
    },
  })
  const modules = new Map<string, unknown>(Object.entries(entries))
  for (const { fileName } of ts.preProcessFile(code).importedFiles) {
    if (!modules.has(fileName)) modules.set(fileName, await import(/* @vite-ignore */ fileName))
  }
  const check = (actual: unknown, expected: unknown, offset: number) =>
    expect(actual, `${file}:${line + offset}`).toStrictEqual(expected)
  const silent = { log() {}, info() {}, table() {} }
  const names = ['require', 'exports', '__check', 'console']
  const values = [(name: string) => modules.get(name), {}, check, silent]
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor
  await new AsyncFunction(...names, outputText)(...values)
}

function filesBelow(folder: string, ending: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith(ending) && !file.startsWith('docs/api/'))
    .sort()
}

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const pages = [...(existsSync(join(root, 'README.md')) ? ['README.md'] : []), ...filesBelow('docs', '.md')]
const blocks = [
  ...filesBelow('src', '.ts').flatMap((file) => exampleBlocks(file, read(file))),
  ...pages.flatMap((file) => fencedBlocks(file, read(file))).filter(({ code }) => usesLibrary(code)),
]

describe.runIf(blocks.length > 0)('examples in the documentation', () => {
  test.each(blocks.map((block) => [`${block.file}:${block.line}`, block] as const))('%s', (_, block) =>
    run(block),
  )
})

/** What the compiler says of the blocks, each a module of its own beside the library's source. */
function complaints(all: readonly Block[]): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  Object.assign(options, { types: ['node'], noUnusedLocals: false, noUnusedParameters: false })
  const modules = new Map(all.map((block, index) => [join(root, `example-${index}.ts`), block]))
  const host = ts.createCompilerHost(options)
  const { fileExists, getSourceFile } = host
  host.fileExists = (name) => modules.has(name) || fileExists(name)
  host.getSourceFile = (name, ...rest) => {
    const block = modules.get(name)
    if (!block) return getSourceFile(name, ...rest)
    return ts.createSourceFile(name, `${block.code}\nexport {}\n`, ts.ScriptTarget.ES2022, true)
  }
  const program = ts.createProgram([...modules.keys()], options, host)
  return [...modules].flatMap(([name, { file, line }]) => {
    const source = program.getSourceFile(name)!
    return program.getSemanticDiagnostics(source).map(({ start = 0, messageText }) => {
      const at = line + source.getLineAndCharacterOfPosition(start).line
      return `${file}:${at}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
    })
  })
}

// Read by the compiler once: what takes long is the library, not the examples.
test('a reader can compile the examples strictly, and an index that may hold nothing is found, and where it stands', {
  timeout: 120_000,
}, () => {
  const code = "import { provisionIds } from 'xueshi/law'\nprovisionIds[0].length"
  expect(complaints([...blocks, { file: 'a.md', line: 4, code }])).toEqual([
    "a.md:5: Object is possibly 'undefined'.",
  ])
})

describe('the check of the examples', () => {
  const runs = (code: string) => run({ file: 'example', line: 1, code })

  test('accepts what is so', async () => {
    await runs(
      "const a = { b: [1] }\n// => { b:\n//   [1] }\n// a remark\na.b[0] // => 1\nconsole.log('x') // => 'x'",
    )
    await runs("const n: number = await Promise.resolve(1) // => 1\nif (n > 2) {\n  throw new Error('no')\n}")
    await runs("import { join } from 'node:path'\njoin('a', 'b').length // => 3")
  })

  test.each([
    ['a wrong value', '1 + 1 // => 3'],
    ['a wrong value on the next line', '1 + 1\n// => 3'],
    ['a value with more in it', '({ a: 1, b: 2 }) // => { a: 1 }'],
    ['a marker that no statement ends at', 'const f = () => {\n  1 // => 1\n}'],
    ['a marker that is no literal', "1 // => '1' as text"],
    ['a syntax error', 'const = 1'],
    ['an exception', "throw new Error('x')"],
    ['a name that the library does not export', "import { nothing } from 'xueshi'\nnothing()"],
  ])('refuses %s', async (_, code) => {
    await expect(runs(code)).rejects.toThrow()
  })

  test('finds blocks in comments and pages', () => {
    const source =
      '/**\n * A.\n * @example\n * ```ts\n * f() // => 1\n * ```\n * @category B\n */\nfunction f() {}'
    expect(exampleBlocks('a.ts', source)).toEqual([{ file: 'a.ts', line: 5, code: 'f() // => 1\n' }])
    expect(fencedBlocks('a.md', '# A\n\n```ts\nf()\n```\n\n```ts no-run\ng()\n```\n')).toEqual([
      { file: 'a.md', line: 4, code: 'f()\n' },
    ])
    expect(() => exampleBlocks('a.ts', '/**\n * @example f() // => 1\n */')).toThrow('a.ts:2')
  })
})
