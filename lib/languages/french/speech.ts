// Source: general knowledge of French grammar and of how French news reports speech; written for this project.

import { wordSet } from '../../model/words.ts';
import type { SpeechLanguage } from '../speech-language.ts';

export const frenchSpeech: SpeechLanguage = {
  cues: wordSet(`dit disait disent déclaré déclare déclarait affirmé affirme affirment affirmait ajouté ajoute ajoutait expliqué explique
    expliquent expliquait estimé estime estiment estimait indiqué indique indiquent assuré assure assurent assurait précisé précise précisent
    souligné souligne soulignent soulignait annoncé annonce annoncent confié confie confient répondu répond demandé demande lancé lance
    rappelé rappelle rappellent raconté raconte racontent racontait écrit écrivait écrivent regretté regrette regrettent reconnu reconnaît
    reconnaissait prévenu prévient insisté insiste insistent martelé martèle dénoncé dénonce dénoncent jugé juge jugent conclu conclut
    poursuivi poursuit commenté commente témoigné témoigne témoignent noté note notent résumé résume soupiré soupire plaidé plaide
    détaillé détaille admis admet avoué avoue clamé clame tranché tranche déploré déplore déplorent fait-il promis promet tweeté tempéré
    tempère nuancé nuance renchéri renchérit rétorqué rétorque réagi réagit répété répète avertit averti s'exclame s'insurge s'interroge
    s'indigne s'inquiète s'étonne s'agace s'amuse exclamé insurgé interrogé inquiété étonné observé observe constaté constate rapporté
    rapporte rapportent révélé révèle prétend prétendu soutient soutenu évoqué justifié justifie argue argué glissé glisse salué salue saluent réclamé réclame réclament indigné accusé accuse accusent avertissent prévenu critiqué critique`),
  sources: wordSet("selon d'après"),
  sourcePhrases: [],
  commaSources: new Set(),
  postposed: new Set(),
  that: /^(?:que|qu'\p{L}*)$/u,
  reportedVerbs: new Set(),
  between:
    wordSet(`a ont avait avaient est s'est lui leur nous y en n'a n'ont l'a l'avait aussi également encore ensuite déjà notamment donc
    ainsi alors lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui toutefois cependant pourtant même par ailleurs`),
  determiners: wordSet(
    'le la les un une des son sa ses leur leurs ce cette ces mon ma mes notre nos deux trois plusieurs certains',
  ),
  governed: new Set(),
  links: wordSet('de du des d et'),
  boundaries:
    wordSet(`à au aux dans devant lors sur pour en avec par qui que dont où après avant ce mais lorsque quand lundi mardi mercredi
    jeudi vendredi samedi dimanche hier auprès via chez sans sous depuis pendant tout toujours dès face ici alors ainsi a ont est était avait sont`),
  pronouns: wordSet('il elle ils elles on lui eux je nous'),
  inversion: /^(.+?)-(?:t-)?(?:il|elle|ils|elles|on|je)$/,
  aside:
    /^(?:de (?:son|leur|notre) côté|pour (?:sa|leur) part|dans un (?:communiqué|tweet|entretien)|sur twitter|à son tour|(?:à|auprès de) l'\p{L}+|au (?:parisien|monde|figaro)|soir|matin|après-midi|midi) /u,
  isVerbSecond: false,
  dropsPronouns: false,
};
