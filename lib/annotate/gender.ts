/** Of a person, as far as the text tells. */
export type Gender = 'man' | 'woman';
