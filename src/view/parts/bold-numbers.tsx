import { Fragment } from "react";

/** A sentence with its numbers in bold: the sum is what people look for. */
export function BoldNumbers({ text }: { readonly text: string }) {
  // A capturing split keeps the numbers, at the odd places.
  const parts = text.split(/((?<![\p{L}\d])\d[\d.,]*(?<![.,])(?![\p{L}\d]))/u);
  return parts.map((part, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
    place % 2 === 1 ? (
      <b key={place} className="num">
        {part}
      </b>
    ) : (
      <Fragment key={place}>{part}</Fragment>
    ),
  );
}
