// Source: general knowledge of news English and of French, German and Spanish; written for this project.
const list = (words: string): readonly string[] => words.split(/\s+/);

/** Verbs that report speech, in the forms in which news uses them. */
const english =
  list(`said says say saying told tells tell telling added adds add adding asked asks ask asking announced announces
  announcing acknowledged acknowledges admitted admits advised advises affirmed agreed agrees alleged alleges answered answers argued
  argues asserted asserts boasted boasts called claimed claims commented comments complained complains conceded concedes concluded
  concludes confessed confirmed confirms continued continues countered counters cautioned cautions declared declares demanded
  demands denied denies described describes emphasized emphasised emphasizes emphasises estimated estimates exclaimed
  explained explains explaining expressed insisted insists insisting interjected joked jokes lamented laments maintained maintains
  mentioned muttered noted notes noting objected observed observes pledged pleaded pledges predicted predicts promised
  promises proclaimed pronounced protested quipped quips reasoned recalled recalls recounted recommended reckoned reckons reflected remarked
  remarks reiterated reiterates repeated replied replies reported reports responded responds retorted revealed reveals shouted
  shouts sighed stated states stating stressed stresses suggested suggests swore testified testifies thought thinks tweeted tweets
  urged urges vowed vows wailed warned warns warning whispered wondered wrote writes writing yelled joking laughed believes believed
  posted read reads quoted cried contended contends urging echoed opined mused asserts enthused intoned deadpanned concurred
  charged charges retaliated chanted chants chanting surmised interrupted jabbed ranted boomed recited fumed huffed crowed allowed ventured
  volunteered offered guessed figured texted emailed hollered bellowed screamed cried begged teased cracked sneered snapped snarled cautioning
  lamenting declaring claiming arguing suggesting predicting concluding promising vowing boasting complaining calling describing
  tweeting posting quoting replying responding recalling stressing acknowledging admitting alleging demanding mocked dubbed labeled
  labelled deemed chided scolded accused accuses accusing
  barked barks assured assures elaborated elaborates demurred questioned screamed explain began begins advises
  add argue insist believe think contend acknowledge warn complain suggest ask tell write quip reply`);

const others =
  list(`dit disait déclaré déclare affirmé affirme ajouté ajoute expliqué explique estimé estime indiqué indique assuré
  assure précisé précise souligné souligne annoncé annonce confié confie répondu répond demandé lancé rappelé sagte sagt sagten
  erklärte erklärt betonte betont meinte meint fügte teilte berichtete berichtet kündigte forderte warnte schrieb dijo dice dijeron
  afirmó afirma declaró declara explicó explica añadió añade aseguró asegura señaló señala indicó indica anunció agregó sostuvo
  advirtió manifestó`);

export const cueVerbs: ReadonlySet<string> = new Set([...english, ...others]);
