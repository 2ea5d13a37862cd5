import type { Kin } from '@/lib/model/matrix'

/** What an outlet has from another, to stand under its name: "94 % of it stands in Reuters". */
export function kinWords({ outlet, relation, share, of }: Kin): string {
  const percent = Math.round(share * 100)
  if (relation === 'relays') return `relays ${outlet}`
  return of === 'own' ? `${percent} % of it stands in ${outlet}` : `holds ${percent} % of ${outlet}`
}
