// npm leaves optional platform packages out of the lockfile when it cannot find them, says nothing, and `npm ci`
// then refuses that lockfile, here or on another operating system. So: every package an entry names has an entry.
import { readFileSync } from 'node:fs'

/** @typedef {{ resolved?: string, integrity?: string, link?: boolean, dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} Entry */
/** The root, and the examples that have packages of their own. */
const folders = ['.', 'examples/workbench', 'examples/city/queue', 'test/bench']

/** @type {string[]} */
const problems = []
let packages = 0

for (const folder of folders) {
  /** @type {Record<string, Entry>} */
  const entries = JSON.parse(readFileSync(`${folder}/package-lock.json`, 'utf8')).packages
  /** @type {{ private?: boolean, dependencies: Record<string, string>, devDependencies?: Record<string, string> }} */
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const present = new Set(Object.keys(entries).map((path) => path.replace(/^.*node_modules\//, '')))
  packages += present.size - 1

  for (const [path, entry] of Object.entries(entries)) {
    const from = `${folder}: ${path || 'the project itself'}`
    for (const name of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })) {
      if (!present.has(name)) problems.push(`${name}, wanted by ${from}, has no entry`)
    }
    if (entry.resolved !== undefined) problems.push(`${from} carries a download address`)
    if (path && !entry.link && entry.integrity === undefined) problems.push(`${from} has no checksum`)
  }

  // Whoever installs the library may take newer ones; an example is run with the same everywhere.
  const isLibrary = manifest.private !== true
  for (const [name, range] of Object.entries(manifest.dependencies)) {
    if (isLibrary && !range.startsWith('^')) {
      problems.push(`${name}: a runtime dependency takes a caret, not ${range}`)
    }
    if (!isLibrary && !/^\d/.test(range))
      problems.push(`${name}: a dependency of an example is pinned, not ${range}`)
  }
  for (const [name, range] of Object.entries(manifest.devDependencies ?? {})) {
    if (!/^\d/.test(range)) problems.push(`${name}: a development dependency is pinned, not ${range}`)
  }
}

if (problems.length > 0) {
  console.error(['A package-lock.json is not whole:', ...problems].join('\n  '))
  process.exit(1)
}
console.log(`The lockfiles are whole: ${packages} packages, no addresses.`)
