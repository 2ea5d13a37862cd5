import type { Claim } from '@/lib/model/types'
import { shorten } from '@/lib/view/shorten'

type Props = {
  readonly label: string
  readonly claims: readonly Pick<Claim, 'id' | 'text'>[]
  /** The claim that is chosen at first; null for none, and then one must be chosen. */
  readonly chosen: string | null
}

/** A list of the story's claims to choose one from, sent as `claim`. */
export function ClaimChoice({ label, claims, chosen }: Props) {
  return (
    <label>
      {label}{' '}
      <select name="claim" required defaultValue={chosen ?? ''}>
        <option value="" disabled>
          claim…
        </option>
        {claims.map((claim) => (
          <option key={claim.id} value={claim.id}>
            {shorten(claim.text, 110)}
          </option>
        ))}
      </select>
    </label>
  )
}
