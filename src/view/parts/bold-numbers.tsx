/** A sentence with its numbers in bold: the sum is what people look for. A digit in a name is no number, nor is a year: from 1.000 on a number has its sign. */
export function BoldNumbers({ text }: { readonly text: string }) {
  return numberParts(text).map(({ at, part, number }) =>
    number ? (
      <b key={at} className="num">
        {part}
      </b>
    ) : (
      <span key={at}>{part}</span>
    ),
  );
}

interface Part {
  /** Its place in the sentence. */
  readonly at: number;
  readonly part: string;
  readonly number: boolean;
}

/** The sentence in pieces, numbers and the text between them. */
export function numberParts(text: string): readonly Part[] {
  // A capturing split keeps the numbers, at the odd places.
  const pieces = text.split(/((?<![\p{L}\d.])(?!\d{4}(?![\d.,]\d|\d))\d[\d.,]*(?<![.,])(?![\p{L}\d]))/u);
  let at = 0;
  return pieces.map((part, place) => {
    const piece = { at, part, number: place % 2 === 1 };
    at += part.length;
    return piece;
  });
}
