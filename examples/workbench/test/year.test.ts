import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readUnitFiles } from '../office/library.js'
import { assess } from '../office/model.js'
import { sampleSheets } from '../office/sample.js'
import { noSettings } from '../office/settings.js'
import { byShortfall } from '../office/views/people.js'
import { editionCounts, yearView } from '../office/views/year.js'
import { browserPath, builtPage, go, launch, open, openSample, type Watched } from './browser.js'

const sheets = sampleSheets()
const file = readUnitFiles(sheets)
const viewUnder = (edition: 'chongqing-2006' | 'national-2015') =>
  yearView(assess(file, 2025, { ...noSettings, edition }, sheets), 'zh-CN')

describe.skipIf(browserPath === undefined)('the year of the sample', () => {
  let browser: Browser
  let watched: Watched
  beforeAll(async () => {
    browser = await launch()
    watched = await open(browser)
    await openSample(watched.page)
  })
  afterAll(() => browser?.close())

  const countsOn = () => watched.page.locator('.counts strong').allInnerTexts()

  test('has the counts of the library, under either set of rules', async () => {
    const { page } = watched
    const before = viewUnder('chongqing-2006')
    const { met, notMet, undetermined, notAssessed } = before.quota
    expect(await countsOn()).toEqual([met, notMet, undetermined, notAssessed].map(String))
    await page.locator('tbody td', { hasText: '…' }).first().waitFor({ state: 'detached' })
    const both = await editionCounts(assess(file, 2025, noSettings))
    const rows = await page.locator('section[aria-labelledby=standings] tbody tr').allInnerTexts()
    expect(rows.map((row) => row.split('\t').slice(1).map(Number))).toEqual(
      Object.values(both).map(({ required, quota }) => [
        Number(required),
        quota.met,
        quota.notMet,
        quota.undetermined,
        quota.notAssessed,
      ]),
    )
    await page.getByRole('button', { name: /国家2015年规定/ }).click()
    const after = viewUnder('national-2015').quota
    await page.locator('.counts strong', { hasText: String(after.met) }).waitFor()
    expect(await countsOn()).toEqual(
      [after.met, after.notMet, after.undetermined, after.notAssessed].map(String),
    )
    await page.getByRole('button', { name: /重庆2006年实施办法/ }).click()
    await page.locator('.counts strong', { hasText: String(met) }).waitFor()
  })

  test('says what to do first, and leads there', async () => {
    const { page } = watched
    const { tasks, people } = viewUnder('chongqing-2006')
    expect(await page.locator('.tasks li').count()).toBe(tasks.length)
    await page.locator('.tasks li.short a').click()
    const short = people.filter(({ standing }) => standing === 'not-met')
    await page.locator('.shown', { hasText: `显示${short.length}人` }).waitFor()
    expect(await page.locator('.people').getAttribute('aria-rowcount')).toBe(String(short.length + 1))
    const names = await page.locator('.people tbody th a').allInnerTexts()
    expect(names).toEqual(
      [...short]
        .sort(byShortfall)
        .slice(0, names.length)
        .map(({ name }) => name),
    )
    expect(names.length).toBeGreaterThan(10)
    await page.goBack()
    await page.locator('.tasks').waitFor()
  })

  test('shows what another reading would change before it is taken, and then counts by it', async () => {
    const { page } = watched
    const readings = { 'quota-evidence': 'certificate-entries-only' }
    const after = yearView(assess(file, 2025, { ...noSettings, readings }, sheets), 'zh-CN')
    const before = viewUnder('chongqing-2006')
    const turned = before.people.filter(({ standing }, at) => standing !== after.people[at]?.standing)
    expect(turned.length).toBeGreaterThan(0)
    await go(page, '#/law')
    const reading = page.getByRole('group', { name: '未登记的学习是否计入学时？' })
    await reading.getByLabel('只计证书已登记的').check()
    await reading.getByText(`${turned.length}人`, { exact: false }).first().waitFor({ timeout: 60_000 })
    await reading.getByRole('button', { name: '采用这一理解' }).click()
    await reading.getByText('已改变').waitFor({ timeout: 60_000 })
    await go(page, '#/year')
    const { met, notMet, undetermined, notAssessed } = after.quota
    expect(await countsOn()).toEqual([met, notMet, undetermined, notAssessed].map(String))
    await go(page, '#/law')
    await reading.getByRole('button', { name: /恢复|默认/ }).click()
    await reading.getByText('已改变').waitFor({ state: 'detached', timeout: 60_000 })
    await go(page, '#/year')
    expect(await countsOn()).toEqual(
      [before.quota.met, before.quota.notMet, before.quota.undetermined, before.quota.notAssessed].map(
        String,
      ),
    )
  })

  test('is told in English at a press, and back', async () => {
    const { page } = watched
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'To do first' }).waitFor()
    // What the library says follows when the worker has told it.
    await page.locator('.weight', { hasText: /[a-z]/ }).first().waitFor()
    expect(await page.locator('main').innerText()).not.toMatch(/[，；]/)
    await page.getByRole('button', { name: '中文' }).click()
    await page.getByRole('heading', { name: '先办这些事' }).waitFor()
  })

  test('asks nothing of anybody else, and nothing goes wrong', () => {
    expect(watched.requests.filter((url) => url !== builtPage.href && !url.startsWith('blob:'))).toEqual([])
    expect(watched.complaints).toEqual([])
  })
})
