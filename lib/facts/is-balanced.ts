/** Does every quotation mark and bracket of a text have its partner? */
export function isBalanced(text: string): boolean {
  let brackets = 0;
  let quotes = 0;
  let straight = 0;
  for (const character of text) {
    if (character === '(' || character === '[') brackets++;
    else if ((character === ')' || character === ']') && --brackets < 0) return false;
    else if (character === '“') quotes++;
    else if (character === '”' && --quotes < 0) return false;
    else if (character === '"') straight++;
  }
  return brackets === 0 && quotes === 0 && straight % 2 === 0;
}
