// The entries of the package by the names under which a program imports them.
import * as xueshi from 'xueshi'
import * as columns from 'xueshi/columns'
import * as csv from 'xueshi/csv'
import * as en from 'xueshi/en'
import * as engine from 'xueshi/engine'
import * as exports from 'xueshi/export'
import * as imports from 'xueshi/import'
import * as law from 'xueshi/law'
import * as schemas from 'xueshi/schemas'
import * as tools from 'xueshi/tools'
import * as workbook from 'xueshi/workbook'
import * as zhCN from 'xueshi/zh-CN'

export const entries = {
  xueshi,
  'xueshi/law': law,
  'xueshi/tools': tools,
  'xueshi/schemas': schemas,
  'xueshi/zh-CN': zhCN,
  'xueshi/en': en,
  'xueshi/engine': engine,
  'xueshi/columns': columns,
  'xueshi/import': imports,
  'xueshi/export': exports,
  'xueshi/csv': csv,
  'xueshi/workbook': workbook,
}

/** Every value that the package exports, by its name; a name stands in one entry. */
export const exported: Readonly<Record<string, unknown>> = Object.assign({}, ...Object.values(entries))
