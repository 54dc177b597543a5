/** The two faces of the photo: names, words and badges in the sans, the challenge in the serif. */
export type Face = "sans" | "serif";

/**
 * Advance widths of U+0020 to U+007E in 1/1000 em, measured in Chromium from the bundled fonts: Figtree at weight 620
 * and Newsreader at weight 560. The core has no DOM, so it cannot measure, and an export must wrap as the screen does.
 */
const ADVANCES: Readonly<Record<Face, readonly number[]>> = {
  // biome-ignore format: five rows of nineteen read better than ninety-five lines
  sans: [
    241, 308, 383, 630, 557, 804, 646, 231, 372, 372, 485, 629, 247, 411, 236, 418, 646, 419, 572,
    552, 629, 579, 575, 550, 613, 575, 286, 290, 629, 629, 629, 510, 991, 702, 612, 724, 696, 590,
    551, 748, 750, 283, 540, 648, 532, 854, 774, 784, 596, 786, 639, 609, 574, 705, 713, 977, 659,
    633, 635, 337, 418, 337, 571, 435, 250, 526, 593, 544, 592, 552, 386, 597, 566, 252, 284, 521,
    238, 865, 565, 581, 598, 587, 366, 466, 394, 565, 545, 819, 517, 560, 482, 391, 257, 391, 636,
  ],
  // biome-ignore format: as above
  serif: [
    221, 281, 384, 602, 602, 826, 737, 209, 294, 294, 433, 512, 250, 360, 244, 404, 602, 602, 602,
    602, 602, 602, 602, 602, 602, 602, 266, 276, 512, 512, 512, 474, 895, 747, 680, 714, 781, 664,
    615, 766, 828, 364, 469, 764, 630, 1015, 779, 787, 642, 787, 688, 580, 694, 780, 721, 1015, 750,
    715, 650, 328, 404, 329, 512, 411, 500, 484, 564, 456, 574, 478, 371, 514, 583, 299, 271, 571,
    288, 860, 594, 539, 580, 562, 423, 406, 373, 564, 546, 774, 528, 547, 454, 323, 248, 323, 512,
  ],
};

const FIRST = 0x20;
const PLAIN = /^[ -~]*$/;
/** Dashes, quotes, ellipsis and euro, which the bundled Latin subset also holds. */
const PUNCTUATION: Readonly<Record<Face, Readonly<Record<string, number>>>> = {
  sans: { "–": 550, "—": 1100, "‘": 207, "’": 207, "“": 388, "”": 388, "…": 679, "€": 684, "•": 475 },
  serif: { "–": 512, "—": 677, "‘": 247, "’": 248, "“": 445, "”": 446, "…": 691, "€": 602, "•": 418 },
};
/** Letters of other scripts come from the system's fonts: wide for ideographs and emoji, else a broad letter. */
const WIDE = 1100;
const OTHER = 680;

function advance(face: Face, character: string): number {
  const code = character.codePointAt(0) ?? FIRST;
  const known = ADVANCES[face][code - FIRST] ?? PUNCTUATION[face][character];
  if (known !== undefined) return known;
  if (code === 0xa0) return ADVANCES[face][0] ?? OTHER;
  if (/[\p{Mark}\p{Control}\p{Format}]/u.test(character)) return 0;
  return (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xffdc) || code >= 0x1f000 ? WIDE : OTHER;
}

/** Width in px of one line of text. Kerning is left out: it takes less than 1 % off names. */
export function textWidth(text: string, face: Face, fontSize: number): number {
  let sum = 0;
  if (PLAIN.test(text)) {
    // most names, and each is measured many times
    for (let at = 0; at < text.length; at++) sum += ADVANCES[face][text.charCodeAt(at) - FIRST]!;
    return (sum * fontSize) / 1000;
  }
  // decomposed, an accented letter is as wide as its base and its mark takes no room
  for (const character of text.normalize("NFD")) sum += advance(face, character);
  return (sum * fontSize) / 1000;
}

/** As much of the text as fits in `width` px, with an ellipsis where something is cut; "" where not even that fits. */
export function shorten(text: string, width: number, face: Face, fontSize: number): string {
  if (textWidth(text, face, fontSize) <= width) return text;
  const characters = [...text];
  for (let length = characters.length - 1; length > 0; length--) {
    const cut = `${characters.slice(0, length).join("").trimEnd()}…`;
    if (textWidth(cut, face, fontSize) <= width) return cut;
  }
  return "";
}

/**
 * As few lines of at most `width` characters as possible, and those as even as possible. Broken at spaces only: a
 * longer word keeps a line of its own, and a no-break space holds.
 */
export function wrapWords(text: string, width: number): readonly string[] {
  const words = text.split(/[ \t\n]+/).filter((part) => part !== "");
  // names from files may be one long word with dots: those may break too, but leave no two letters alone ('s-Gravenhage)
  const parts = words.flatMap((word) =>
    (word.length > width ? word.split(/(?<=[^._/-]{3}[._/-])(?=[^._/-])/) : [word]).map(
      (part, index): Part => ({ text: part, glue: index === 0 ? " " : "" }),
    ),
  );
  let lines = fill(parts, width);
  for (let narrower = width - 1; narrower > 0; narrower--) {
    const tried = fill(parts, narrower);
    if (tried.length > lines.length) break;
    lines = tried;
  }
  return lines;
}

interface Part {
  readonly text: string;
  /** What stands between this and the part before it on the same line. */
  readonly glue: string;
}

function fill(parts: readonly Part[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const { text, glue } of parts) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + glue.length + text.length <= width)
      lines[lines.length - 1] = last + glue + text;
    else lines.push(text);
  }
  return lines;
}
