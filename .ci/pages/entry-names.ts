import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../', import.meta.url))

const compilerOptions = (): ts.CompilerOptions => {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile)
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options
}

const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { exports: object }

/** The entries of the package, by the names of their files in src. */
export const entryFiles: readonly string[] = Object.keys(exports)
  .filter((subpath) => !subpath.endsWith('.json'))
  .map((subpath) => subpath.slice(2) || 'index')

/** What each entry exports: values, then types, a line each. Read from the source, for types leave nothing behind to list. */
export const entryNames = (): Readonly<Record<string, readonly string[]>> => {
  const fileOf = (entry: string) => `${root}src/${entry}.ts`
  const program = ts.createProgram(entryFiles.map(fileOf), compilerOptions())
  const checker = program.getTypeChecker()
  const isValue = (symbol: ts.Symbol) => {
    const declared = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    return (declared.flags & ts.SymbolFlags.Value) !== 0
  }
  return Object.fromEntries(
    entryFiles.map((entry) => {
      const module = checker.getSymbolAtLocation(program.getSourceFile(fileOf(entry))!)!
      const symbols = checker.getExportsOfModule(module)
      const values = symbols.filter(isValue).map(({ name }) => name)
      const types = symbols.filter((symbol) => !isValue(symbol)).map(({ name }) => `type ${name}`)
      return [entry, [...values.sort(), ...types.sort()]]
    }),
  )
}
