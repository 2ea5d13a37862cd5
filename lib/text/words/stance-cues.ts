/**
 * Words whose presence in a headline, near a claim or anywhere in an article says something about how the article takes the
 * claim. Lower case. Data only; the weights are in lib/pipeline/stance/claim-article/claim-article.model.json.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

const REFUTING = words(`
  fake fraud hoax false deny denies denied denial not despite doubt doubts bogus debunk debunked debunks prank retract
  retracted refute untrue incorrect wrong dismiss dismissed reject rejected contradict misleading satire satirical unfounded
  baseless rumor rumors rumour rumours never no fabricated myth actually really turns fact truth true real alive mistake
  error photoshopped spoof parody story stories internet viral believe fooled trick
`)

const HEDGING = words(`
  alleged allegedly apparently appear appears claim claims claimed claiming could likely may maybe might perhaps possibly
  probably purported purportedly reported reportedly report reports says say seem seems unconfirmed unverified supposedly
  suggests suggest believed source sources according if whether
`)

const CONFIRMING = words(`
  confirm confirmed confirms confirmation announced official officials proven admits admitted spokesman spokeswoman statement
  police rep publicist interview photo video footage
`)

export const STANCE_CUES: readonly string[] = [...new Set([...REFUTING, ...HEDGING, ...CONFIRMING])]

/** Verbs (lemmas) that hand what is told to somebody else; "accord" is that of "according to". */
export const HANDING_ON: ReadonlySet<string> = new Set(
  words(`
    say tell claim report write announce confirm add state allege note reveal insist explain suggest argue believe quote accord
  `),
)
