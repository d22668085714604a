import { expect, test } from 'vitest';
import { showQuotations } from './show-quotations.ts';

interface Trap {
  readonly name: string;
  readonly input: string | readonly string[];
  readonly expected: readonly string[];
}

const trap = (name: string, input: Trap['input'], ...expected: readonly string[]): Trap => ({ name, input, expected });

const traps: readonly Trap[] = [
  trap(
    'a quotation in a quotation',
    '“He told me ‘leave at once’ and I left,” Roth said.',
    'direct: He told me ‘leave at once’ and I left <Roth> said',
  ),
  trap(
    'cut by "adding that"',
    '“The quay is shut,” he said, adding that the ferries would stay in port.',
    'direct: The quay is shut <he> said',
    'indirect: the ferries would stay in port <he> adding',
  ),
  trap(
    'a long apposition behind the speaker',
    '“The quay is not safe,” said Ines Roth, a former captain who ran the harbour office for nine years.',
    'direct: The quay is not safe <Ines Roth> said',
  ),
  trap(
    'a house that speaks',
    'The White House said the talks would go on.',
    'indirect: the talks would go on <White House> said',
  ),
  trap('May the person', 'May said the talks would go on.', 'indirect: the talks would go on <May> said'),
  trap(
    'Washington the government',
    'Washington said the talks would go on.',
    'indirect: the talks would go on <Washington> said',
  ),
  trap(
    'a colon without a cue',
    'Roth put it this way: “The quay is not safe at all.”',
    'direct: The quay is not safe at all. <Roth> -',
  ),
  trap(
    'names as labels',
    ['ROTH: “The quay is not safe at all.”', 'Paul Ash: “I do not agree with that.”'],
    'direct: The quay is not safe at all. <ROTH> -',
    'direct: I do not agree with that. <Paul Ash> -',
  ),
  trap(
    'a block of posts',
    ['Roth posted on Monday: “The quay is not safe at all.”', '“We will not open it before May.”'],
    'direct: The quay is not safe at all. <Roth> posted',
    'direct: We will not open it before May. <Roth> -',
  ),
  trap(
    'the speaker of many paragraphs at the end',
    ['“The quay will stay shut.', '“It is not safe at all.', '“We will open it in May,” Roth said.'],
    'direct: The quay will stay shut. <Roth> -',
    'direct: It is not safe at all. <Roth> -',
    'direct: We will open it in May <Roth> said',
  ),
  trap(
    'told reporters',
    '“The quay is not safe at all,” Roth told reporters in Harrow.',
    'direct: The quay is not safe at all <Roth> told',
  ),
  trap(
    'a report by somebody',
    'The quay is unsafe, according to a report by Tallow Watch.',
    'indirect: The quay is unsafe <a report> according to',
  ),
  trap(
    'a relative clause behind the source',
    'The quay is unsafe, according to Tallow Watch, which has studied it for years.',
    'indirect: The quay is unsafe <Tallow Watch> according to',
  ),
  trap(
    'a relative clause behind the source in front',
    'According to Tallow Watch, which has studied it for years, the quay is unsafe.',
    'indirect: the quay is unsafe <Tallow Watch> According to',
  ),
  trap(
    'a relative clause with a cue',
    'Roth, who said the quay was unsafe, left in May.',
    'indirect: the quay was unsafe <Roth> said',
  ),
  trap(
    'quoted as saying',
    '“The quay is not safe at all,” Roth was quoted as saying by the Harrow Post.',
    'direct: The quay is not safe at all <Roth> quoted',
  ),
  trap('denied', 'Roth denied that the quay was unsafe.', 'indirect: the quay was unsafe <Roth> denied'),
  trap('asked whether', 'Asked whether the quay was safe, Roth said it was not.', 'indirect: it was not <Roth> said'),
  trap('sources', 'The quay will open in May, sources said.', 'indirect: The quay will open in May <sources> said'),
  trap(
    'a role in the possessive',
    '“I will resign,” the minister’s spokesman told the BBC.',
    'direct: I will resign <the minister’s spokesman> told',
  ),
  trap(
    'a short second sentence',
    '“I won’t go,” he said. “I can’t.”',
    'direct: I won’t go <he> said',
    'direct: I can’t. <he> -',
  ),
  trap('a chant', '“Never again,” chanted the crowd.', 'direct: Never again <the crowd> chanted'),
  trap(
    'a cue with a particle',
    '“The quay is not safe at all,” Roth pointed out.',
    'direct: The quay is not safe at all <Roth> pointed out',
  ),
  trap(
    'a day is no speaker',
    'Roth opened the quay Monday, saying: “It is safe again now.”',
    'direct: It is safe again now. <Roth> saying',
  ),
  trap(
    'capitals at the head of speech',
    '“Unlike Ines Roth, I know the quay,” Ash said.',
    'direct: Unlike Ines Roth, I know the quay <Ash> said',
  ),
  trap(
    'a slogan behind a cue',
    'He wore a hat, saying: “Make Tallow Great Again.”',
    'direct: Make Tallow Great Again. <He> saying',
  ),
  trap(
    'a mark that faces the wrong way',
    '“The quay is not safe,“ Roth said. “It never was.”',
    'direct: The quay is not safe <Roth> said',
    'direct: It never was. <Roth> -',
  ),
  trap(
    'a quotation in brackets',
    'Some members protested (“I want my dues back,” wrote Paul Ash).',
    'direct: I want my dues back <Paul Ash> wrote',
  ),
  trap(
    'a quoted phrase in a report',
    'Roth said the “smart quay” would open in May.',
    'mixed: the “smart quay” would open in May <Roth> said',
  ),
  trap(
    'a quoted phrase at the end of a report',
    'Roth said the quay was "smart".',
    'mixed: the quay was "smart" <Roth> said',
  ),
  trap(
    'a role before the name that stands beside it',
    'Nine of the boats sank, the harbour master, Ines Roth, told a radio station.',
    'indirect: Nine of the boats sank <Ines Roth> told',
  ),
  trap(
    'a role for a body before the name',
    '“The pier is gone,” a spokeswoman for the port, Ines Roth, said.',
    'direct: The pier is gone <Ines Roth> said',
  ),
  trap(
    'a role behind the verb, then the name',
    '“The pier is gone,” said the harbour master, Ines Roth.',
    'direct: The pier is gone <Ines Roth> said',
  ),
  trap(
    'a lawyer for somebody else',
    '“He did not do it,” a lawyer for Paul Ash, Ines Roth, said on Monday.',
    'direct: He did not do it <Ines Roth> said',
  ),
  trap(
    'words between two dashes',
    'Roth – noting that the tide was low – said: “The pier is gone for good.”',
    'direct: The pier is gone for good. <Roth> said',
  ),
  trap(
    'a noun before a relative clause',
    'Sailors who had left the port said the quay was wet.',
    'indirect: the quay was wet <Sailors> said',
  ),
  trap(
    'two who speak together',
    'Ines Roth and Paul Ash said the quay would stay shut.',
    'indirect: the quay would stay shut <Ines Roth and Paul Ash> said',
  ),
  trap(
    'somebody who is quoted by another',
    '“We will open it by summer,” Paul Ash quoted Ines Roth as saying.',
    'direct: We will open it by summer <Ines Roth> quoted',
  ),
  trap(
    'a second report of the same speaker',
    'Roth said the quay was shut, adding that the ferries would stay in port.',
    'indirect: the quay was shut <Roth> said',
    'indirect: the ferries would stay in port <Roth> adding',
  ),
  trap(
    'a second verb of the same speaker',
    'A court ruled that the quay must be shut and said the owner must pay.',
    'indirect: the quay must be shut <A court> ruled',
    'indirect: the owner must pay <A court> said',
  ),
  trap(
    'a number at the head of the speech',
    'Officials said 12 people died.',
    'indirect: 12 people died <Officials> said',
  ),
  trap(
    'a listener without "that"',
    'After the vote, Roth told reporters the quay would open in May.',
    'indirect: the quay would open in May <Roth> told',
  ),
  trap(
    'a place without "that"',
    'Roth said in a statement on Monday the quay would open in May.',
    'indirect: the quay would open in May <Roth> said',
  ),
  trap(
    'a clause with as',
    'As Roth told the Harrow Post, the quay would open in May.',
    'indirect: the quay would open in May <Roth> told',
  ),
  trap(
    'verbs of finding, hoping and expecting, before a clause',
    'The study found the quay was unsafe. Roth expects it will stay shut. Ash fears the ferries may not come back.',
    'indirect: the quay was unsafe <The study> found',
    'indirect: it will stay shut <Roth> expects',
    'indirect: the ferries may not come back <Ash> fears',
  ),
  trap(
    'a clause with a "that" of its own',
    'Roth told the council care was needed to ensure that boats were not lost.',
    'indirect: care was needed to ensure that boats were not lost <Roth> told',
  ),
  trap('called', 'Roth called the new plan “utterly foolish”.', 'direct: utterly foolish <Roth> called'),
  trap('described as', 'Roth has described the meeting as “excellent”.', 'direct: excellent <Roth> described'),
  trap(
    'that given',
    'Roth said that, given the rain and the tide, the quay was shut.',
    'indirect: given the rain and the tide, the quay was shut <Roth> said',
  ),
  trap('went on to say', 'Roth went on to say that the quay was shut.', 'indirect: the quay was shut <Roth> say'),
  trap(
    'one who relays another',
    'The Harrow Post said that Roth said the quay was shut.',
    'indirect: the quay was shut <Roth> said',
  ),
  trap(
    'a cut clause goes on behind its source',
    'It has boats which, according to Tallow Watch, nobody has seen in years.',
    'indirect: nobody has seen in years <Tallow Watch> according to',
  ),
  trap(
    'a board member beside the office',
    'The host, Tallow Harbour Council board member Ines Roth, has said the quay is shut.',
    'indirect: the quay is shut <Ines Roth> said',
  ),
  trap('a contraction before the verb', 'He’s said the quay is shut.', 'indirect: the quay is shut <He> said'),
  trap(
    'a verb before its subject, behind a list',
    'Two boats sank, and at least 14 were hurt, among them four children, said Paul Ash, who runs the port.',
    'indirect: Two boats sank, and at least 14 were hurt, among them four children <Paul Ash> said',
  ),
  trap(
    'the words at the head of the sentence speak twice',
    'The board’s divers found the boat and say that its mast is gone.',
    'indirect: its mast is gone <The board’s divers> say',
  ),
  trap(
    'words before "said on" a day, and a relative clause behind',
    'At least 57 boats have sunk, the office said on Monday, after divers reached the boats that a storm had taken.',
    'indirect: At least 57 boats have sunk <the office> said',
  ),
  trap(
    'however between subject and verb',
    'A man who saw the boat, however, said that the mast was gone.',
    'indirect: the mast was gone <A man> said',
  ),
  trap('a court', 'The court heard that Ash had sold the boat.', 'indirect: Ash had sold the boat <The court> heard'),
  trap('rejected as', 'Roth rejected the offer as “derisory”.', 'direct: derisory <Roth> -'),
  trap(
    'a verb that is no verb of speech, right behind the marks',
    '“I look at it best from a boat,” Roth shared.',
    'direct: I look at it best from a boat <Roth> shared',
  ),
  trap(
    'a clause that leads in, and one that relays',
    'Roth said: “There will always be boats,” the Harrow Post reported.',
    'direct: There will always be boats <Roth> said',
  ),
  trap(
    'a pronoun in a fronted clause',
    'Asked if she had a boat, Paul Ash shook his head, noting: “She has two of them.”',
    'direct: She has two of them. <Paul Ash> noting',
  ),
  trap(
    'a group whose belief somebody tells',
    'Roth told the Post that the council believes the quay was safe.',
    'indirect: the council believes the quay was safe <Roth> told',
  ),
  trap(
    'an adverb in a relative clause',
    'The captain, who lately said that he has a “boat of his own” in Harrow, left in May.',
    'mixed: he has a “boat of his own” in Harrow <The captain> said',
  ),
  trap('asked how', 'Roth asked why the quay was still shut.', 'indirect: why the quay was still shut <Roth> asked'),
  trap(
    'a pronoun that refers back by "that"',
    'Those over 70 say they see it so.',
    'indirect: they see it so <Those over 70> say',
  ),
  trap(
    'a verb in the present before the name of the speaker',
    [
      'The piers lean to the left, the harbour master, Ines Roth, told a newspaper.',
      'Two ferries need new engines, the head of the works of Tallow, Paul Ash, said.',
      'No ferry leaves before noon, ferry chief Ines Roth said.',
    ],
    'indirect: The piers lean to the left <Ines Roth> told',
    'indirect: Two ferries need new engines <Paul Ash> said',
    'indirect: No ferry leaves before noon <Ines Roth> said',
  ),
  trap('a phrase without a verb says nothing', [
    'Two years ago, Roth told the council.',
    'The new harbour rules, Roth said.',
    'In rough seas off Tallow, Roth told him.',
  ]),
  trap(
    'some of many speak',
    [
      '“The quay will stay shut,” one of the divers told a newspaper.',
      '“It was dark,” one of the three pilots who had gone out said.',
      'Some of the older crews said the quay was shut.',
    ],
    'direct: The quay will stay shut <one of the divers> told',
    'direct: It was dark <one of the three pilots> said',
    'indirect: the quay was shut <Some of the older crews> said',
  ),
  trap('nobody speaks', ['None of the pilots said the quay was shut.', 'No official said the quay was shut.']),
  trap(
    'quoted as telling',
    [
      '“The quay will stay shut,” Paul Ash quoted Ines Roth as telling the crew.',
      'The Post quoted the harbour master, Ines Roth, as having said that the quay was shut.',
      'Ash was quoted by the Post as saying the ferry was for sale.',
    ],
    'direct: The quay will stay shut <Ines Roth> quoted',
    'indirect: the quay was shut <Ines Roth> said',
    'indirect: the ferry was for sale <Ash> saying',
  ),
  trap(
    'any verb before a colon',
    [
      'The ferry’s captain, Paul Ash, sneered: “Boats are boats.”',
      'The harbour master, who had come late, winced: “The quay is not safe at all.”',
      'The crew sang: “Home Again.”',
    ],
    'direct: Boats are boats. <Paul Ash> sneered',
    'direct: The quay is not safe at all. <The harbour master> winced',
  ),
  trap(
    'what is written somewhere',
    [
      '“Keep off our quay,” read a petition signed by nine crews.',
      '“Boats only here,” read a sign by the pier.',
      '“No ferries,” read graffiti on the hull.',
    ],
    'direct: Keep off our quay <a petition> read',
    'direct: Boats only here <a sign> read',
    'direct: No ferries <graffiti> read',
  ),
  trap(
    'the subject, not the name in its relative clause',
    [
      'The widow of Ines Roth, who was hit by a boat of Paul Ash, said the quay was shut.',
      'A diver who was pushed off the pier by Paul Ash has told a court that the quay was shut.',
    ],
    'indirect: the quay was shut <The widow of Ines Roth> said',
    'indirect: the quay was shut <A diver> told',
  ),
  trap(
    'quoted words inside what is said behind them',
    'The skipper, Paul Ash, “sold both anchors for rum” and left the ferry to drift, harbour master Ines Roth said.',
    'mixed: The skipper, Paul Ash, “sold both anchors for rum” and left the ferry to drift <Ines Roth> said',
  ),
  trap('a clause about a thing is no report', [
    'The crews objected to a plan that foresees nine piers off Tallow.',
    'Roth complained about a ferry that blocks the quay all day.',
    'Ash replied to a letter that demanded a new pier.',
  ]),
  trap(
    'a title in the description of the speaker',
    [
      'Ines Roth, a diver from Harrow who last year published “Tides: A Life Below the Quay,” says the pier must close.',
      'Paul Ash, author of “The Slow Ferry,” said the quay was shut.',
    ],
    'indirect: the pier must close <Ines Roth> says',
    'indirect: the quay was shut <Paul Ash> said',
  ),
  trap(
    'the one before a relative clause',
    [
      'That is a fear shared by captain Ines Roth, who believes that the quay is too old.',
      'The Post spoke to the widow of Paul Ash, who says the quay is too old.',
      'The mayor praised pilots who say the quay is too old.',
    ],
    'indirect: the quay is too old <Ines Roth> believes',
    'indirect: the quay is too old <the widow of Paul Ash> says',
    'indirect: the quay is too old <pilots> say',
  ),
  trap(
    'what the reporter makes of it',
    '“We carry fewer cars,” Roth said, suggesting that the drivers stay at home.',
    'direct: We carry fewer cars <Roth> said',
  ),
  trap(
    'signs and studies',
    [
      'The mess suggests that the crew left in a hurry.',
      'A survey suggests that the crews left in May.',
      'The quay is too old, a study published on Monday suggests.',
    ],
    'indirect: the crews left in May <A survey> suggests',
    'indirect: The quay is too old <a study published on> suggests',
  ),
  trap(
    'sentences without a full stop between them',
    [
      'The quay is full of mud, according to local anglers The old cranes were still working there in May.',
      'A sailor told the council that the pier was rotten They say that the ferry is too heavy.',
      'The crew worked for days According to the girl’s aunt, the boat sank on Sunday.',
    ],
    'indirect: The quay is full of mud <local anglers> according to',
    'indirect: the pier was rotten <A sailor> told',
    'indirect: the ferry is too heavy <They> say',
    'indirect: the boat sank on Sunday <the girl’s aunt> According to',
  ),
  trap(
    'nouns in -ly, and what is no noun phrase',
    [
      'His family said that the boat was safe.',
      'Her closest ally claimed that the quay was full.',
      'The port had held out through fear that the pier was rotten.',
      'The mayor came in the hope that the ferry would run.',
    ],
    'indirect: the boat was safe <His family> said',
    'indirect: the quay was full <Her closest ally> claimed',
  ),
  trap(
    'no place at the end of an apposition',
    'Ines Roth, 27, a Tallow rider in New Harrow, said the quay was slow.',
    'indirect: the quay was slow <Ines Roth> said',
  ),
  trap(
    'any verb in the past, before a name',
    '“This is great!” beamed Ines Roth of Harrow, who had come by ferry.',
    'direct: This is great! <Ines Roth> beamed',
  ),
  trap(
    'the subject of the sentence, behind “but now”',
    'Paul Ash used to praise Ines Roth, but now said that the quay was shut.',
    'indirect: the quay was shut <Paul Ash> said',
  ),
  trap(
    'the crowd, not the one who is named in a clause',
    'The crowd sang when Ines Roth mentioned the quay, and chanted “Keep the ferries in town”.',
    'direct: Keep the ferries in town <The crowd> chanted',
  ),
  trap(
    'a subject without an article',
    'Police patrolling the harbour closed the quay and said the ferry was shut.',
    'indirect: the ferry was shut <Police patrolling the harbour> said',
  ),
  trap(
    'an apposition with commas of its own',
    'Paul Ash, a diver from Harrow, Ohio, said the quay was shut.',
    'indirect: the quay was shut <Paul Ash> said',
  ),
  trap(
    'a name inside what is said',
    'His mother, Ines Roth, said the skipper, Paul Ash, 17, had slept on the ferry.',
    'indirect: the skipper, Paul Ash, 17, had slept on the ferry <Ines Roth> said',
  ),
  trap(
    'an adverb is not said',
    '“We were too slow,” Roth said calmly as the ferries came in.',
    'direct: We were too slow <Roth> said',
  ),
  trap(
    'the words before a colon are nobody’s',
    ['“The quay is shut,” Roth said. One rule is clear: “No ferry may leave before it is noon.”'],
    'direct: The quay is shut <Roth> said',
    'direct: No ferry may leave before it is noon. <-> -',
  ),
  trap(
    'nearer than the paper that relays it',
    'A spokeswoman for Tallow Corp insisted that “this ferry was never for sale,” the Post reported.',
    'direct: this ferry was never for sale <A spokeswoman for Tallow Corp> insisted',
  ),
  trap('no subject of speech', [
    'It is often called the “ferry game”, based on a tale often told in Harrow.',
    'But if measured at noon instead, Roth said, the tide is higher.',
  ]),
  trap(
    'two speakers, one against the other',
    'While Ines Roth said the quay was shut, Paul Ash said it was open.',
    'indirect: the quay was shut <Ines Roth> said',
    'indirect: it was open <Paul Ash> said',
  ),
  trap(
    'relayed by a paper',
    [
      'Ines Roth said the quay was shut, the Post reported.',
      'Ines Roth added, according to the Post, “The quay is shut, and we will not open it.”',
    ],
    'indirect: the quay was shut <Ines Roth> said',
    'direct: The quay is shut, and we will not open it. <Ines Roth> added',
  ),
  trap(
    'a source that cites another',
    'The harbour office, citing the Tallow Water Board, said that the quay was shut.',
    'indirect: the quay was shut <The harbour office> said',
  ),
  trap(
    'words in -ing',
    ['To shut the quay would mean adding to “the piers that we have lost”.', 'Roth kept saying the quay was shut.'],
    'direct: the piers that we have lost <-> -',
    'indirect: the quay was shut <Roth> saying',
  ),
  trap(
    'a title with commas in the source',
    'According to Ash’s “Piers, Quays and Ferries” and other books, the quay was never open.',
    'indirect: the quay was never open <Ash’s> According to',
  ),
  trap(
    'a name before an apposition and a relative clause',
    'Another view is held by Ines Roth, a diver from Harrow, who stated, “Great ports rarely need small piers”.',
    'direct: Great ports rarely need small piers <Ines Roth> stated',
  ),
  trap(
    'a participle with commas in front of the subject',
    'Calling for a new pier, to be built by Tallow Corp, painter Ines Roth said, “We need stone in this, and wood.”',
    'direct: We need stone in this, and wood. <Ines Roth> said',
  ),
  trap(
    'a quotation behind what somebody else said',
    ['“The quay was never open,” Ash said. Roth said it was open in May.', '“It is a good quay, and it is ours.”'],
    'direct: The quay was never open <Ash> said',
    'indirect: it was open in May <Roth> said',
    'direct: It is a good quay, and it is ours. <Roth> -',
  ),
  trap(
    'some and both before a noun',
    ['But some pilots said the quay was shut.', 'Skippers on both sides warn that the quay is shut.'],
    'indirect: the quay was shut <some pilots> said',
    'indirect: the quay is shut <Skippers> warn',
  ),
  trap(
    'the subject of a sentence with “was”',
    'The Tallow pilot was making his last trip after nine years, and admitted: “I will miss all of this.”',
    'direct: I will miss all of this. <The Tallow pilot> admitted',
  ),
  trap('the rule is', 'The rule is: “Leave no ferry on the quay.”', 'direct: Leave no ferry on the quay. <-> -'),
];

const nothing: readonly string[] = [
  'Roth never said the quay was safe.',
  'Roth did not say that the quay was shut.',
  'Roth hasn’t yet confirmed that the quay is shut.',
  'The profit of the port was well below estimates in May.',
  'Ash pleaded guilty to the theft of two boats in May.',
  'For the third year in a row, claims rose sharply in May.',
  'The port has dealt with its own share of assault charges against sailors.',
  'Born in Harrow, Roth began as a carpenter in the town.',
  'Boats from the whole coast, mostly from the United States, have left.',
  'During the campaign, Roth called the plan a mistake.',
  'Over the weekend, Roth continued to call for a vote.',
  'But in the second plan, announced Friday, members would get a rebate.',
  'Boats and ferries in the port, however, Roth agreed to sell in May.',
  'The port lost boats on fears that the quay would close, and the vote raised hopes that it could open.',
  'Roth said nothing referring to the quay.',
  'The trend predicted for this year is a smaller port.',
  'The plan is called “the big sleep” in the town.',
  'Roth posted pictures that showed the quay in May.',
  'Paul Ash reported and wrote from Harrow.',
  'When it declared its independence and was free, Harrow had no port.',
  'I think the quay is shut, and we believe it will stay so.',
  'Roth said during a walk on the quay, in which he met Ash.',
  'Roth called for a rest of 72 hours so that the boats could be taken out.',
  'Roth said outside the hall in which the divers had been told of it.',
  'Ash said in a statement read to the council by Roth.',
  'Of the owners, 17 had predicted a cut of two boats and five no change.',
  'Harrow is among a handful of states where boats are sold, and Tallow is among the states that have no port.',
  'Those who believe the quay is dated are wrong.',
  'Asked whether he said the quay was shut, Roth left.',
  'A new quay, the harbour office hopes to build soon.',
  'The so-called “reform” of the harbour has begun.',
  'The film “Dunes of the Far North” opens on Friday.',
  'She starred in “We Never Went Home Again” last year.',
  'The play, “What the Gull Saw,” runs until May.',
  'He hosts “The Late Hour With Paul Ash” on Sundays.',
  'John “Red” Doe won the race.',
  'He bought 6" nails and a 9" board on Monday.',
  'The ’90s were rock ’n’ roll, and the workers’ rights movement grew in the ’80s.',
  'The “smart quay” and the “green pier” were built in 2019.',
  'The quay is said to be unsafe.',
  'Reporters asked whether “safe” was the word.',
  'Roth declined to say whether the quay would open.',
  'The law, known as “Stay Out of the Harbour,” passed.',
];

for (const { name, input, expected } of traps)
  test(name, () => expect(showQuotations('en', ...(typeof input === 'string' ? [input] : input))).toEqual(expected));
for (const input of nothing) test(`nothing: ${input}`, () => expect(showQuotations('en', input)).toEqual([]));
