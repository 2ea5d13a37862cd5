import { describe, expect, it } from 'vitest'
import type { StatementKind } from '@/lib/model/types'
import { readStatement } from './read-dispute'

const STATEMENTS: readonly (readonly [StatementKind, string])[] = [
  ['no-information', 'We have no such information, the ministry said.'],
  ['no-information', 'The council is not aware of any plan to sell the park.'],
  ['no-information', "The mayor wasn't aware of the letter."],
  ['no-information', 'She said she had no knowledge of the payment.'],
  ['no-information', 'The office had not received any reports of a leak.'],
  ['no-information', 'He knows nothing about the missing boat.'],
  ['no-information', 'The navy has no credible intelligence to suggest that the boats were armed.'],
  ['no-information', 'The office continues to have no information on the leak.'],
  ['no-information', 'There is still no credible intelligence that the boats were armed, he said.'],
  ['no-information', 'There was “no specific information” to suggest a leak.'],
  ['no-comment', 'The brewery declined to comment.'],
  ['no-comment', 'The owner refused to say how many had been sold.'],
  ['no-comment', 'The palace would neither confirm nor deny the visit.'],
  ['no-comment', 'The navy would not confirm or deny that the vessel was there.'],
  ['no-comment', 'The firm does not comment on rumours.'],
  ['no-comment', 'The board has yet to comment.'],
  ['no-comment', 'Her lawyer had no comment.'],
  ['no-response', 'The airline did not immediately respond to a request for comment.'],
  ['no-response', "The dealer didn't return two phone calls."],
  ['no-response', 'The artist could not be reached.'],
  ['no-response', 'The curator was not immediately available for comment.'],
  ['no-response', 'E-mails to the office went unanswered.'],
  ['no-response', 'The clinic has yet to reply.'],
  ['unverified', 'The figures could not be independently verified.'],
  ['unverified', 'The paper was unable to confirm the account.'],
  ['unverified', 'The deaths have not been officially confirmed.'],
  ['unverified', 'There was no independent confirmation of the attack.'],
  ['unverified', 'The ship cannot be\n  confirmed as the missing one.'],
  ['unverified', 'Unconfirmed accounts spoke of a second fire.'],
]

const OTHERS: readonly string[] = [
  'The patients did not respond to treatment.',
  'The soldier did not return home.',
  "She didn't answer the door.",
  'The results were not immediately available.',
  'The coach refused to leave the field.',
  'The ministry confirmed the sale.',
  'The theory has been confirmed by three teams.',
  'The museum reached an agreement.',
  'She commented on the drawings.',
  'He was informed of the decision on Friday.',
  'There is no intelligence service in the town.',
  'There was no intelligence failure, the minister said.',
  'There were no details in the plan.',
  '',
]

describe('readStatement', () => {
  it.each(STATEMENTS)('%s: %s', (kind, text) => {
    expect(readStatement(text)).toBe(kind)
  })

  it.each(OTHERS)('is not misled by: %s', (text) => {
    expect(readStatement(text)).toBeNull()
  })
})
