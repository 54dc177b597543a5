import { type Face, textWidth } from "./text-width.ts";

/** A paragraph in lines of at most `width` px, broken at spaces. A word that is longer is broken where it has to be. */
export function wrapText(text: string, width: number, face: Face, fontSize: number): readonly string[] {
  const fits = (line: string): boolean => textWidth(line, face, fontSize) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \t\n]+/).filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const letter of word) {
      if (line !== "" && !fits(line + letter)) {
        lines.push(line);
        line = "";
      }
      line += letter;
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}
