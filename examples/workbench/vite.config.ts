import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

const source = (path: string): string => fileURLToPath(new URL(`../../src/${path}`, import.meta.url))

/** Everything in one file: a page opened from a disk can fetch nothing, and its policy forbids it to try. */
const oneFile = (): Plugin => ({
  name: 'one-file',
  enforce: 'post',
  generateBundle(_, bundle) {
    const parts = Object.values(bundle)
    const page = parts.find(({ fileName }) => fileName.endsWith('.html'))
    if (page?.type !== 'asset') throw new Error('there is no page')
    const scripts = parts.flatMap((part) => (part.type === 'chunk' ? [part] : []))
    const styles = parts.flatMap((part) =>
      part.fileName.endsWith('.css') && part.type === 'asset' ? [part] : [],
    )
    if (scripts.length !== 1) throw new Error(`the page has ${scripts.length} scripts`)
    // What would end the element early is written so that it does not.
    const script = `\n${scripts[0]?.code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')}\n`
    const style = styles.map(({ source }) => String(source)).join('\n')
    const hash = createHash('sha256').update(script).digest('base64')
    const policy = [
      "default-src 'none'",
      `script-src 'sha256-${hash}'`,
      'worker-src blob:',
      "style-src 'unsafe-inline'",
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; ')
    page.source = String(page.source)
      .replace(/\s*<script type="module"[^>]*><\/script>/, '')
      .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
      .replace(
        '<meta charset="utf-8">',
        () => `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
      )
      .replace('</head>', () => `<style>\n${style}\n</style>\n</head>`)
      .replace('</body>', () => `<script type="module">${script}</script>\n</body>`)
    page.fileName = 'workbench.html'
    for (const part of [...scripts, ...styles]) delete bundle[part.fileName]
  },
})

export default defineConfig({
  base: './',
  resolve: {
    alias: [
      { find: /^xueshi$/, replacement: source('index.ts') },
      { find: /^xueshi\/(.+)$/, replacement: source('$1.ts') },
    ],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  worker: { format: 'iife' },
  plugins: [oneFile()],
})
