/** Thai numerals (๐–๙) and Arabic ones. Official documents print Thai, people type both, machines compute with Arabic. */

const THAI_ZERO = '๐'.charCodeAt(0);
const ARABIC_ZERO = '0'.charCodeAt(0);

/** `๘๔.๒๔` → `84.24`; everything else stays. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - THAI_ZERO + ARABIC_ZERO));
}

/** `84.24` → `๘๔.๒๔`; everything else stays. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - ARABIC_ZERO + THAI_ZERO));
}
