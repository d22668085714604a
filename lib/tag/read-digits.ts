/** The digit of 0, "0". Those of greater numbers, up to 74, follow in ASCII. */
export const firstDigit = 0x30;
export const greatestDigit = 74;

const encoder = new TextEncoder();

/** The digits of packed numbers, `firstDigit` still in them: to unpack them all would take time. */
export const readDigits = (digits: string): Uint8Array => encoder.encode(digits);
