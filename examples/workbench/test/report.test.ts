import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportPage } from '../../annual-report/page.js'
import { embeddedFile } from '../office/embedded.js'
import { figureText } from '../office/figures.js'
import { readUnitFiles } from '../office/library.js'
import { assess } from '../office/model.js'
import { noSettings } from '../office/settings.js'
import { editionCounts, type YearView, yearView } from '../office/views/year.js'
import { browserPath, builtPath, go, launch, open } from './browser.js'
import { largeUnit } from './large.js'

const nodes = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('*').length)

describe.skipIf(browserPath === undefined)('the report of a unit with 33,000 records', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xueshi-'))
  const path = join(folder, 'report.html')
  let browser: Browser
  let page: Page
  let view: YearView
  beforeAll(async () => {
    const sheets = largeUnit(3000)
    const file = readUnitFiles(sheets)
    expect(file.records).toHaveLength(33_000)
    const settings = { ...noSettings, year: 2025 }
    const model = assess(file, 2025, settings, sheets)
    view = yearView(model, 'zh-CN')
    const year = { view, editions: await editionCounts(model), settings }
    writeFileSync(path, reportPage(readFileSync(builtPath, 'utf8'), year, embeddedFile(file)))
    browser = await launch()
    page = (await open(browser, 1440, pathToFileURL(path).href)).page
    await page.locator('.tasks').waitFor()
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  test('is smaller than 3 MB, and no screen has 3,000 nodes', async () => {
    expect(statSync(path).size).toBeLessThan(3_000_000)
    for (const screen of ['year', 'people', 'files', 'law', 'out']) {
      await go(page, `#/${screen}`)
      expect([screen, (await nodes(page)) < 3000]).toEqual([screen, true])
    }
  })

  test('draws the last of the people when one scrolls to them', async () => {
    await go(page, '#/people')
    const last = view.people.at(-1)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await page.locator('.people small', { hasText: last?.id ?? '' }).waitFor()
  })

  test('answers for a person out of what it carries', async () => {
    const short = view.people.find(({ standing }) => standing === 'not-met')
    await go(page, `#/person/${short?.id}`)
    await page.getByRole('heading', { name: short?.name ?? '' }).waitFor({ timeout: 90_000 })
    await page.locator('main', { hasText: figureText(short?.hours ?? 0) }).waitFor()
  })
})
