import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserPath, builtPage, go, launch, openSample } from './browser.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const screens = [
  'year',
  'people',
  'people?standing=not-met',
  'person/JY014',
  'files',
  'law',
  'law/9',
  'out',
  'own',
]

/** What axe finds on the page as it is, by rule and place. */
async function found(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { violations } = await (
      window as never as {
        axe: {
          run: (options: object) => Promise<{
            violations: readonly { id: string; nodes: readonly { target: unknown; html: string }[] }[]
          }>
        }
      }
    ).axe.run({
      resultTypes: ['violations'],
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ target, html }) => `${id} ${String(target)} ${html.slice(0, 120)}`),
    )
  })
}

describe.skipIf(browserPath === undefined).each([1440, 390])('at %i pixels', (width) => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await launch()
    // The policy of the page lets nothing in; a test goes around it before the page is there.
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      bypassCSP: true,
      reducedMotion: 'reduce',
    })
    page = await context.newPage()
    await page.addInitScript(axe)
    await page.goto(builtPage.href)
  })
  afterAll(() => browser?.close())

  test('axe finds nothing on the first screen', async () => {
    await page.locator('h1').waitFor()
    expect(await found(page)).toEqual([])
  })

  test.each(screens)('axe finds nothing on %s, and nothing is cut', async (hash) => {
    if ((await page.locator('.contents').count()) === 0) await openSample(page)
    await go(page, `#/${hash}`)
    await page.waitForTimeout(300)
    expect(await found(page)).toEqual([])
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }))
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
  })
})
