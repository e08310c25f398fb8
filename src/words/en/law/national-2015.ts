import type { NationalProvisionId } from '../../../chongqing/editions/national-2015.js'

type Told = Readonly<Record<NationalProvisionId, string>>

/** How the two sentences of one paragraph of the national rules are cited, apart because they bind differently. */
export const nationalReferences: Told = {
  'national-2015:8.1-hours': 'National rules of 2015, Article 8, paragraph 1 (hours)',
  'national-2015:8.1-share':
    'National rules of 2015, Article 8, paragraph 1 (share of professional subjects)',
}

/** What they say, in the own words of this library. */
export const nationalPrecis: Told = {
  'national-2015:8.1-hours': 'Continuing education of at least 90 class hours in each year, taken together.',
  'national-2015:8.1-share': 'Of all hours, professional subjects generally make up two thirds or more.',
}
