import { addTo } from '../../model/add-to.ts';
import type { Entity } from '../../model/annotations.ts';
import type { Note } from '../../model/note.ts';

/** More would tell a reader nothing. */
const mostNotes = 20;

/** Notes of names that may be short forms of several others: "Lee" beside "Ann Lee" and "Tom Lee". */
export function noteNamesApart(entities: readonly Entity[]): readonly Note[] {
  const fullForms = indexFullForms(entities);
  const notes: Note[] = [];
  for (const { type, name, mentions } of entities) {
    const [span] = mentions;
    const forms = fullForms.get(`${type} ${name.toLowerCase()}`) ?? [];
    if (span === undefined || forms.length === 0 || notes.length >= mostNotes) continue;
    const shown = forms.slice(0, 3).map((form) => `"${form}"`);
    const message = `"${name}" may be ${shown.join(' or ')}: it was kept apart.`;
    notes.push({ rule: 'name-kept-apart', message, span });
  }
  return notes;
}

/** The whole names by the one word that news shortens them to: a person's last, an organisation's first. */
function indexFullForms(entities: readonly Entity[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const { type, name } of entities) {
    const words = name
      .toLowerCase()
      .replace(/,? (?:jr|sr|ii|iii)\.?$/u, '')
      .split(' ');
    if (words.length < 2 || (type !== 'person' && type !== 'organisation')) continue;
    addTo(index, `${type} ${type === 'person' ? words.at(-1) : words[0]}`, name);
  }
  return index;
}
