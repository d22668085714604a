import { findText, foldText } from './find-text.ts';
import type { Label } from './label.ts';

/**
 * What a label of the right form says that cannot be: texts that do not stand where it says, and names that it does not
 * have.
 */
export function checkLabel(label: Label): readonly string[] {
  return [...checkSentences(label), ...checkTexts(label), ...checkNames(label)];
}

function checkSentences({ sentences }: Label): readonly string[] {
  const faults: string[] = [];
  for (const [i, { s, needs }] of sentences.entries()) {
    if (s !== i + 1) faults.push(`sentences[${i}].s is ${s}; it should be ${i + 1}`);
    for (const need of needs)
      if (need === s || need > sentences.length)
        faults.push(`sentences[${i}].needs has ${need}; it should have numbers of other sentences`);
  }
  return faults;
}

function checkTexts({ sentences, times, figures, quotations, facts }: Label): readonly string[] {
  const { what, when, why, how } = facts;
  const lists = {
    times,
    figures,
    quotations,
    'facts.what': what,
    'facts.when': when,
    'facts.why': why,
    'facts.how': how,
  };
  const faults: string[] = [];
  for (const [list, items] of Object.entries(lists))
    for (const [i, { s, text }] of items.entries())
      if (!findText(foldText(sentences[s - 1]?.text ?? ''), text))
        faults.push(`${list}[${i}].text is ${JSON.stringify(text)}; it should stand in sentence ${s}`);
  return faults;
}

function checkNames({ sentences, names, quotations, facts }: Label): readonly string[] {
  const body = foldText(sentences.map(({ text }) => text).join(' '));
  const known = new Set(names.map(({ name }) => name));
  const faults: string[] = [];
  const mustBeKnown = (path: string, name: string | null): void => {
    if (name !== null && !known.has(name))
      faults.push(`${path} is ${JSON.stringify(name)}; it should be one of the names`);
  };
  const mustStand = (path: string, text: string): void => {
    if (!findText(body, text)) faults.push(`${path} is ${JSON.stringify(text)}; it should stand in a sentence`);
  };
  for (const [i, { name, forms }] of names.entries()) {
    if (names.findIndex((each) => each.name === name) < i)
      faults.push(`names[${i}].name is ${JSON.stringify(name)} again; each name should stand once`);
    for (const [j, form] of forms.entries()) mustStand(`names[${i}].forms[${j}]`, form);
  }
  for (const [i, { speakerName }] of quotations.entries()) mustBeKnown(`quotations[${i}].speakerName`, speakerName);
  for (const [i, name] of facts.who.entries()) mustBeKnown(`facts.who[${i}]`, name);
  for (const [i, place] of facts.where.entries()) mustStand(`facts.where[${i}]`, place);
  return faults;
}
