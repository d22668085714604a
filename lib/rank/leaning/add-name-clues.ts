import { addAnchor, type NamePlace, type SentenceReading } from './reading.ts';

/** In characters: a name that begins so far from the head of its sentence stands at its head. */
const headReach = 3;

/** Names that the reader knows from the headline, names that are new, and names that only earlier sentences explain. */
export function addNameClues(reading: SentenceReading): void {
  const { clues, names, start, index } = reading;
  if (names.length === 0) clues.noName = 1;
  const [head] = names;
  if (head !== undefined && head.start - start < headReach && head.first === index) clues.newNameHead = 1;
  const done = new Set<number>();
  for (const name of names) {
    if (done.has(name.entity)) continue;
    done.add(name.entity);
    if (name.inHeadline) clues.headlineName = 1;
    else if (name.first === index) clues.newName = Math.min(2, (clues.newName ?? 0) + 1);
    else addKnown(reading, name);
  }
}

function addKnown(reading: SentenceReading, name: NamePlace): void {
  const { clues } = reading;
  const isShort = !name.isFull && name.fullBefore >= 0;
  addAnchor(reading, name.first, 'firstName');
  if (isShort) addAnchor(reading, name.fullBefore, 'fullName');
  if (name.type === 'person') {
    clues.knownPerson = 1;
    if (name.isFull) clues.fullNameAgain = 1;
    if (isShort) clues.surname = Math.min(2, (clues.surname ?? 0) + 1);
    return;
  }
  if (isShort) clues.shortName = 1;
  if (name.type === 'organisation') clues.knownBody = 1;
  else clues.knownPlace = 1;
}
