interface FurnitureLine {
  /** Characters: a longer run is no such line. */
  readonly longest: number;
  readonly pattern: RegExp;
}

/** Invitations to read another article, whole lines. Source: general knowledge of news sites in these languages. */
const invitations = `
  related|related (?:articles?|stories|posts|content|topics)|read (?:more|also|next)|see also|more:?|more on this|up next|don't miss
  you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you)?|most (?:read|popular)|trending(?: now)?
  auch interessant|das könnte sie auch interessieren|lesen sie (?:auch|mehr|dazu|weiter)|mehr (?:zum thema|dazu|lesen)|passend zum (?:artikel|thema)
  zum thema|weitere (?:informationen|themen|artikel|infos|meldungen)|mehr themen.*|schon gelesen\\?|siehe auch|lesetipps?|weiterlesen|meistgelesene.*
  (?:à )?lire (?:aussi|également|la suite)|voir aussi|sur le même (?:sujet|thème)|articles? liés?|à découvrir
  (?:lee|lea|leer|ver) (?:también|más)|(?:te|le) puede interesar|(?:más|otras) noticias|noticias relacionadas|relacionad[ao]s?
  leggi (?:anche|di più|tutto)|vedi anche|ti potrebbe interessare|articoli correlati|potrebbe interessarti
  (?:leia|veja|saiba) (?:também|mais)|você (?:também )?pode gostar|notícias relacionadas|mais lidas
  lees (?:ook|meer|verder)|bekijk ook|meer over.*|czytaj (?:też|także|więcej|również)|zobacz (?:też|także|więcej|również)|polecamy|przeczytaj (?:też|także|również)
  čtěte (?:také|více)|mohlo by vás zajímat|související|přečtěte si.*|prečítajte si.*|čítajte (?:aj|tiež|viac)
  läs (?:också|även|mer)|les (?:også|mer)|læs (?:også|mere)|lue (?:myös|lisää)|lesið einnig
  читайте (?:также|ещё|далее)|смотрите также|популярн\\p{L}+ \\p{L}+|читайте також|по теме|материалы по теме
  ayrıca oku.*|ilgili haberler|baca (?:juga|selengkapnya)|関連記事|おすすめ(?:情報|記事)|相关阅读|延伸阅读|관련 ?기사
`;

/** Words that stand alone in place of an advertisement, a picture or a player. */
const placeholders = `
  adverts?|advertisements?|advertising|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|reclama|reklama?|reklame|iklan|annons|annonse|annonce|реклама|広告
  caption|captions?|embed|video|image|photo|inhalt|highlights?|comments? are closed\\.?|loading(?: player)?…?|player wird geladen.*|inhaltsverzeichnis|table of contents|auf dieser seite:?
  quellen?:?|about the author|über den autor|über die autorin|jump to recipe.*
`;

/** Stand-ins for what needs consent, scripts or an account. */
const standIns =
  /\b(?:(?:enable|requires|turn on|activate) javascript|javascript (?:is|must be|needs to be|aktivieren)|externen? inhalte?|redaktioneller inhalt|drittplattformen|contenus? externes?|contenido externo|inhalte? (?:von \S+ )?(?:erlauben|anzeigen|laden|angezeigt werden)|upgrading to a web browser)/iu;

const alone = (phrases: string): RegExp =>
  new RegExp(String.raw`^[^\p{L}\p{N}]*(?:${phrases.trim().split(/\n\s*/u).join('|')})[^\p{L}\p{N}]*$`, 'iu');

/** Lines that pages put between paragraphs, in whole. */
export const pageFurniture: readonly FurnitureLine[] = [
  {
    longest: 90,
    pattern:
      /^(?:read|see|watch|listen|learn|find out|click|tap|continue reading|view|also|more from|more on|more:|related|recommended|don't miss|up next)\b.{0,20}(?:more|also|here|below|:|now|story|stories|this)/i,
  },
  {
    longest: 160,
    pattern:
      /^(?:related|read more|read also|see also|advertisement|sponsored|share(?: this)?|photo|image|video|credit|source|loading|follow us|sign up|subscribe|comments?|print|e-?mail)\b[^.!?]{0,40}$/i,
  },
  {
    longest: 160,
    pattern: /^(?:photo|image|picture|credit|photograph|illustration|file photo)s?\s*(?:by|:|credit|courtesy)/i,
  },
  {
    longest: 160,
    pattern:
      /^(?:sign up|subscribe|follow (?:us|him|her|them)|join (?:us|our)|download (?:our|the)|get (?:our|the latest|more))\b/i,
  },
  { longest: 160, pattern: /^(?:©|\(c\)|copyright\b|all rights reserved)/i },
  { longest: 160, pattern: /^(?:published|updated|last updated|posted|first published|modified)\b.{0,12}\d/i },
  // A day of the year in figures, as Germany and East Asia write it, with a label or a name
  { longest: 70, pattern: /^[^\p{N}.!?]{0,30}\d{1,2}\. ?\d{1,2}\. ?(?:19|20)\d\d(?!\d)[^.!?]{0,40}\.?$/u },
  { longest: 40, pattern: /^[^\p{N}。]{0,12}(?:19|20)\d\d年\d{1,2}月\d{1,2}日[^。]{0,20}$/u },
  { longest: 80, pattern: alone(invitations) },
  { longest: 60, pattern: alone(placeholders) },
  { longest: 260, pattern: standIns },
];
