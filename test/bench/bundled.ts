// Parts of the library as programs load them that are not run from their sources.

import { build } from 'tsup'

/** Writes files that stand by themselves into a folder, each by its name with the ending `.mjs`. */
export const bundled = (folder: string, entry: Readonly<Record<string, string>>): Promise<void> =>
  build({
    config: false,
    silent: true,
    entry,
    outDir: folder,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    external: [/^node:/],
    noExternal: [/./],
    splitting: false,
    outExtension: () => ({ js: '.mjs' }),
    esbuildOptions: (options) => {
      options.mainFields = ['module', 'main']
      options.minify = true
      options.supported = { arrow: false }
    },
  })
