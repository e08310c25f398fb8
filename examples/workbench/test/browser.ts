import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'

const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const launchAt = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })

/** Whether what stands there is a browser that can begin here. */
async function begins(path: string): Promise<boolean> {
  try {
    const browser = await launchAt(path)
    await browser.close()
    return true
  } catch {
    return false
  }
}

const found = places.find((path) => path !== undefined && existsSync(path))

/** The system's Chromium; nothing where there is none, or where it cannot begin. */
export const browserPath: string | undefined =
  found !== undefined && (await begins(found)) ? found : undefined

if (browserPath === undefined) {
  console.log(
    'No Chromium was found that begins: the page is not tested in a browser. Set CHROMIUM to its path.',
  )
}

/** The page as it was built, as an address. */
export const builtPage = new URL('../dist/workbench.html', import.meta.url)

export const builtPath = fileURLToPath(builtPage)

export const launch = (): Promise<Browser> => launchAt(browserPath as string)

/** What went wrong on a page, or was asked of the world outside, while it was open. */
export interface Watched {
  readonly page: Page
  readonly complaints: readonly string[]
  readonly requests: readonly string[]
}

/** Opens a page without a network, at a width, and watches it. */
export async function open(browser: Browser, width = 1440, address = builtPage.href): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    bypassCSP: false,
    acceptDownloads: true,
    reducedMotion: 'reduce',
    locale: 'zh-CN',
  })
  await context.setOffline(true)
  const page = await context.newPage()
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(address)
  return { page, complaints, requests }
}

/** Opens the sample and waits for its year. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: '打开样例' }).click()
  await page.getByRole('heading', { name: '先办这些事' }).waitFor({ timeout: 90_000 })
}

/** Goes to a screen and waits for its heading. */
export async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  await page.locator('main h1').waitFor()
}
