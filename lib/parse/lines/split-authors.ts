import { isKnownAgency } from './agencies.ts';

/** Words before the names: "By", "Text & photos:", and the like in other languages. */
const leadIn =
  /^(?:(?:(?:written|reported|edited|posted|published|submitted|created|photographs?|story|text|words|reporting|report|article|veröffentlicht|publiziert|erstellt|geschrieben|verfasst|eingestellt|beitrag|artikel|bericht|kommentar|interview|gastbeitrag|kolumne|pressemitteilung|im wortlaut|ein|publié|écrit|publicado|escrito|pubblicato|scritto|geschreven|geplaatst|skrevet|napisał|propos recueillis)\s+)?(?:by|von|vom|par|por|door|di|da|av|af|przez|przygotował|oleh)|autor(?:in|en|es|a)?(?:\(in\))?|authors?(?:\(s\))?|auteurs?(?:\(s\))?|autori?|penulis|verfasser(?:in)?|redaktion|texte?|testo|texto|tekst(?:y)?|words|story|bericht|interview|(?:text|texte|words)\s*(?:&|und|and|et)\s*(?:fotos?|photos?|pictures|bilder)|作者|记者|責任編集|责编|文)(?:\s*[:：]\s*|\s+(?=\p{Lu}))/iu;

/** Between names. A comma too, but "Jane Doe, Jr." stays one. */
const between =
  /\s*(?:;|\||\/|•|·|\n|&|\+|、|，|,(?!\s*(?:jr|sr|ii|iii|esq)\b)|\s(?:and|und|et|y|e|en|og|och|with|mit|avec|con|ve|dan)\s)\s*/iu;

/** What may stand behind a name and is no part of it: a date, a place in brackets, a handle, the name of a site. */
const tails: readonly RegExp[] = [
  /\s*[([<].*$/u,
  /\s+[-–—|»→]\s.*$/u,
  /\s+@\S.*$/u,
  /\s+(?:https?:|www\.).*$/iu,
  /[\s,]+(?:am|on|le|el|il|den|op|at|um|vom|pada|på)?\s*\d.*$/iu,
  /\s+(?:am|on)\s+\p{L}+(?:tag|day|woch)(?!\p{L}).*$/iu,
  /\s+(?:for|für|pour|para|per)\s+\S.*$/iu,
  /[\s,]+(?:ph\.?\s?d|m\.?d|m\.?sc?|b\.?a|mba|rdn?|dds|jd|ll\.?m|cpa)\.?$/iu,
  /\s+(?:autor(?:in)?|author|redakteur(?:in)?|journalist(?:in|e)?|(?:chef)?redakteur(?:in)?|chefredaktion|reporter|editor|schreibt|sagt|기자|특파원|记者)\s*:?$/iu,
];

/** Degrees that a comma sets off like a name. */
const degree = /^(?:ph\.?\s?d|m\.?d|m\.?sc|b\.?sc|mba|rdn?|dds|jd|cpa|m\.?a|b\.?a)\.?$/iu;

const address = /(?:https?:|www\.)\S*/giu;
const nobody = /^\s*(?:no author|not set|null|undefined|none)\s*$/iu;

const translator = /^\s*(?:übersetz(?:ung|t)|translat(?:ion|ed)|traduction|traduit|traducción|traduzione)(?!\p{L})/iu;

const longestByline = 1000;
const longestName = 60;

/** The names in a byline or an author field, in order, without doubles: no "By", no agencies, addresses or handles. */
export function splitAuthors(byline: string): string[] {
  return splitCredits(byline).filter((name) => !isKnownAgency(name));
}

/** The like, with agencies: "Mara Lindqvist, Reuters" are two. */
export function splitCredits(byline: string): string[] {
  const names: string[] = [];
  if (/^\s*(?:https?:|www\.)/i.test(byline)) return names;
  const whole = byline.slice(0, longestByline).replace(address, '').replace(/\s+/g, ' ').trim().replace(leadIn, '');
  for (const part of whole.split(between)) {
    const name = cleanName(part);
    if (isName(name) && !names.includes(name)) names.push(name);
  }
  return names;
}

function cleanName(part: string): string {
  if (nobody.test(part) || translator.test(part)) return '';
  let name = part.trim().replace(leadIn, '');
  for (const tail of tails) name = name.replace(tail, '');
  return name.replace(/^[\s@:–—-]+|[\s:,–—-]+$/gu, '');
}

function isName(name: string): boolean {
  if (name === '' || name.length > longestName || !/\p{L}/u.test(name)) return false;
  return !/@|\d{3}|https?:|www\./i.test(name) && !degree.test(name);
}
