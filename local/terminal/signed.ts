/** Points with their sign and two decimals: "+1.25", "−0.50". */
export const signed = (value: number): string => (value < 0 ? '\u2212' : '+') + Math.abs(value).toFixed(2);
