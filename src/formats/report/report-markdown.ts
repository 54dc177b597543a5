import { printColour } from "../../photo/print-palette.ts";
import { drawingToSvg } from "../../photo/svg.ts";
import type { Block, Fact, Report } from "./report.ts";

/** What the photo is called among the addresses at the end of the file. */
const PHOTO = "evenwicht-photo";

/** The report as Markdown (CommonMark, and tables as GitHub has them). The photo stands at its end, as an address. */
export function reportMarkdown({ title, about, opening, sections }: Report): string {
  const blocks = sections.flatMap((section) => [`## ${plain(section.title)}`, ...section.blocks.map(blockMarkdown)]);
  const photos = sections.flatMap(({ blocks }) => blocks.flatMap(photoAddress));
  return `${[`# ${plain(title)}`, paragraph(about), paragraph(opening), ...blocks, ...photos].join("\n\n")}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.sort) {
    case "heading":
      return `${"#".repeat(block.level)} ${plain(block.text)}`;
    case "text":
      return paragraph(block.text);
    case "question":
      return `> ${paragraph(block.text)}`;
    case "facts":
      return factsMarkdown(block.facts);
    case "finding": {
      const note = block.note === null ? "" : ` (${plain(block.note)})`;
      return [
        `#### ${plain(block.headline)}${note}`,
        factsMarkdown(block.facts),
        `> ${paragraph(block.question)}`,
      ].join("\n\n");
    }
    case "photo":
      return `![${plain(block.drawing.title)}][${PHOTO}]`;
    case "table": {
      const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
      return [
        line(block.columns.map((column) => plain(column.title))),
        line(block.columns.map(({ align }) => (align === "right" ? "---:" : "---"))),
        ...block.rows.map((cells) => line(cells.map(plain))),
      ].join("\n");
    }
  }
}

function factsMarkdown(facts: readonly Fact[]): string {
  const said = ({ name, text, code, address }: Fact): string => {
    const words = code === true ? `\`${text}\`` : plain(text);
    const link = address === undefined ? "" : `, <${address}>`;
    return name === "" ? `${paragraph(text)}\n` : `- **${plain(name)}**: ${words}${link}`;
  };
  return facts.map(said).join("\n");
}

const LETTERS = { sans: "Figtree, system-ui, sans-serif", serif: "Newsreader, Georgia, serif" };

/** The picture itself, at the end: what stands before it can be read as plain text. */
function photoAddress(block: Block): readonly string[] {
  if (block.sort !== "photo") return [];
  const svg = drawingToSvg(block.drawing, { colour: printColour, font: LETTERS });
  return [`[${PHOTO}]: <data:image/svg+xml,${encodeURIComponent(svg.replace(/\p{Surrogate}/gu, "\ufffd"))}>`];
}

/** Text on one line in which nothing is a sign of Markdown or of HTML. */
const plain = (text: string): string => text.replace(/[\s\p{Control}]+/gu, " ").replace(/[\\`*_{}[\]<>#|&~$]/g, "\\$&");

/** The same where a line begins: no list, quote or rule either. */
const paragraph = (text: string): string =>
  plain(text.trim())
    .replace(/^([-+=])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2");
