/** A kind of mark: what the legend calls it, and what its pieces are called in HTML and CSS. */
export const kinds = {
  summary: { name: 'summary sentence', letter: 's', isShown: true },
  variant: { name: 'sentence of a variant', letter: 'v', isShown: false },
  fact: { name: 'key fact', letter: 'f', isShown: true },
  note: { name: 'note', letter: 'w', isShown: true },
  person: { name: 'person', letter: 'p', isShown: false },
  organisation: { name: 'organisation', letter: 'o', isShown: false },
  place: { name: 'place', letter: 'l', isShown: false },
  event: { name: 'event', letter: 'e', isShown: false },
  other: { name: 'other name', letter: 'm', isShown: false },
  time: { name: 'time', letter: 't', isShown: false },
  figure: { name: 'figure', letter: 'g', isShown: false },
  quotation: { name: 'quotation', letter: 'q', isShown: false },
} as const satisfies Readonly<Record<string, KindOfMark>>;

interface KindOfMark {
  readonly name: string;
  readonly letter: string;
  /** Before the reader turns kinds on and off. */
  readonly isShown: boolean;
}

export type Kind = keyof typeof kinds;
