import type { Words } from '../../chongqing.js'

export const planningTerms = {
  planParts: {
    'guiding-ideology': 'Guiding ideology',
    'main-goals': 'Main goals',
    'key-tasks': 'Key tasks',
    safeguards: 'Safeguards',
  },
  planLevels: {
    municipal: 'Municipal plan',
    industry: 'Plan of a trade',
    district: 'District or county plan',
  },
  planBases: {
    'state-and-trend': 'State and trend of continuing education',
    'staff-and-needs': 'Present professionals and needs of their development',
    'talent-demand': 'Demand of science, economic and social plans for talent',
    'national-requirements': 'Requirements of the national personnel ministry',
  },
  planSources: {
    regulation: 'The Regulation',
    'municipal-plan': 'The municipal plan',
    'own-needs': 'Needs of the trade or the district',
  },
  planStates: {
    drafting: 'Being drafted',
    adopted: 'Adopted',
    filed: 'Filed',
    running: 'Running',
    'final-year': 'In its last year',
    reviewed: 'Reviewed',
  },
  planEvents: {
    adoption: 'Adoption',
    filing: 'Filing with the municipal personnel department',
    'filing-elsewhere': 'Filing with another body',
    start: 'Start',
    'start-of-final-year': 'Start of the last year',
    review: 'Review',
  },
} satisfies Partial<Words['terms']>
