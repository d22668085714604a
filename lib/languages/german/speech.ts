// Source: general knowledge of German grammar and of how German news reports speech; written for this project.

import { wordSet } from '../../model/words.ts';
import type { SpeechLanguage } from '../speech-language.ts';

export const germanSpeech: SpeechLanguage = {
  cues: wordSet(`sagte sagt sagten sagen gesagt erklärte erklärt erklärten betonte betont betonten meinte meint meinten fügte fügt teilte teilt
    teilten berichtete berichtet berichten berichteten kündigte kündigt forderte fordert forderten warnte warnt warnten schrieb schreibt
    schrieben ergänzte ergänzt kritisierte kritisiert lobte lobt erzählte erzählt erzählen beklagte beklagt bestätigte bestätigt
    versicherte versichert behauptete behauptet antwortete antwortet fragte fragt rief urteilte urteilt mahnte mahnt räumte räumt
    erläuterte erläutert äußerte unterstrich begründete begründet bekräftigte bekräftigt verkündete verkündet bemerkte bemerkt
    glaubt glaubte findet hofft hoffte resümierte resümiert konstatierte zitierte bilanzierte witzelte scherzte twitterte
    postete verriet verrät schilderte schildert schwärmte schwärmt entgegnete entgegnet`),
  sources: wordSet('laut'),
  sourcePhrases: ['angaben', 'worten', 'einschätzung', 'ansicht', 'informationen', 'aussage'].map((noun) => [
    'nach',
    noun,
  ]),
  commaSources: wordSet('so'),
  postposed: wordSet('zufolge'),
  that: /^(?:dass|daß|ob)$/,
  reportedVerbs:
    wordSet(`sei seien seist habe haben hätte hätten werde werden würde würden könne können könnte könnten müsse müssen müsste müssten
    solle sollen wolle wollen dürfe dürfen bleibe gebe gehe komme stehe laufe liege halte lasse sehe wisse brauche mache finde fehle
    wäre wären gäbe wisse gelte handle zeige führe bringe nehme spreche bedeute`),
  between:
    wordSet(`hat haben hatte hatten auch noch bereits zudem dann dabei weiter außerdem jedoch am montag dienstag mittwoch donnerstag freitag
    samstag sonntag gestern heute zuvor jetzt nun aber selbst`),
  determiners: wordSet('der die das ein eine einer seine ihre sein ihr dessen deren mehrere zwei drei viele einige'),
  governed: wordSet('dem den der einem einer diesem dieser seinem seiner ihrem ihrer'),
  links: wordSet('von vom des'),
  boundaries:
    wordSet(`am im in an auf bei vor nach zu zum zur mit für gegen über unter dem den dass wie als wenn weil und oder gegenüber
    der die das einer einem einen aus laut während nun dazu daraufhin dort hier bereits auch ihm ihr uns mir hinzu mit weiter zudem
    später heute gestern schon noch nicht sich hat haben ist sind war jedoch aber dann dennoch sonnabend vormittag nachmittag abend mittag morgen montag dienstag mittwoch donnerstag freitag samstag sonntag außerdem trotzdem deshalb daher wird werden wurde wurden kann soll muss bleibt`),
  pronouns: wordSet('er sie ich wir'),
  inversion: undefined,
  aside:
    /^(?:am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?:abend|morgen|mittag|nachmittag)?|dazu|daraufhin|dagegen|unter anderem) /,
  isVerbSecond: true,
  dropsPronouns: false,
};
