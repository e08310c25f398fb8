import { computed, signal } from '@preact/signals'

/** The screens, in the order of the navigation. */
export const screens = ['year', 'people', 'files', 'law', 'out'] as const

export type Screen = (typeof screens)[number] | 'person' | 'start' | 'own'

const hash = signal(location.hash)
addEventListener('hashchange', () => {
  hash.value = location.hash
})

/** Where the page is: the screen, whom or what it is about, and what the list on it is filtered by. */
export interface Route {
  readonly screen: Screen
  readonly about: string | null
  readonly query: URLSearchParams
}

const known: ReadonlySet<string> = new Set([...screens, 'person', 'start', 'own'])

export const route = computed<Route>(() => {
  const [path = '', query = ''] = hash.value.replace(/^#\/?/, '').split('?')
  const [screen = '', ...rest] = path.split('/')
  return {
    screen: (known.has(screen) ? screen : 'year') as Screen,
    about: rest.length > 0 ? decodeURIComponent(rest.join('/')) : null,
    query: new URLSearchParams(query),
  }
})

/** The address of a screen. */
export const to = (
  screen: Screen,
  about: string | null = null,
  query: Readonly<Record<string, string>> = {},
): string => {
  const asked = new URLSearchParams(query).toString()
  return `#/${screen}${about === null ? '' : `/${encodeURIComponent(about)}`}${asked === '' ? '' : `?${asked}`}`
}

/** Changes what the list is filtered by without a step in the history. */
export function refine(query: Readonly<Record<string, string>>): void {
  const { screen, about, query: before } = route.value
  const next = Object.fromEntries(
    Object.entries({ ...Object.fromEntries(before), ...query }).filter(([, value]) => value !== ''),
  )
  history.replaceState(null, '', to(screen, about, next))
  hash.value = location.hash
}
