import { monthPattern, weekdayPattern } from './months.ts';

/** `head` and `tail`: before the first and after the last paragraph of running text. */
export type Zone = 'head' | 'body' | 'tail';

export interface FurnitureRule {
  readonly kind: string;
  /** The zones in which it holds; everywhere when left out. */
  readonly zones?: readonly Zone[];
  /** Characters: a longer block is no furniture of this kind. */
  readonly longest: number;
  readonly pattern: RegExp;
}

const anyOf = (...phrases: readonly string[]): string => `(?:${phrases.join('|')})`;
/** The phrase and nothing else, but for arrows, stops and dots. */
const alone = (phrases: string): RegExp => new RegExp(`^[^\\p{L}\\p{N}]*${phrases}[^\\p{L}\\p{N}]*$`, 'iu');
const atStart = (phrases: string): RegExp => new RegExp(`^[^\\p{L}\\p{N}©]*${phrases}`, 'iu');

const counted = anyOf(
  ...['shares?', 'comments?', 'likes?', 'views?', 'reads?', 'replies', 'reactions?', 'retweets?', 'tweets?', 'votes?'],
  ...[
    'partages?',
    'commentaires?',
    'réactions?',
    'kommentare?',
    'mal geteilt',
    'comentarios?',
    'comentários?',
    'commenti',
  ],
  ...['compartidos?', 'compartilhamentos?', 'condivisioni', 'reacties?', 'gedeeld'],
);
const shareWords = anyOf(
  ...[
    'share',
    'tweet',
    'retweet',
    'pin it',
    'flipboard',
    'whatsapp',
    'facebook',
    'twitter',
    'linkedin',
    'reddit',
    'pinterest',
    'telegram',
  ],
  ...[
    'messenger',
    'e-?mail',
    'print',
    'save',
    'bookmark',
    'copy link',
    'copy',
    'link copied',
    'comments?',
    'leave a comment',
    'listen',
    'follow',
  ],
  ...[
    'share (?:this )?(?:article|story|post|page|on [\\p{L} ]{1,20}|via [\\p{L} ]{1,20}|with friends)',
    'share this(?: [\\p{L} ]{1,20})?',
  ],
  ...[
    "partager(?: (?:l’article|l'article|sur [\\p{L} ]{1,20}))?",
    'imprimer',
    'commenter',
    'réagir',
    'teilen',
    'drucken',
    'merken',
    'artikel teilen',
  ],
  ...[
    'kommentieren',
    'compartir(?: en [\\p{L} ]{1,20})?',
    'imprimir',
    'guardar',
    'condividi(?: su [\\p{L} ]{1,20})?',
    'stampa',
    'compartilhar?(?: (?:no|via) [\\p{L} ]{1,20})?',
  ],
  ...['compartilhe', 'partilhar', 'delen', 'deel(?: dit artikel| via [\\p{L} ]{1,20})?', 'afdrukken', 'bewaren'],
);
const readMore = anyOf(
  ...[
    'read (?:more|also|next|the full (?:story|article)|full (?:story|article))',
    'also read',
    'see (?:also|more)',
    'more on this(?: story)?',
    'related',
  ],
  ...[
    'related (?:articles?|stories|topics|content|coverage|links?|reading|news)',
    'recommended(?: for you| stories| reading)?',
    'you (?:may|might) also like',
  ],
  ...[
    "more from [\\p{L}\\p{N} .&’']{1,40}",
    'more stories',
    'most (?:read|popular|viewed)',
    'trending(?: now)?',
    "editor[’']?s[’']? (?:picks?|choice)",
    "don[’']t miss",
  ],
  ...[
    'continue reading',
    'keep reading',
    'click here(?: [\\p{L} ]{1,40})?',
    'story continues(?: below)?(?: advertisement)?',
    'watch(?: more| now| live| the video)?',
    'next (?:article|story)',
    'up next',
  ],
  ...[
    '(?:à )?lire (?:aussi|également|la suite|plus)',
    'voir aussi',
    'sur le même (?:sujet|thème)',
    'lesen sie (?:auch|mehr|dazu)',
    'mehr (?:zum thema|lesen|dazu)',
    'weiterlesen',
    'siehe auch',
    'lesetipp',
  ],
  ...[
    '(?:lee|lea|leer|ver) (?:también|más)',
    'te puede interesar',
    'más información',
    'noticias relacionadas',
    'leggi (?:anche|di più|tutto)',
    'vedi anche',
    'articoli correlati',
    'per approfondire',
  ],
  ...['(?:leia|veja|saiba) (?:também|mais)', 'lees (?:ook|meer|verder)', 'bekijk ook', 'meer over'],
);
const advert = anyOf(
  ...[
    'advertisements?',
    'ads?',
    'sponsored(?: content)?',
    'promoted(?: content)?',
    'paid (?:content|partnership)',
    'continue reading below',
    'advertisement - continue reading below',
  ],
  ...[
    'publicité',
    'annonce',
    'anzeige',
    'werbung',
    'publicidad',
    'anuncio',
    'pubblicità',
    'publicidade',
    'anúncio',
    'advertentie',
    'reclame',
  ],
);
const signUp = anyOf(
  ...[
    'sign up (?:for|to|here|now)',
    'sign in',
    'log ?in',
    'subscribe(?: (?:to|for|now|today)|$)',
    'get (?:the|our) [\\p{L} ]{0,40}(?:newsletter|inbox)',
    'register (?:now|here|for free)',
    'already (?:a subscriber|have an account|registered)',
  ],
  ...[
    '(?:our|daily|weekly) newsletter',
    'newsletters?$',
    'follow (?:us|him|her|them|@)',
    'like us on',
    'join (?:us on|the conversation|our)',
    'download (?:the|our) app',
    'you can unsubscribe',
  ],
  ...[
    'inscrivez-vous',
    'abonnez-vous',
    "s[’']abonner",
    'recevez (?:notre|nos|la|les)',
    'newsletter (?:abonnieren|bestellen)',
    'jetzt (?:abonnieren|anmelden|registrieren)',
    'melden sie sich (?:an|für)',
    'folgen sie uns',
  ],
  ...[
    'suscríb(?:ete|ase)',
    'regístr(?:ate|ese)',
    'síguenos',
    'recibe (?:nuestr|en tu)',
    'iscriviti',
    'abbonati',
    'seguici',
    'assine',
    'inscreva-se',
    'receba (?:as|nossa)',
    'siga-nos',
    'schrijf (?:je|u) in',
    'meld (?:je|u) aan',
    'abonneer',
    'volg ons',
  ],
);
const credit = anyOf(
  ...[
    '(?:file )?photos?(?:graph)?s?(?: credit| by| courtesy| illustration| of)?',
    'photograph(?:er|y)?(?: by)?',
    'image(?: source| caption| credit| copyright)?',
    'picture(?: source| credit| by)?',
    'media caption',
    'caption',
    'video(?: source| credit| by)?',
    'credit',
    'illustration(?: by)?',
    'graphic(?: by)?',
  ],
  ...[
    'crédits?(?: photos?)?',
    'légende',
    'fotos?',
    'bild(?:quelle|nachweis|unterschrift)?',
    'quelle',
    'fotografía',
    'foto(?:grafia)?',
    'imagem',
    'imagen',
    'beeld',
    'foto(?:graaf)?',
  ],
);
const creditNames = anyOf(
  'getty(?: images)?',
  'shutterstock',
  'istock(?:photo)?',
  'alamy(?: stock photo)?',
  'unsplash',
  'pexels',
  'ap photo',
  'epa(?:-efe)?',
  'picture alliance',
  'imago(?: images)?',
  'afp via getty images',
  'reuters',
  'handout',
);
const rights = anyOf(
  ...[
    'all rights reserved',
    'alle rechte vorbehalten',
    'tous droits réservés',
    'todos los derechos reservados',
    'tutti i diritti riservati',
    'riproduzione riservata',
    'todos os direitos reservados',
    'alle rechten voorbehouden',
  ],
  ...[
    'reproduction interdite',
    'prohibida su reproducción',
    'may not be (?:published|reproduced|republished)',
    'not responsible for the content of external',
  ],
);
const roleCredit = anyOf(
  ...[
    '(?:additional |further )?(?:reporting|writing|editing|compiled|translated|edited|written|graphics?) by',
    '(?:with )?(?:additional |further )?reporting (?:by|from)',
    'reporting and writing by',
    '(?:written|reported) and edited by',
  ],
  ...[
    'our standards',
    'the thomson reuters trust principles',
    'click for restrictions',
    'keywords?:',
    'reuters messaging',
    '\\(\\(;',
  ],
  ...[
    'avec (?:afp|reuters|ap|agences?)',
    '\\(avec',
    '(?:mit material|unter verwendung) von',
    '\\(?con informac(?:ión|iones) de',
    'com informações d',
    '\\(?(?:bron|quelle|source|fuente|fonte):? (?:anp|dpa|afp|reuters|ap|ansa|efe|lusa)\\b',
  ],
);
const timeAgo = anyOf(
  '(?:\\d+|an?) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?) ago',
  'just now',
  'il y a \\d+ \\p{L}+',
  'vor \\d+ \\p{L}+',
  'hace \\d+ \\p{L}+',
  '\\d+ \\p{L}+ fa',
  'há \\d+ \\p{L}+',
  '\\d+ \\p{L}+ geleden',
);
const dateLabel = anyOf(
  ...[
    '(?:first |last |originally )?(?:published|updated|modified|posted|created|edited|issued|released)(?: (?:on|at|date))?',
    'last (?:updated?|modified)',
    'date',
    'as of',
    'publication date',
  ],
  ...[
    '(?:publié|mis à jour|modifié|posté)e?(?: le| à)?',
    'stand',
    '(?:veröffentlicht|aktualisiert|erstellt|zuletzt aktualisiert|erschienen)(?: am)?',
    'publicado(?: el| em)?',
    'actualizado(?: el)?',
    'atualizado(?: em)?',
    'pubblicato(?: il)?',
    'aggiornato(?: il)?',
    'gepubliceerd(?: op)?',
    'bijgewerkt(?: op)?',
    'laatst (?:gewijzigd|bijgewerkt)',
  ],
);
/** Words that a line with a date may hold and still be nothing but a date. */
const dateWord = anyOf(
  monthPattern,
  weekdayPattern,
  dateLabel,
  timeAgo,
  'at',
  'on',
  'the',
  'of',
  'le',
  'à',
  'am',
  'um',
  'uhr',
  'de',
  'el',
  'del',
  'a las',
  'il',
  'alle',
  'ore',
  'às',
  'op',
  'om',
  'uur',
  'a\\.?m\\.?',
  'p\\.?m\\.?',
  '[a-z]{0,2}[ecmpbg]s?t',
  'utc',
  'z',
  'h',
  'st',
  'nd',
  'rd',
  'th',
  'er',
  't',
);

/** Tried in order; the first that fits names what a dropped block was. */
export const furnitureRules: readonly FurnitureRule[] = [
  { kind: 'separator', longest: 200, pattern: /^[^\p{L}\p{N}]*$/u },
  { kind: 'counter', longest: 12, pattern: /^[+]?\d[\d.,\s]*[kKmM]?$/u },
  {
    kind: 'counter',
    longest: 60,
    pattern: new RegExp(
      `^[^\\p{L}\\p{N}]*(?:(?:no|\\d[\\d.,]*[km]?) ?)?${counted}(?:[ :]*\\(?\\d[\\d.,]*[km]?\\)?)?[^\\p{L}\\p{N}]*$`,
      'iu',
    ),
  },
  {
    kind: 'share',
    longest: 80,
    pattern: new RegExp(`^[^\\p{L}\\p{N}]*${shareWords}(?:[\\s,|/·•-]+${shareWords}){0,8}[^\\p{L}\\p{N}]*$`, 'iu'),
  },
  { kind: 'advertisement', longest: 60, pattern: alone(advert) },
  { kind: 'read-more', longest: 60, pattern: alone(readMore) },
  { kind: 'read-more', longest: 220, pattern: new RegExp(`^[^\\p{L}\\p{N}]*${readMore} ?[:|»>→].*$`, 'iu') },
  { kind: 'read-more', longest: 140, pattern: new RegExp(`^(?:${readMore}) (?!.*[.!?…]["”’»]?$).*$`, 'iu') },
  { kind: 'sign-up', longest: 160, pattern: atStart(signUp) },
  { kind: 'credit', longest: 160, pattern: new RegExp(`^[^\\p{L}\\p{N}]*${credit} ?[:|/©].*$`, 'iu') },
  { kind: 'credit', longest: 100, pattern: new RegExp(`^(?:.{0,60}[/|©(–—-] ?)?${creditNames}\\)?\\.?$`, 'iu') },
  { kind: 'copyright', longest: 400, pattern: /^(?:©|\(c\) ?(?:19|20)\d\d|copyright\b(?: ©| \(c\)| (?:19|20)\d\d))/iu },
  { kind: 'copyright', longest: 300, pattern: new RegExp(rights, 'iu'), zones: ['head', 'tail'] },
  {
    kind: 'reading-time',
    longest: 60,
    pattern:
      /^\W*(?:\d+ ?-?min(?:ute)?s?\.? (?:read|de lecture|leestijd|di lettura|de lectura|de leitura)|(?:reading time|lesezeit|temps de lecture|tiempo de lectura|leestijd|tempo di lettura|tempo de leitura):? .*)$/iu,
  },
  {
    kind: 'navigation',
    longest: 60,
    pattern: alone(
      '(?:skip to (?:main )?content|back to top|menu|home|loading|close|previous|next|top stories|search)',
    ),
  },
  {
    kind: 'tags',
    longest: 200,
    pattern: atStart(
      '(?:tags?|topics?|filed under|categor(?:y|ies)|themen|schlagw[oö]rter|mots[- ]clés|etiquetas|temas|argomenti|onderwerpen) ?:',
    ),
  },
  {
    kind: 'timestamp',
    longest: 140,
    pattern: new RegExp(`^(?=.*\\d|.*now)(?:[^\\p{L}]|(?<!\\p{L})${dateWord}(?!\\p{L}))*$`, 'iu'),
  },
  {
    kind: 'production-credit',
    longest: 400,
    pattern: new RegExp(`^[^\\p{L}\\p{N}]*${roleCredit}`, 'iu'),
    zones: ['head', 'tail'],
  },
  {
    kind: 'production-credit',
    longest: 200,
    pattern: /\bcontributed (?:to|reporting (?:to|for)) this (?:report|story|article)\.?\)?$/iu,
  },
  {
    kind: 'wire-remark',
    longest: 300,
    pattern:
      /^\((?:adds|updates|recasts|refiles|corrects|repeats|writes through|removes|changes|rewrites|new throughout|fixes|clarifies|edits|releads|includes)\b.*\)$/iu,
  },
  { kind: 'wire-remark', longest: 120, pattern: /^\([$€£]?1 ?= ?.*\)$/u },
  {
    kind: 'sign-off',
    longest: 40,
    pattern:
      /^\W*(?:reuters?|end|ends|ende|fin|fine|more|-?30-?|dpa(?: [a-z-]{2,12}){1,5}|bur-[a-z/]+|[a-z]{2,4}\/[a-z]{2,4}(?:\/[a-z]{2,4})?)\W*$/iu,
    zones: ['tail'],
  },
];
