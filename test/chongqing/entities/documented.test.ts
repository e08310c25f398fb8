// What a caller's editor shows at a field is the comment that stands at it in an interface.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

const src = fileURLToPath(new URL('../../../src/', import.meta.url))

const filesIn = (folder: string): readonly string[] =>
  readdirSync(`${src}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`)

const interfacesOf = (file: string): ts.InterfaceDeclaration[] =>
  ts
    .createSourceFile(file, readFileSync(`${src}${file}`, 'utf8'), ts.ScriptTarget.ES2022, true)
    .statements.filter(ts.isInterfaceDeclaration)
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))

const isTold = (node: ts.Node): boolean => ts.getJSDocCommentsAndTags(node).length > 0

const all = [
  ...filesIn('chongqing/entities'),
  ...filesIn('engine/facts'),
  'engine/ground/problem.ts',
  'tools/stored-receipt.ts',
].flatMap(interfacesOf)

test('the interfaces are found', () => {
  const names = all.map((one) => one.name.text)
  expect(names).toEqual(expect.arrayContaining(['ProfessionalPerson', 'TrainingClass', 'Receipt', 'Problem']))
  expect(names.length).toBeGreaterThan(60)
})

test.each(all.map((one) => [one.name.text, one] as const))('every field of %s is told', (_, declared) => {
  const silent: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node) && !isTold(node)) silent.push(node.name.getText())
    ts.forEachChild(node, visit)
  }
  visit(declared)
  expect(silent).toEqual([])
  expect(isTold(declared)).toBe(true)
})
