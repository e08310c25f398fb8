import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chinese, explain, hasValue, readUnitFiles } from '../../../examples/annual-report/library.js'
import { type Gathered, gather } from '../../../examples/annual-report/report/gather.js'
import { assess } from '../../../examples/annual-report/report/model.js'
import { reportPage } from '../../../examples/annual-report/report/page.js'
import { reportPapers } from '../../../examples/annual-report/report/papers.js'
import { problemWords, toCorrect } from '../../../examples/annual-report/report/problems.js'
import { reportResults } from '../../../examples/annual-report/report/results.js'
import { findingKind } from '../../../examples/annual-report/report/words/finding-kinds.js'
import { writeSample } from '../../../examples/annual-report/sample/write.js'
import { readSheets } from '../../../examples/annual-report/sheets.js'
import { readOptions, UsageError } from '../../../examples/annual-report/terminal/options.js'
import { summary } from '../../../examples/annual-report/terminal/summary.js'
import { paperCsv } from '../../../src/export.js'
import { typedSheet } from '../../support/typed-sheets.js'

let folder: string
let gathered: Gathered
let page: string
let results: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xueshi-'))
  const { workbook, platform } = await writeSample(folder)
  gathered = gather(assess(readUnitFiles(await readSheets([workbook, platform])), 2025))
  page = await reportPage(gathered)
  results = reportResults(gathered)
})
afterAll(() => rm(folder, { recursive: true }))

/** A figure as a reader of the page expects it, written without the report's own functions. */
const written = (figure: unknown): string => {
  const text = (value: unknown) => {
    const [whole, fraction] = String(value).split('.')
    const grouped = Number(whole).toLocaleString('en-US')
    return fraction === undefined ? grouped : `${grouped}.${fraction}`
  }
  if (typeof figure !== 'object' || figure === null) return text(figure)
  const { least, most } = figure as { least: unknown; most: unknown }
  return String(least) === String(most) ? text(least) : `${text(least)}–${text(most)}`
}

const plain = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The cells of the rows of the first table of that class. */
const tableOf = (kind: string): string[][] => {
  const [, body = ''] =
    new RegExp(`<table class="${kind}">[\\s\\S]*?<tbody>([\\s\\S]*?)</tbody>`).exec(page) ?? []
  return [...body.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => plain(cell)),
  )
}

const part = (from: string, to: string): string => page.slice(page.indexOf(from), page.indexOf(to))

describe('the figures of the page are those of the library', () => {
  test('the return', () => {
    const { statistics } = gathered.model
    if (!hasValue(statistics)) throw new Error('the sample has a return')
    const { byBasis, totalProfessionals } = statistics.value
    const { registered, evidenced } = byBasis
    const rows = tableOf('return')
    const find = (name: string) => rows.find(([heading]) => heading?.startsWith(name))?.slice(1)
    const total = written(totalProfessionals)
    expect(find('专业技术人员总数')).toEqual([total, '', '', total, '', ''])
    expect(find('参加继续教育学习人数')).toEqual(
      [registered.participants, '', registered.hours, evidenced.participants, '', evidenced.hours].map(
        (one) => (one === '' ? '' : written(one)),
      ),
    )
    for (const [name, key] of [
      ['公需科目', 'public-required'],
      ['专业科目', 'professional'],
      ['选修科目', 'elective'],
      ['未注明科目类别', 'unclassified'],
    ] as const) {
      const cells = [registered, evidenced].flatMap(({ bySubject }) => {
        const { heads, personTimes, hours } = bySubject[key]
        return [heads, personTimes, hours].map(written)
      })
      expect(find(name)).toEqual(cells)
    }
    expect(find('远程继续教育培训')?.[2]).toBe(written(registered.byForm.distance.hours))
    expect(find('年度学习时间累计达到80学时人数')).toEqual([
      written(registered.reached),
      '',
      '',
      written(evidenced.reached),
      '',
      '',
    ])
    expect(find('达到80学时的比率')?.[0]).toContain(
      `${written(registered.attainmentOfTotal?.numerator)} / ${written(registered.attainmentOfTotal?.denominator)}`,
    )
    expect(rows).toHaveLength(2 + 1 + 4 + 1 + 9 + 4)
  })

  test('the counts of the unit and the cards', () => {
    const { answer } = gathered.model
    if (!hasValue(answer)) throw new Error('a unit has a year')
    const { met, notMet, undetermined, notAssessed } = answer.value.quota
    const cards = plain(part('<div class="cards">', '<section id="return">'))
    expect(cards).toContain(`${met} / ${met + notMet + undetermined} 人`)
    for (const words of [`已完成${met}`, `未完成${notMet}`, `待定${undetermined}`, `不适用${notAssessed}`]) {
      expect(cards).toContain(words)
    }
    expect(page.match(/<details class="person /g)).toHaveLength(answer.value.people)
    expect(page.match(/<details class="person not-met"/g)).toHaveLength(notMet)
  })

  test('the money of both years', () => {
    const rows = tableOf('funding')
    const found = gathered.model.funding.map(({ year, answer }) => {
      if (!hasValue(answer)) throw new Error('the sample has a payroll')
      const { share, verdict } = answer.value
      return [String(year), `${String(share)}%`, verdict]
    })
    expect(rows.map(([year, , , , share, , standing]) => [year, share, standing])).toEqual(
      found.map(([year, share, verdict]) => [
        year,
        share,
        verdict === 'met' ? '达到 Reached' : '未达到 Not reached',
      ]),
    )
    expect(found.map(([, , verdict]) => verdict)).toEqual(['met', 'not-met'])
  })

  test('every person, with the hours of both years', () => {
    const shown = new Set<string>()
    gathered.model.people.forEach(({ person, year, credited }, index) => {
      const [, row = ''] = new RegExp(`id="person-${index}"([\\s\\S]*?)</summary>`).exec(page) ?? []
      if (!hasValue(year)) throw new Error('every person has a year')
      expect(row).toContain(
        `<span class="no">${person.id}</span><span class="name">${person.name ?? ''}</span>`,
      )
      const { calendarYear, statisticalYear } = year.value
      const records = credited && hasValue(credited) ? credited.value.records : []
      const isOpen = records.some(({ stated }) => stated === null)
      const told = (hours: unknown): string => {
        const { least, most } = Object(hours)
        if (!isOpen || !(most > 80)) return written(hours)
        return least === '0' ? '不明 Not known' : `≥ ${written(least)}`
      }
      expect(plain(row)).toContain(` ${told(calendarYear.hours)} `)
      expect(plain(row)).toContain(` ${told(statisticalYear?.hours)} `)
      shown.add(told(calendarYear.hours).replace(/\d+/g, '#'))
    })
    expect(shown).toContain('≥ #')
  })

  test('every problem of the files, where it stands', () => {
    const ledger = plain(part('<section id="reading">', '<section id="readings">'))
    const { problems, tables } = gathered.model.file
    for (const problem of problems) {
      const { row, heading, effect, stood: _, ...rest } = problem
      const isToCorrect = effect === 'unread' || effect === 'open'
      expect(ledger).toContain(plain(problemWords(isToCorrect ? problem : { ...rest, effect })['zh-CN']))
      expect(ledger).toMatch(new RegExp(`(?<=[ ,])${row ?? '—'}(?:,[ \\d,]*)? ${heading ?? '—'} `))
    }
    for (const { sheet, headingRow, counts } of tables) {
      const rows = [counts.read, counts.unread, counts.leftOut].map(written).join(' ')
      expect(ledger).toMatch(new RegExp(`${sheet} \\S+ [a-z ]+ ${headingRow} ${rows} `))
    }
  })

  test('a row that was not read stands at its person, as something not known and not as nothing', () => {
    const unreadPlaces = new Set(
      gathered.model.file.problems
        .filter(({ effect }) => effect === 'unread')
        .map(({ sheet, row }) => `${sheet} ${row}`),
    )
    const holders = gathered.model.people.filter(({ records }) =>
      records.some(({ sheet, row }) => unreadPlaces.has(`${sheet} ${row}`)),
    )
    expect(holders).toHaveLength(15)
    for (const { person, records, year, quota } of holders) {
      const rows = records.filter(({ sheet, row }) => unreadPlaces.has(`${sheet} ${row}`))
      const unread = rows.filter(({ record: { study } }) => study.kind === 'unstated' && study.unread)
      if (unread.length > 0) {
        expect(explain(year, chinese).lines[0]).toBe(
          `有 ${unread.length} 条学习记录未能读取，是否参加学习、学时多少均不明，不按未参加学习处理。`,
        )
      }
      // What lies wholly in another year leaves this one as it is.
      const areOfTheYear = unread.some(({ record: { study } }) => !('to' in study) || `${study.to}` >= '2025')
      if (areOfTheYear && quota && hasValue(quota))
        expect([person.id, quota.value.verdict]).not.toContain('not-met')
    }
    const anyones = gathered.model.file.records.filter(({ personIds }) => personIds.length === 0)
    expect(anyones).toHaveLength(1)
    const { answer } = gathered.model
    expect('missing' in answer && answer.missing).toContainEqual(
      expect.objectContaining({ fact: 'record.person', of: anyones[0]?.record.id }),
    )
    const [undetermined] = holders.filter(
      ({ quota }) => quota && hasValue(quota) && quota.value.verdict === 'undetermined',
    )
    expect(page).toMatch(
      new RegExp(
        `class="person undetermined" id="person-\\d+"[^>]* data-number="${undetermined?.person.id}"`,
      ),
    )
  })

  test('findings of every kind have a name of their own and add up', () => {
    const { findings } = gathered
    expect(findings.length).toBeGreaterThan(20)
    expect(findings.map(({ code }) => findingKind(code)['zh-CN'])).not.toContain('其他提示')
    const short = findings.filter(({ code }) => code === 'annual-quota-not-met')
    const people = gathered.people.filter(({ standing }) => standing === 'not-met')
    expect(short.reduce((sum, { items }) => sum + items.length, 0)).toBe(people.length)
  })

  test('the results as data say the same', () => {
    const { people, statistics } = JSON.parse(results) as Record<string, unknown> & { people: unknown[] }
    expect(people).toHaveLength(236)
    expect(statistics).toEqual(JSON.parse(JSON.stringify(gathered.model.statistics)))
  })

  test('the terminal says the same', () => {
    const told = summary(gathered, { files: [], milliseconds: 1234, yearFrom: null })
    expect(told).toContain('1.4722%')
    expect(told).toContain('待更正 39 处，未能读取的有 16 行')
    expect(told).toContain('用时 1.2 秒')
  })
})

describe('the papers beside the page', () => {
  test('the return is that of the page, under the name of the unit', () => {
    const { annualReturn } = reportPapers(gathered.model)
    const lines = paperCsv(annualReturn).split('\r\n')
    const { statistics } = gathered.model
    if (!hasValue(statistics)) throw new Error('the sample has a return')
    const { registered, evidenced } = statistics.value.byBasis
    expect(lines).toContain('单位名称,重庆市嘉渝建筑规划设计研究院')
    expect(lines).toContain(
      `2,参加继续教育学习人数,${written(registered.participants)},${written(evidenced.participants)}`,
    )
    expect(lines).toContain('填报日期,2026年1月20日')
  })

  test('who is short, and a line for each place that is to be corrected', () => {
    const [shortfalls, corrections] = reportPapers(gathered.model).followUp.map((paper) =>
      paperCsv(paper).split('\r\n'),
    )
    const open = gathered.people.filter(
      ({ standing }) => standing === 'not-met' || standing === 'undetermined',
    )
    expect(shortfalls?.filter((line) => /^JY\d/.test(line)).map((line) => line.slice(0, 5))).toEqual(
      open.map(({ id }) => id),
    )
    const places = corrections?.filter((line) => /^\d/.test(line))
    expect(places).toHaveLength(toCorrect(gathered.model).length)
    expect(places).toContain('4,“学习记录”P461,约20,学时：这是约数，请填写确定的数字。,')
  })
})

describe('what the page must not carry', () => {
  test('a citizen number', () => {
    const numbers = gathered.model.people.flatMap(({ person }) => person.citizenNumber ?? [])
    expect(numbers.length).toBeGreaterThan(200)
    for (const text of [page, results]) {
      for (const number of numbers) expect(text.includes(number)).toBe(false)
    }
    expect(page.replace(/<svg[\s\S]*?<\/svg>/g, '')).not.toMatch(/(?<!\d)\d{17}[\dXx](?!\d)/)
    expect(results).not.toMatch(/康雪/)
  })

  test('anything from elsewhere', () => {
    expect(page.replaceAll(/http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xlink)/g, '')).not.toMatch(/https?:/)
    expect(page).not.toMatch(/<(?:link|img|iframe|object)\b|@import|url\((?!#)/)
    expect(page.length).toBeLessThan(6_000_000)
  })

  test('what cannot be seen, from wherever it comes', async () => {
    const hidden = '\u202e\u200b\u0000\u001b\u0085\u2028\ufeff'
    const people = typedSheet(`人员${hidden}`, [
      ['人员编号', `姓名${hidden}`, '职称', '学历', '岗位类别', '参加工作时间'],
      [`1${hidden}`, `张${hidden}三`, '工程师', '本科', '专业技术岗', '2010-07-01'],
    ])
    const file = readUnitFiles([people], { unit: { name: `医院${hidden}` } })
    const all = gather(assess(file, 2025))
    const made = await reportPage(all)
    expect(made).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
    const [, data = ''] = /id="data">([\s\S]*?)<\/script>/.exec(made) ?? []
    expect(data).not.toMatch(/\\u(?!003c)/)
    expect(made).toContain('张三')
  })

  test('markup out of a file', async () => {
    const evil = '</script><script>alert(1)</script><img src=x onerror="alert(2)">'
    const people = typedSheet('<b>人员</b>', [
      ['人员编号', '姓名', '职称', '学历', '岗位类别', '参加工作时间'],
      ['"><i>1', evil, '工程师', '本科', '专业技术岗', '2010-07-01'],
    ])
    const studies = typedSheet('学习记录', [
      ['人员编号', '培训项目', '学习形式', '开始日期', '结束日期', '学时', evil],
      ['"><i>1', evil, '集中培训', '2025-03-03', '2025-03-04', '12', evil],
    ])
    const file = readUnitFiles([people, studies], { unit: { id: '本单位', name: evil } })
    expect([file.people.length, file.records.length]).toEqual([1, 1])
    const made = await reportPage(gather(assess(file, 2025)))
    expect(made).not.toContain('<script>alert')
    expect(made).not.toContain('<img')
    expect(made).not.toContain('<i>1')
    expect(made).not.toContain('<b>人员')
    expect(made.match(/<\/script>/g)).toHaveLength(2)
    const [, data = ''] = /id="data">([\s\S]*?)<\/script>/.exec(made) ?? []
    expect(JSON.parse(data).people[0].records[0].title).toBe(evil)
    // The money is missing, and the page says so.
    expect(made).toContain('文件中无经费表')
  })
})

describe('the page', () => {
  test('is complete in both languages', () => {
    const static_ = page.slice(0, page.indexOf('<script type="application/json"'))
    const texts = (language: string) =>
      [...static_.matchAll(new RegExp(`<span lang="${language}">([^<]*)</span>`, 'g'))].map(
        ([, text = '']) => text,
      )
    const [chinese, english] = [texts('zh-CN'), texts('en')]
    expect(chinese.length).toBeGreaterThan(500)
    expect(english).toHaveLength(chinese.length)
    const pairs = [
      ...chinese.map((text, index) => [text, english[index] ?? '']),
      ...gathered.embedded.texts.filter(([zh, en]) => zh !== en),
    ]
    // Keys of rows, the file's own words and the names of two laws stay as they are.
    const own =
      /The nearest known: [^.]*\.|&quot;[^&]*&quot;|"[^"]*"|“[^”]*”|渝府发〔2006〕17号|人力资源和社会保障部令第25号/g
    for (const [zh = '', en = ''] of pairs) {
      expect(zh.trim()).not.toBe('')
      expect(en.trim()).not.toBe('')
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(en.replace(own, '')).not.toMatch(/\p{Script=Han}/u)
    }
  })

  test('is the same at every run', async () => {
    expect(await reportPage(gather(gathered.model))).toBe(page)
    expect(page).toContain('填表日期：2026年1月20日')
  })

  test('runs its own script and no other', () => {
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? []
    expect(() => new Script(script)).not.toThrow()
    expect(page).toContain(
      `script-src &#39;sha256-${createHash('sha256').update(script).digest('base64')}&#39;`,
    )
  })

  test('has no id twice', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('chart-distribution')
  })

  test('opens every figure to its articles', () => {
    const text = plain(page)
    for (const reference of [
      '第三十四条',
      '第十九条',
      '第九条第（二）项',
      '第三十条第一款',
      '第二条第一款',
    ]) {
      expect(text).toContain(reference)
    }
    for (const { reason } of gathered.embedded.people) {
      expect(gathered.embedded.reasons[reason]?.premises.length).toBeGreaterThan(1)
    }
  })
})

describe('the command line', () => {
  test('takes files, a year and a folder', () => {
    expect(readOptions(['a.xlsx', '--year', '2024', '--form', '网络学习', '--out', 'x'])).toEqual({
      files: ['a.xlsx'],
      year: 2024,
      form: 'distance',
      out: 'x',
      help: false,
    })
    expect([readOptions([]).year, readOptions([]).form]).toEqual([undefined, undefined])
  })

  test('says what it cannot follow', () => {
    expect(() => readOptions(['--year', '25'])).toThrow(UsageError)
    expect(() => readOptions(['--colour'])).toThrow(UsageError)
    expect(() => readOptions(['--form', '读书沙龙'])).toThrow(/^--form “读书沙龙”：不认识这个写法/)
  })
})
