/** Vowel and tone marks above and below a letter take no room in a line. */
const MARK = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/;

/** A text of at most so many letters that take room in a line, with an ellipsis where some were left out. */
export function shortened(text: string, most: number): string {
  let letters = 0;
  let [kept, fits] = ['', ''];
  for (const character of text) {
    if (!MARK.test(character)) {
      // Whole letters only: a mark goes with the letter that carries it.
      if (letters < most) fits = kept;
      letters += 1;
    }
    kept += character;
  }
  return letters <= most ? text : `${fits.trim()}…`;
}
