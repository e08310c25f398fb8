import { ends, type Figure, figureText, grouped, percentText } from '../../office/figures.js'

/** A figure; one that missing facts leave open stands out as one. */
export function FigureText({ of, as = 'plain' }: { of: Figure | null; as?: 'plain' | 'percent' | 'yuan' }) {
  if (of === null) return <span class="muted">—</span>
  const { least, most } = ends(of)
  const text = as === 'percent' ? percentText(of) : figureText(of)
  return <span class={least === most ? 'figure' : 'figure open'}>{text}</span>
}

export const count = (number: number): string => grouped(String(number))
