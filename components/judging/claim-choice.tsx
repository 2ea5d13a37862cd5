import type { Claim } from '@/lib/model/types'
import { claimWords } from '@/lib/view/claim-words'
import { shorten } from '@/lib/view/shorten'

type Props = {
  readonly label: string
  /** The name under which the claim's id is sent. */
  readonly name: 'claim' | 'other'
  /** So many letters of a claim are shown. */
  readonly most: number
  readonly claims: readonly Pick<Claim, 'id' | 'text'>[]
  /** The claim that is chosen at first; null for none, and then one must be chosen. */
  readonly chosen: string | null
}

/** A list of the story's claims to choose one from, sent by its id. */
export function ClaimChoice({ label, name, most, claims, chosen }: Props) {
  return (
    <label>
      {label}{' '}
      <select name={name} required defaultValue={chosen ?? ''}>
        <option value="" disabled>
          claim…
        </option>
        {claims.map((claim) => (
          <option key={claim.id} value={claim.id}>
            {shorten(claimWords(claim.text), most)}
          </option>
        ))}
      </select>
    </label>
  )
}
