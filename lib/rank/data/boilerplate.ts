// Sentences of the page or of the trade instead of the story, in small letters. Compiled by hand from what news pages and wires say of
// themselves. Without the flags `i` and `u`, with which an expression takes up to ten times as long to compile.

/** What a sentence of the page is known by. */
export interface BoilerplateRule {
  /** The first words, or the first parts of such words, behind one of which the pattern is looked for: most sentences begin otherwise. */
  readonly firstWords: ReadonlySet<string>;
  readonly pattern: RegExp;
}

const beginning = (firstWords: string, pattern: RegExp): BoilerplateRule => ({
  firstWords: new Set(firstWords.split(' ')),
  pattern,
});

/** Never the story, at the head of a sentence. */
export const boilerplateHeads: readonly BoilerplateRule[] = [
  beginning(
    'read see watch listen find learn click tap hear discover',
    /^\W{0,3}(?:read|see|watch|listen|find out|learn|click|tap|hear|discover)\b.{0,40}\b(?:more|also|here|below|above|now|video|gallery|full story)\b/,
  ),
  beginning(
    'click tap swipe scroll subscribe sign log follow like share download join write email e contact',
    /^\W{0,3}(?:click|tap|swipe|scroll down|subscribe|sign up|log in|follow|like|share|download|join us|write to us|email|e-mail|contact)\b.{0,80}\b(?:here|us|newsletter|newsletters|facebook|twitter|instagram|app|free|now|this|share|story|article|video|below)\b/,
  ),
  beginning(
    'with additional further reporting writing editing compiled translated edited written reported',
    /^\W{0,3}(?:with )?(?:additional |further )?(?:reporting|writing|editing|compiled|translated|edited|written|reported)\b.{0,30}\bby\b/,
  ),
  beginning(
    'first published updated last posted',
    /^\W{0,3}(?:first )?(?:published|updated|last updated|posted|last modified)\s*(?::|at\b|on\b|\d)/,
  ),
  beginning(
    'photo photos photograph image picture pictures pictured file credit video graphic infographic audio gallery podcast map chart related tags topics more editor correction clarification source sources',
    /^\W{0,3}(?:photo|photos|photograph|image|picture|pictures|pictured|pictured above|file photo|credit|video|graphic|infographic|audio|gallery|podcast|map|chart|related|related article|related topics|tags|topics|more on|more from|editor's note|correction|clarification|source|sources)\s*:/,
  ),
  beginning(
    'advertisement sponsored promoted newsletter trending most breaking live',
    /^\W{0,3}(?:advertisement|sponsored|promoted|newsletter|trending|most read|most popular|breaking|live)\W*$/,
  ),
  beginning(
    'this',
    /^\W{0,3}(?:this (?:article|story|post|content|piece|transcript|interview)) (?:was|has been|is|originally|first|may|contains|has)\b/,
  ),
  beginning('by', /^\W{0,3}by\s*\.\s/),
  beginning(
    'lire à voir a crédit crédits photo photos vidéo source pour',
    /^\W{0,3}(?:lire|lire aussi|à lire|à lire aussi|voir aussi|a lire|a lire aussi|crédit|crédits|crédit photo|photo|photos|vidéo|source|pour aller plus loin)\s*:/,
  ),
  beginning(
    'lesen mehr foto quelle bild video',
    /^\W{0,3}(?:lesen sie|mehr zum thema|foto|quelle|bild|video|lesen sie auch)\b.{0,40}:/,
  ),
  beginning(
    'lea lee leer foto fuente vídeo video ver',
    /^\W{0,3}(?:lea también|lee también|leer más|foto|fuente|vídeo|video|ver también)\s*:/,
  ),
  beginning('ayrıca fotoğraf kaynak haberin', /^\W{0,3}(?:ayrıca bakınız|fotoğraf|kaynak|haberin devamı)\s*:?/),
  beginning('http https', /^\W{0,3}https?:\/\/\S+\W*$/),
];

/** Never the story, wherever they are found: so particular that no story says it. */
export const boilerplate: readonly RegExp[] = [
  /\b(?:click here|scroll down for|all rights reserved|for confidential (?:support|help)|sign up (?:for|to) (?:our|the|his|her|your)|follow us on|follow (?:him|her|me|@\w+) on (?:twitter|facebook|x|instagram))\b/,
  /\bcontributed to this (?:report|story|article|piece)\b/,
  /^\W{0,3}(?:copyright\b|©|\(c\) )/,
  /©/,
  /\bmay not be (?:published|reproduced|republished|rewritten|redistributed)\b/,
  /\b(?:the views|views and opinions|the opinions) expressed (?:in|by|are)\b/,
  /\b(?:tous droits réservés|cliquez ici|abonnez-vous|inscrivez-vous à (?:notre|la) newsletter|suivez-nous)\b/,
  /\b(?:alle rechte vorbehalten|klicken sie hier|abonnieren sie)\b/,
  /\b(?:todos los derechos reservados|haga clic aquí|suscríbase|tutti i diritti riservati|todos os direitos reservados|tüm hakları saklıdır)\b/,
];

/** Mostly the page, sometimes the story (an article about an advertisement): taken only when nothing else is left. */
export const suspectBoilerplateHeads: readonly BoilerplateRule[] = [
  beginning(
    'here below watch listen see read look',
    /^\W{0,3}(?:here (?:is|are|'s)|here’s|below (?:is|are)|watch|listen|see|read|look)\b/,
  ),
];

export const suspectBoilerplate: readonly RegExp[] = [
  /\b(?:read more|click here|sign up|subscribe|follow us|share this|advertisement|newsletter|copyright)\b/,
  /\b(?:cnn|reuters|associated press|afp|bbc|mailonline|itv|sky news|press association)(?:'s|’s)?\b.{0,60}\bcontributed\b/,
];
