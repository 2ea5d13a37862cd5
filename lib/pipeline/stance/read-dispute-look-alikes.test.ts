import { describe, expect, it } from 'vitest'
import { readDispute } from './read-dispute'

/** What looks like a sign of dispute and is none. */
const LOOK_ALIKES: readonly string[] = [
  // Dismissed in court or from a post, rejected as one is told to
  'The mayor’s office has dismissed 84 parking cases since July.',
  'The court dismissed most of such cases in the spring.',
  'On Monday the minister gave orders to dismiss the harbour master.',
  'The bishop dismissed calls for the nun to leave.',
  'Clerks were told to reject certificates for boats of that name.',
  // Named so, or of another trade
  'The head of Counter Terrorism Command read a statement.',
  'Drones are easy to see and easy to shoot down with a rifle.',
  'A late fair would deny the sailors access to the Christmas trade.',
  'She found the knife, which was also lying in the grass.',
  'The chef came clean on the date of the feast.',
  'He left because of conflict with the owners.',
  'The paper prints songs, tales and political satire as well.',
  'Not just satire and songs but also reports are printed there.',
  'The boats prompted a number of hoax adverts.',
  'The page leaves open what is fact and what is fiction.',
  'They would be afraid even if the flood never happened.',
  'There are real questions, like climate science denial, to speak of.',
  'No-no names include Fish and Lawyer, and none of them is not funny.',
  'In the picture, the sailor said, the money was fake.',
  'No such rule would be needed if the crew behaved.',
  // What will come of it, wonder, reports in general, a name of a trade
  'Her absence has cast doubt on the future of the summer fair.',
  'Its impact on the fishing fleet is less certain, however.',
  'The leak is raising questions about closing the old ferry line.',
  'It is hard to believe that a cod can grow that big!',
  'He says the forum often produces fabricated reports to scare the fishermen.',
  'The site is known for publishing fake stories with large headlines.',
  'It has to deal with many insulting and false stories.',
  'The hoax-watching club has a page on the story.',
  'Her death has been mistakenly announced on that page several times in the past.',
  'The site, which specialises in debunking, has a page on ferries.',
  'If the second article is not a full retraction, the harbour will sue.',
  'The monk was said to be able to draw coins from thin air.',
  // Only tried
  'The police were trying to rule out foul play.',
  'The bishop spoke to try and calm the rumours.',
  // Not denied
  'The minister did not deny the reports.',
  'She did not, however, deny that there had been contacts with the mill.',
  '“I don’t think he is lying,” the baker said of his friend.',
  'Nobody says that the count is false.',
  'But look at what the mayor was denying in her letter: the price.',
  'The council has been sceptical of mergers of harbours for years.',
  'I was sceptical about this deal in July, the banker wrote.',
  'Dr Roe said she would be surprised if the true number were outside that range.',
  'Two boxers met in Lund, and one disputed the title with a Dane.',
  'The disputed vote was held again in Lund in the spring.',
  'Labour disputes closed the port for a week.',
  "The minister didn't deny that the reports exist.",
  'She neither confirmed nor denied the sale.',
  'The firm would not confirm or deny the takeover.',
  'The spokesman declined to deny the story.',
  'Nobody disputes the figures.',
  'The police could not rule out a second gunman.',
  'There is no denying that the winter was cold.',
  'He has never rejected the claim.',
  'The theory was supported by credible evidence.',
  'The editors hope to verify or debunk it soon.',
  'His mind is made up.',
  'Twelve people work for the satirical weekly Magpie.',
  'She left to launch a satirical website for a rival.',
  'The army shot down two drones.',
  'She is the suspect in the theft.',
  'The driver was lying on the road.',
  'We have no reason here to believe that it’s not true.',
  'The professor hoaxed the class by telling it of an exam.',
  'News that the young rapper is the suspect spread at noon.',
  'I would be surprised if they did not act.',
  'The striker was ruled out of the match.',
  'It is funny, and not all that hard to believe.',
  // What is told against a denial
  'Despite the bishop’s denials, two monks said that the bells were sold in May.',
  'It was sold, in spite of the owner’s repeated denials, to a bank.',
  // Denied things that are no reports
  'The judge denied bail to both men.',
  'Three of the sailors were denied entry at the border.',
  'The court dismissed the claim for damages.',
  'A judge rejected the charges on Monday.',
  'Her application was denied by the school board.',
  'They were denied a hearing.',
  'The site went down after a denial of service.',
  'The coach is in denial.',
  'The law denies women their rights.',
  // Doubts that are none
  'No doubt the bridge will open in time.',
  'It was without a doubt the best harvest in years.',
  'The tracks left little doubt that a fox had come.',
  'The mayor did nothing to dispel the rumours.',
  'His record is contradictory.',
  'Denying us justice is a scandal.',
  'Rivals challenged him in the debate, reports said.',
  'His guilt was proved beyond reasonable doubt.',
  'She gave them the benefit of the doubt.',
  'The striker is doubtful for Saturday.',
  // False things
  'The sirens were a false alarm.',
  'He was charged with making false statements to the police.',
  'The robber carried a fake passport.',
  'He was accused of filing a false report.',
  'The police had a bogus call last night.',
  // Wrong and absurd as opinion
  'It was wrong to close the school.',
  'Something went wrong with the pump.',
  // Conditions and questions
  'If the report is false, the paper will say so.',
  'Is the report false?',
  'She asked the clerk whether the reports were false or exaggerated.',
  // No to "can you confirm" confirms nothing
  'Asked whether he would confirm the sale, the owner answered “Of course not.”',
  // Not only
  'The flood not only closed the road.',
  // Movement
  'The hikers walked back to the village.',
  'The children backed away from the fence.',
  'The plane retracted its landing gear.',
  // Numbers from the same source
  'Other residents said they would stay.',
  'He was buried alive.',
  'The disputed islands lie in the east.',
  'The farm sells news media subscriptions.',
  '',
  '“”',
]

describe('readDispute', () => {
  it.each(LOOK_ALIKES)('is not misled by: %s', (text) => {
    expect(readDispute(text)).toBeNull()
  })
})
