import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import readExcelFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeSample } from '../../annual-report/sample/write.js'
import { browserPath, go, launch, open, type Watched } from './browser.js'

describe.skipIf(browserPath === undefined)('an officer with a workbook', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xueshi-'))
  let browser: Browser
  let watched: Watched
  let page: Page
  let files: Awaited<ReturnType<typeof writeSample>>
  beforeAll(async () => {
    files = await writeSample(folder)
    browser = await launch()
    watched = await open(browser)
    page = watched.page
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  const task = (kind: string) => page.locator(`.tasks li.${kind} span`).innerText()

  test('drops it anywhere, and a text file beside it', async () => {
    await page.locator('input[type=file]').setInputFiles([files.workbook, files.platform])
    await page.locator('.tasks').waitFor({ timeout: 90_000 })
    expect(await task('correct')).toMatch(/^更正表中39处内容/)
  })

  test('is told which file is none, and keeps the others', async () => {
    await go(page, '#/files')
    const dropped = await page.evaluateHandle(() => {
      const given = new DataTransfer()
      given.items.add(new File(['MZ\u0000\u0001 no table'], '说明.xlsx'))
      return given
    })
    await page.dispatchEvent('main', 'drop', { dataTransfer: dropped })
    await page.getByText('未能打开的文件').waitFor()
    await page.locator('li', { hasText: /^说明\.xlsx/ }).waitFor()
    await go(page, '#/year')
    expect(await task('correct')).toMatch(/^更正表中39处内容/)
  })

  test('corrects a cell in place, and takes it back', async () => {
    await go(page, '#/files')
    await page.getByText('这是约数，请填写确定的数字', { exact: false }).first().click()
    const field = page.getByLabel('第461行“学时”')
    await field.fill('20')
    await field.press('Enter')
    await go(page, '#/year')
    await page.locator('.tasks li.correct', { hasText: '更正表中38处内容' }).waitFor({ timeout: 60_000 })
    await go(page, '#/files')
    await page.getByText('已作更正（1处）').click()
    await page.getByRole('button', { name: /^撤销学习记录/ }).click()
    await go(page, '#/year')
    await page.locator('.tasks li.correct', { hasText: '更正表中39处内容' }).waitFor({ timeout: 60_000 })
  })

  test('goes from a record of a person to its row', async () => {
    await go(page, '#/person/JY014')
    await page.getByRole('link', { name: '学习记录第471行' }).click()
    await page.getByRole('heading', { name: '学习记录 第471行' }).waitFor()
    expect(await page.getByLabel('第471行“学时”').inputValue()).toBe('18')
  })

  test('takes the return away as a workbook with the figures of the page', async () => {
    await go(page, '#/out')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('tr,li', { hasText: '统计年报' }).first().getByRole('button', { name: /Excel/ }).click(),
    ])
    expect(file.suggestedFilename()).toBe('统计年报-2025.xlsx')
    const path = join(folder, 'return.xlsx')
    await file.saveAs(path)
    const [sheet] = await readExcelFile(path)
    const told = sheet?.data.find(([, item]) => item === '参加继续教育学习人数')
    await go(page, '#/year')
    const shown = await page.locator('.figures div', { hasText: '参加学习人数' }).locator('dd').innerText()
    expect(told?.[2]).toBe(shown)
  })

  test('opens the reasons of a figure by the keyboard, and is back where they were', async () => {
    await go(page, '#/year')
    const button = page.locator('section[aria-labelledby=figures] button.why')
    await button.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('第三十四条').first().waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
  })

  test('nothing went wrong', () => {
    expect(watched.complaints).toEqual([])
  })
})

describe.skipIf(browserPath === undefined)('by the keyboard alone', () => {
  test('from the first screen to a person and back', async () => {
    const browser = await launch()
    try {
      const { page } = await open(browser)
      const press = async (name: string) => {
        for (let times = 0; times < 60; times++) {
          await page.keyboard.press('Tab')
          const at = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
          if (at.startsWith(name)) return page.keyboard.press('Enter')
        }
        throw new Error(`${name} is not reached`)
      }
      await page.locator('h1').waitFor()
      await press('打开样例')
      await page.locator('.tasks').waitFor({ timeout: 90_000 })
      await press('看名单')
      await page.locator('.people').waitFor()
      await press('郭文渝')
      await page.getByRole('heading', { name: '郭文渝' }).waitFor()
      await press('返回名单')
      await page.locator('.people').waitFor()
    } finally {
      await browser.close()
    }
  })
})
