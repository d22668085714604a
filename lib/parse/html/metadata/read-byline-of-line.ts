import { classifyCredit } from '../../lines/classify-credit.ts';
import { readByline } from '../../lines/read-byline.ts';
import { readDate } from '../../lines/read-date.ts';
import { splitCredits } from '../../lines/split-authors.ts';
import { foldText } from '../fold-text.ts';
import { keepPersons } from './keep-persons.ts';

/** Longer lines are sentences. */
const longestLine = 110;

const label =
  /^(?:autor(?:in|en)?|authors?(?:\(s\))?|auteurs?(?:\(s\))?|autore|autori|text|texte|verfasser(?:in)?|words|story|redaktion|interview|by|von|par|por|di|door)(?:\s*&\s*\p{L}+)?\s*:/iu;

const farLabel =
  /^\(?(?:autor(?:in)?(?:\/(?:autor(?:in)?|in))?|autor(?:inn)?en|authors?(?:\(s\))?|auteurs?(?:\(s\))?|verfasser(?:in)?|text|texte|text\s*&\s*fotos?|interview|(?:by|von|par|por|di|door)(?=\s*:)|written by|责编|责任编辑|作者|记者)\s*(?:[:：]\s*|\s(?=\p{Lu}))(?<names>[^)）]+)[)）]?$/iu;

/** The persons that a line such as "Autor: Mara Lindqvist" names, wherever it stands. */
export function readLabelledByline(line: string): readonly string[] {
  const names = line.length <= longestLine ? farLabel.exec(line)?.groups?.['names'] : undefined;
  return names ? splitCredits(names).filter(isPerson) : [];
}

/** "Publiziert am 13. Januar 2026 von", "Posted by", "Blog post by": a verb or a noun of writing, then who did. */
const written =
  /^(?:.{0,40}?(?:written|posted|published|submitted|veröffentlicht|publiziert|erstellt|geschrieben|verfasst|eingestellt|gespeichert|beitrag|artikel|publié|écrit|publicado|escrito|pubblicato|scritto|geplaatst)(?!\p{L}).{0,40}?\s)?(?:by|von|par|por|di|door|av|af)\s+(?=[\p{L}])(?!an?\s|the\s|der\s|dem\s|den\s)/iu;

/** The names in a line beside a headline, where the line is a byline. */
export function readBylineOfLine(line: string): readonly string[] {
  if (line === '' || line.length > longestLine || /[!?…]$/u.test(line)) return [];
  for (const part of line.split(/[|•·⋅]|\s[-–—/]\s/u)) {
    const text = part.trim();
    const byline = readByline(text);
    if (byline && byline.authors.length > 0) return byline.authors;
    if (label.test(text)) return keepPersons(splitCredits(text));
    const start = written.exec(text)?.[0];
    if (start !== undefined && (/\s\S+\s/.test(start) || hasDate(line)))
      return keepPersons(splitCredits(text.slice(start.length)));
    if (text !== line && isPerson(text) && hasDate(line)) return [text];
  }
  return [];
}

const hasDate = (line: string): boolean => readDate(line, 'day-first') !== undefined;

const isPerson = (text: string): boolean => classifyCredit(text, foldText(text), new Set()) === 'person';
