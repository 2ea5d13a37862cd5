import { describe, expect, it } from 'vitest'
import { articleOf, sentencesOf } from '../article-of.fixture'
import { attribute } from '../attribute'

describe('names through the story', () => {
  const nameOf = (texts: readonly string[], which: number) => {
    const articles = texts.map((text, i) => articleOf(text, { id: `a${i}` }))
    return attribute(articles, sentencesOf(articles))
      .filter((a) => a.articleId === `a${which}`)
      .map((a) => a.sourceName)
  }

  it.each([
    // A surname in one article is the full name of another, with its office
    [
      ['Okoro said the strike was over.', 'Port spokesman Paul Okoro said the strike went on.'],
      ['Port spokesman Paul Okoro'],
    ],
    // Pronouns
    [['Anna Weber said the ship was lost. She said nobody was hurt.'], ['Anna Weber', 'Anna Weber']],
    [['Paul Okoro met Anna Weber on the quay. “It is over,” she said.'], ['Anna Weber']],
    // What has "the" before its name is a ship, a house or a paper; "those" are nobody known, a body of guards no guard
    [['Anna Weber joined the crew of the Ida Moss. “It is over,” she said.'], ['Anna Weber']],
    [['Anna Weber left. Roth met Ida Moss of the guild. “It is over,” Moss said.'], ['Ida Moss']],
    [['Those say the ship was lost.'], [null]],
    [
      ['Ida Moss, a guard, said the ship was lost. The coast guard said that it was not.'],
      ['Ida Moss', 'The coast guard'],
    ],
    [
      ['Ida Moss, a guard, said the ship was lost. The guard said that it was not found.'],
      ['Ida Moss', 'Ida Moss'],
    ],
    // What a paper is called by is no body
    [['Gullhaven is a port. Two crews met at a Vestrian mill. “Nobody was hurt,” it said.'], ['Gullhaven']],
    // Unnamed sources keep their words, and pronouns go to them
    [
      ['A third source close to the owners said the ship was lost. “It sank,” he added.'],
      ['A third source close to the owners', 'A third source close to the owners'],
    ],
    // Whoever is named after a saint is not the saint
    [
      ['King Olav said the fort was lost. The church of St. Olav burned, and St. Olav with it.'],
      ['King Olav'],
    ],
    // Acronyms
    [
      ['The Port Labour Board said it would act.', 'The PLB said it would not act.'],
      ['Port Labour Board (PLB)'],
    ],
    // An office in the text, or told of before the name
    [['Senator Anna Weber met the miners. The senator said that the mine was safe.'], ['Senator Anna Weber']],
    [
      [
        'A retired colonel said that the fort was lost. Emil Roth, a colonel of the guard, left it on Monday.',
      ],
      ['Emil Roth'],
    ],
    // What somebody says in a statement of theirs; a publisher behind "the article"
    [['Anna Weber met the miners. According to her statement, the mine was safe.'], ['Anna Weber']],
    [['It began with a site called Harbourlife. “Two boats have sunk,” the article said.'], ['Harbourlife']],
    // A house and its spokesman are two
    [
      ['Chancery spokesman Emil Roth said it had no plan. The Chancery said that it had one.'],
      ['Chancery spokesman Emil Roth', 'Chancery'],
    ],
    // Whom a name owns something is the last whom "he" may mean; places are nobody
    [['Paul Okoro’s old boat was sold. “It was a wreck,” he said.'], ['Paul Okoro']],
    [
      [
        'Paul Okoro lives with his two sons in Western Ruritania. In Ruritania it rained. Later he said the mill had burned.',
      ],
      ['Paul Okoro'],
    ],
    // The government is its own name, a bare plural nobody known, whoever is told somebody else, an owner's brother nobody named
    [
      ['The Harbour Forum said it would wait. The government said that it had acted.'],
      ['Harbour Forum', 'The government'],
    ],
    [
      ['Governor Emil Roth said it was over. Prosecutors said that it was not.'],
      ['Governor Emil Roth', 'Prosecutors'],
    ],
    [['Emil Roth said he was ill. The doctor told Roth that he was not.'], ['Emil Roth', 'The doctor']],
    [
      ['Emil Roth said it was over. The sailor’s brother said that it was not.'],
      ['Emil Roth', 'The sailor’s brother'],
    ],
    [['Paul Okoro said it was over. The 41-year-old said that he would go.'], ['Paul Okoro', 'Paul Okoro']],
    // Several are not the one who was named
    [
      ['Anna Weber, the head of the board, said it had warned them. The dam was sound, the owners said.'],
      ['Anna Weber', 'the owners'],
    ],
    // Many are "they"
    [['Critics have pointed out that the dam is old. They also said that it leaks.'], ['Critics', 'Critics']],
    // Words that open a sentence are no part of a name
    [
      ['Missing Ruritanian sailors came home. The harbour master general said that all was well.'],
      ['The harbour master general'],
    ],
    // Who is told of without a name may be whom the pronoun means; the first sentence's "a carpenter" is named later on
    [
      [
        'Emil Roth, 61, said it would rain. An old captain, who asked not to be named, saw no cloud. “It will not,” he said.',
      ],
      ['Emil Roth', 'An old captain'],
    ],
    [
      ['A carpenter has lost his licence. “It was mine,” Paul Okoro said. He said he would appeal.'],
      ['Paul Okoro', 'Paul Okoro'],
    ],
    [['Anna Weber, 40, went to the doctors on Sunday, and they told her it was a bite.'], ['the doctors']],
    [['The harbour department published a film which, it says, shows the ship.'], ['The harbour department']],
    // Whom "he" would not talk about is somebody else; Grace is no body
    [
      [
        'Paul Okoro rides most mornings. He would rather not talk about Emil Roth. “He was good to me,” he says.',
      ],
      ['Paul Okoro'],
    ],
    [['Anna Weber met her sister Grace. The port department said it had a film.'], ['The port department']],
    // An office, an age or a "who" beside a name makes it a person's, and a rival may be a firm
    [
      ['Emil Roth said no. The envoy, Juhan Pell, was told on Monday. He said he was sorry.'],
      ['Emil Roth', 'Juhan Pell'],
    ],
    [
      ['Emil Roth said no. Joris Blom, who left in May, disagreed. “It is over,” he wrote.'],
      ['Emil Roth', 'Joris Blom'],
    ],
    [
      [
        'Ruritanian rival Aurelia said it would wait. Its chief, Teresa Bivar, was open: she told a fair that it could not.',
      ],
      ['Aurelia', 'Teresa Bivar'],
    ],
    // Surnames that are offices elsewhere
    [
      ['Jody Prince, 38, said he had seen the shark. Prince said it was not a fish.'],
      ['Jody Prince', 'Jody Prince'],
    ],
    // A description shares its noun or its kind with the name, and goes to who was told of by it
    [
      ['Elm Hospital said two men were ill. The company said that one of them was not.'],
      ['Elm Hospital', 'The company'],
    ],
    [
      ['Meridian Lines said two men were ill. The company said that one of them was not.'],
      ['Meridian Lines', 'Meridian Lines'],
    ],
    [['Dockers want STMA, the technicians’ union, to act. The union said that it would.'], ['STMA']],
    [
      ['The Harbour Forum said it would act. The union said that it would not.'],
      ['Harbour Forum', 'The union'],
    ],
    [
      ['Paul Okoro, 21, saw a doctor on Monday, he said. The doctor told him that it was a bite.'],
      ['Paul Okoro', 'The doctor'],
    ],
    [
      [
        'A spokesman for the port said it was shut. Senator Anna Weber was in the port. The minister said that it was open.',
      ],
      ['A spokesman for the port', 'Senator Anna Weber'],
    ],
    // One, another, two of them: of those who last spoke together
    [
      [
        'Three people close to the port said it was shut. One of them said it had burned. “Half of it,” said another.',
      ],
      [
        'Three people close to the port',
        'One of three people close to the port',
        'another of three people close to the port',
      ],
    ],
    [['Two divers said it was shut, and some said that it had burned.'], ['Two divers', 'some']],
    // Who speaks for the mayor is not the mayor
    [
      ['The mayor’s spokeswoman, Anna Weber, said the road was open. The mayor said that it was not.'],
      ['Anna Weber', 'The mayor'],
    ],
    // An agency with that name is meant before one that sends out news
    [
      ['The boats of the Northern Transport Agency were old. The agency said it was ready.'],
      ['Northern Transport Agency'],
    ],
    // What is set after a name in commas is the name's
    [['Anna Weber, the harbour minister, who said it was shut, left the port.'], ['Anna Weber']],
    // A union is no company, though its name does not say so, and who holds one office is not who is told of by another
    [
      [
        'Meridian Lines, the operator, said it was open. The dockers’ union, STMA, said it was shut. The company denied that.',
      ],
      ['Meridian Lines', 'STMA', 'Meridian Lines'],
    ],
    [
      ['Prosecutor Anna Weber said it was over. The judge said that it was not.'],
      ['Prosecutor Anna Weber', 'The judge'],
    ],
    [
      ['Chairman Emil Roth said it was over. The coach said that it was not.'],
      ['Chairman Emil Roth', 'The coach'],
    ],
    [['Anna Weber said it was over. The boy said that it was not.'], ['Anna Weber', 'The boy']],
    // A force is no guard of it, and goes on as "it"
    [
      ['Guard Emil Roth said it was shut. The coast guard said it was open. It said that boats had come.'],
      ['Guard Emil Roth', 'The coast guard', 'The coast guard'],
    ],
    // The other of two who spoke; an insider is a source
    [
      [
        'Two people close to the yard said it was sold. One of them said it was cheap. The other said that it was dear.',
      ],
      [
        'Two people close to the yard',
        'One of two people close to the yard',
        'one of two people close to the yard',
      ],
    ],
    [
      ['A source close to the rescue said it was late. The insider said that nobody came.'],
      ['A source close to the rescue', 'A source close to the rescue'],
    ],
    // A full name that no list knows
    [['Ondra Vlk told us that it was clever. It was also cheap, he said.'], ['Ondra Vlk', 'Ondra Vlk']],
    // Whom a question asks about
    [
      [
        'On Monday mayor Anna Weber met the diver Emil Roth on the old pier. What does the mayor say? She said that it was late.',
      ],
      ['mayor Anna Weber'],
    ],
    // The outlet itself
    [['An earlier version of this article said that the yard was shut.'], [null]],
    [['An earlier statement said that the yard was shut.'], ['An earlier statement']],
    // A name that begins with a verb opens a sentence
    [
      ['Ruth Adey leads the campaign Keep It Public from a boat. Keep It Public said that many had come.'],
      ['Keep It Public'],
    ],
  ])('%j', (texts, expected) => {
    expect(nameOf(texts, 0)).toEqual(expected)
  })
})
