import { describe, expect, it } from 'vitest'
import { classifyBlock } from './classify-block'
import { block } from './find-blocks'

const classify = (text: string) => classifyBlock(block(text, { start: 0, end: text.length }))?.rule ?? null

describe('classifyBlock tells furniture', () => {
  it.each([
    // prompts
    ['Advertisement', 'label'],
    ['SHARE THIS STORY', 'label'],
    ['Remind me later.', 'label'],
    ['214 comments', 'counter'],
    ['4 min read', 'counter'],
    ['Page 1 of 2', 'counter'],
    ['***', 'ornament'],
    ['– – –', 'ornament'],
    ["renderPlayer('morning-news-autoplay');", 'code'],
    ['@harbourwatch', 'handle'],
    ['Sign up for our daily newsletter and never miss a story', 'appeal'],
    ['Follow the Lima Herald on Facebook and Twitter', 'appeal'],
    ['>> Follow Ann Lee (@annlee) on Instagram', 'appeal'],
    ['Join our Telegram channel for the news of the coast!', 'appeal'],
    ['Like us on Facebook', 'appeal'],
    ['Stay tuned to Harbour Radio', 'appeal'],
    ['© 2021 Harbour Media. All rights reserved.', 'copyright'],
    ['The views expressed here are those of the author alone.', 'legal'],
    ['What do you think of the new bridge?', 'comments'],
    ['Were you on the quay? Tell us what you think.', 'comments'],
    ['We are no longer accepting comments on this article.', 'comments'],
    ['Thank you for reading.', 'thanks'],
    ['You have reached your limit of free articles this month.', 'paywall'],
    ['Fond of boats? Leave us a comment, or email me at ann@harbour.example.', 'comments'],
    ['Ann Lee can be reached at ann@harbour.example.', 'contact'],
    ['We’ll keep you posted on further developments.', 'developing'],
    ['Harbour Radio will update this story as more becomes known.', 'developing'],
    ['— Ann Lee (@annlee) March 3, 2021', 'social-post'],
    ['To report an error in this article, write to desk@harbour.example', 'contact'],
    ['This is a developing story. Check back for updates.', 'developing'],
    ['Editor’s note: This series was paid for by readers.', 'editors-note'],
    // links
    ['https://harbour.example/news/12345', 'bare-address'],
    ['Related article: Ten Bridges That Fell', 'label-link'],
    ['RELATED: Ten Bridges That Fell', 'label-link'],
    ['SEE ALSO: Ten Bridges That Fell Without Warning', 'label-link'],
    ['Related posts', 'label-alone'],
    ['More from the coast', 'label-alone'],
    ['Click here to see all photographs of the storm', 'click-here'],
    ['Using a phone? Click here for the video', 'click-here'],
    ['Read the full report here.', 'read-more'],
    ['You can watch the mayor fall into the water below:', 'watch-below'],
    ['See video: The Mayor Falls Into the Water', 'label-link'],
    ['For more news of the coast, head on over to our harbour hub.', 'read-elsewhere'],
    ['Head to the Lima Herald to read the rest of the interview.', 'read-elsewhere'],
    ['Here is the storm as others saw it. See our pick in the video below.', 'watch-below'],
    ['Story continues below advertisement', 'continues'],
    // pictures
    ['PHOTO: The mayor opens the bridge on May 4, 2021.', 'picture-label'],
    ['[Image via Shutterstock]', 'picture-credit'],
    ['ANN LEE/GETTY IMAGES', 'picture-credit'],
    ['Boats in the harbour of Lima (AP Photo/Ann Lee)', 'credited-caption'],
    ['The mayor with the bishop and the captain. (', 'cut-off'],
    // credits
    [
      'This article was originally published by the Lima Herald and is reprinted with permission.',
      'republished',
    ],
    ['A version of this story first appeared in The Lima Herald.', 'republished'],
    ['Reprinted with permission from the Lima Herald', 'republished'],
    ['The post Bridge Falls appeared first on Lima Herald.', 'appeared-first'],
    ['(Reporting by Ann Lee; Editing by Jo Roe)', 'reporters'],
    ['Additional reporting by agencies', 'reporters'],
    ['Ann Lee and Jo Roe contributed to this report.', 'contributors'],
    ['h/t Lima Herald', 'hat-tip'],
    ['From the weekend edition of the Lima Letter:', 'edition'],
    ['Published: 2021-03-04 10:15', 'date-line'],
    ['Posted by Ann Lee on March 4, 2021', 'date-line'],
    ['Updated March 4, 2021 11:30 a.m. EST.', 'date-line'],
    ['Posted: 4 March 2021 | Updated: 5 March 2021', 'date-line'],
    ['Featured image courtesy of Harbour Media.', 'picture-credit'],
    ['March 4, 2021 | by Ann Lee', 'date-line'],
    ['(Reuters)', 'agency-line'],
    ['AP, dpa', 'agency-line'],
  ])('%s', (text, rule) => {
    expect(classify(text)).toBe(rule)
  })
})

describe('classifyBlock leaves reporting alone', () => {
  it.each([
    'The mayor said the bridge would be closed for a year.',
    'Follow the money, said the judge, and Twitter will follow you.',
    '"Follow us on Facebook," the poster said.',
    'Like a family at table, the party argued in its Facebook group.',
    'Share prices fell by 3 percent on Monday.',
    'Support for the minister has fallen since the newsletter of her party was made public, according to a poll.',
    'A message from her brother said that the ship had sunk.',
    'Related companies in Panama held the shares, the report found.',
    'Published figures show that the harbour lost a third of its ships.',
    'Published in 1998, the book sold two million copies.',
    'This week, the newspaper reported that the harbour would close.',
    'This story has been told many times on the coast.',
    'On July 6, 2015, the mayor made the following remark:',
    'March 4, 2021 was the day on which the bridge fell into the river.',
    'Research by Harbour Watch, a group of sailors, found that 46 ships were unsafe.',
    'Via a lawyer, the captain denied the charge:',
    'The minister will update the members when the report is out.',
    'For more than a year the crew had waited to see the harbour again.',
    'The captain headed to the harbour to see the ship.',
    'Read literally, the law forbids any ship to enter.',
    'Watching the video, the judge laughed.',
    'Photographs show the captain on the bridge at six.',
    'Reuters reported that the bridge had fallen.',
    'UPDATE: The captain has been found.',
    'EDIT: Removed a sentence that was wrong.',
    'Terms of the sale were not disclosed.',
    'Contact with the ship was lost at six in the morning.',
  ])('%s', (text) => {
    expect(classify(text)).toBeNull()
  })
})
