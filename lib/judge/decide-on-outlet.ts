import { type Decided, RELIABILITIES, type Wish } from '@/lib/model/decisions'
import { LIMITS, whyNotText } from '@/lib/model/judging-limits'
import type { Desk, Refused } from './decide'

type OnOutlet = Extract<Wish, { action: 'rename-outlet' | 'merge-outlet' | 'reliability' }>

/** A decision on an outlet, ready for the log; or why it is refused, with what holds instead. */
export function decideOnOutlet(wish: OnOutlet, desk: Desk): Decided | Refused {
  const outlet = desk.outlet(wish.outlet)
  if (!outlet) return { refused: 'That outlet is not in the story any more. Nothing was changed.' }
  const own = desk.engine.outlets.find((one) => one.id === outlet.id)?.name ?? null
  const touches = [`outlet:${outlet.id}`]
  switch (wish.action) {
    case 'rename-outlet': {
      const to = wish.to.trim()
      const problem = whyNotText(to, LIMITS.name)
      if (problem) return { refused: `The name ${problem}. The outlet keeps its own.` }
      const twin = desk.judged.analysis.outlets.find((one) => one.name === to)
      if (twin && twin.id !== outlet.id)
        return { refused: `Another outlet is called “${to}” already. If they are one, merge them.` }
      return {
        change: { action: 'rename-outlet', outlet, to },
        before: outlet.name,
        after: to,
        engine: own,
        touches,
      }
    }
    case 'merge-outlet': {
      const into = desk.outlet(wish.into)
      if (!into) return { refused: 'The other outlet is not in the story any more. Nothing was changed.' }
      if (into.id === outlet.id)
        return { refused: 'An outlet cannot be merged into itself. Nothing was changed.' }
      return {
        change: { action: 'merge-outlet', outlet, into },
        before: outlet.name,
        after: into.name,
        engine: own,
        touches: [...touches, `outlet:${into.id}`],
      }
    }
    case 'reliability': {
      if (!RELIABILITIES.includes(wish.to)) return { refused: 'A reliability is a letter from A to F.' }
      if (!/^\d{4}-\d{2}-\d{2}$/.test(wish.date) || Number.isNaN(Date.parse(wish.date)))
        return { refused: `“${wish.date}” is no date. Write year, month and day: 2024-03-31.` }
      const identified = desk.judged.analysis.outlets.find((one) => one.id === outlet.id)?.identified
      if (!identified)
        return {
          refused: 'Nobody knows what this outlet is called. Rename it first: the grade goes by name.',
        }
      return {
        change: { action: 'reliability', outlet, to: wish.to, date: wish.date },
        before: null,
        after: wish.to,
        engine: null,
        touches,
      }
    }
  }
}
