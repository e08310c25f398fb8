import { describe, expect, test } from 'vitest'
import { readEducation } from 'xueshi/import'

describe('schooling is read with how it was left', () => {
  test.each([
    ['研究生', { education: 'postgraduate' }],
    ['博士', { education: 'postgraduate' }],
    ['硕士研究生', { education: 'postgraduate' }],
    ['硕士研究生毕业', { education: 'postgraduate', graduated: true }],
    ['在读研究生', { education: 'postgraduate', graduated: false }],
    ['硕士在读', { education: 'postgraduate', graduated: false }],
    ['研究生（工程硕士）', { education: 'postgraduate' }],
    ['本科', { education: 'bachelor' }],
    ['大学', { education: 'bachelor' }],
    ['大学本科', { education: 'bachelor' }],
    ['大學本科畢業', { education: 'bachelor', graduated: true }],
    ['本科毕业生', { education: 'bachelor', graduated: true }],
    ['大学本科（工学学士）', { education: 'bachelor' }],
    ['全日制本科', { education: 'bachelor' }],
    ['本科学历', { education: 'bachelor' }],
    ['21', { education: 'bachelor', graduated: true }],
    ['２１', { education: 'bachelor', graduated: true }],
    ['大专', { education: 'junior-college' }],
    ['函授大专', { education: 'junior-college' }],
    ['高职', { education: 'junior-college' }],
    ['中专', { education: 'secondary-technical' }],
    ['中专（肄业）', { education: 'secondary-technical', graduated: false }],
    ['中等专业学校', { education: 'secondary-technical' }],
    ['职高', { education: 'vocational-senior-high' }],
    ['技校', { education: 'skilled-worker-school' }],
    ['高中结业', { education: 'senior-high', graduated: false }],
    ['初中及以下', { education: 'lower' }],
  ])('%s', (text, value) => {
    expect(readEducation(text)).toStrictEqual({ ok: true, value })
  })
})

describe('what is not clear is not read', () => {
  test.each([
    ['', 'empty', []],
    ['毕业', 'empty', []],
    ['中技', 'ambiguous-word', ['中专', '技校']],
    ['中职', 'ambiguous-word', ['中专', '职高', '技校']],
    ['本科/硕士', 'contradiction', []],
    ['党校研究生', 'unknown-word', ['研究生', '研究生班', '博士研究生']],
  ])('%s', (text, reason, nearest) => {
    expect(readEducation(text)).toStrictEqual({ ok: false, reason, nearest })
  })
})
