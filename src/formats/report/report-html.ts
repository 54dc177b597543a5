import { printColour } from "../../photo/print-palette.ts";
import { drawingToSvg, escaped } from "../../photo/svg.ts";
import { allMessages } from "../../text/all-messages.ts";
import type { Language } from "../../text/language.ts";
import type { Block, Fact, Report } from "./report.ts";

const SANS = "Figtree, system-ui, sans-serif";
const SERIF = "Newsreader, Georgia, serif";

/** Nothing runs in it, and nothing is fetched. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

/** The report as one page that stands by itself, to read on a screen and to print. `fonts`: as a style sheet. */
export function reportHtml({ language, title, about, opening, sections }: Report, fonts: string): string {
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${fonts}${STYLE}</style>`,
    "</head>",
    "<body>",
    "<main>",
    `<header><h1>${escaped(title)}</h1><p>${escaped(about)}</p><p class="opening">${escaped(opening)}</p></header>`,
    ...sections.map(
      (section) =>
        `<section${section.newPage === true ? ' class="new-page"' : ""}><h2>${escaped(section.title)}</h2>\n${section.blocks.map((block) => blockHtml(block, language)).join("\n")}\n</section>`,
    ),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function blockHtml(block: Block, language: Language): string {
  switch (block.sort) {
    case "heading":
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case "text":
      return `<p>${escaped(block.text)}</p>`;
    case "question":
      return `<p class="question">${escaped(block.text)}</p>`;
    case "facts":
      return factsHtml(block.facts);
    case "finding":
      return [
        "<article>",
        `<h4>${escaped(block.headline)}${block.note === null ? "" : ` <small>${escaped(block.note)}</small>`}</h4>`,
        factsHtml(block.facts),
        `<p class="question">${escaped(block.question)}</p>`,
        "</article>",
      ].join("");
    case "photo": {
      const { scroll } = allMessages[language].report;
      const svg = drawingToSvg(block.drawing, { colour: printColour, font: { sans: SANS, serif: SERIF } });
      // what scrolls can be reached by key
      return `<figure class="wide" role="region" aria-label="${escaped(scroll)}" tabindex="0">${svg}</figure>`;
    }
    case "table": {
      const { columns, rows } = block;
      const at = (index: number): string => (columns[index]?.align === "right" ? ' class="number"' : "");
      const head = columns.map(({ title }, index) => `<th scope="col"${at(index)}>${escaped(title)}</th>`).join("");
      const body = rows.map(
        (cells) =>
          `<tr>${cells
            .map((cell, index) =>
              index === 0 ? `<th scope="row">${escaped(cell)}</th>` : `<td${at(index)}>${escaped(cell)}</td>`,
            )
            .join("")}</tr>`,
      );
      const label = block.label ?? allMessages[language].report.titles.balance;
      return `<div class="wide" role="region" aria-label="${escaped(label)}" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>\n${body.join("\n")}\n</tbody></table></div>`;
    }
  }
}

function factsHtml(facts: readonly Fact[]): string {
  const lines = facts.map(({ name, text, code, address }) => {
    const said = code === true ? `<code>${escaped(text)}</code>` : escaped(text);
    const link = address === undefined ? "" : ` <a href="${escaped(address)}">${escaped(address)}</a>`;
    return name === "" ? `<p>${said}${link}</p>` : `<div><dt>${escaped(name)}</dt><dd>${said}${link}</dd></div>`;
  });
  const first = facts[0]?.name === "" ? (lines.shift() ?? "") : "";
  return `${first}<dl>${lines.join("")}</dl>`;
}

const STYLE = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:${printColour("paper")};color:${printColour("ink")};font:16px/1.5 ${SANS};overflow-wrap:break-word}
main{max-width:60rem;margin:0 auto;padding:2rem 1rem 4rem}
h1,h2{font-family:${SERIF};font-weight:500;line-height:1.15;text-wrap:balance}
h1{font-size:2.4rem;margin:0 0 .5rem}
h2{font-size:1.75rem;margin:3rem 0 1rem;padding-top:1rem;border-top:1px solid ${printColour("table-edge")}}
h3{font-size:1.1rem;font-weight:700;margin:2rem 0 .5rem}
h4{font-size:1.05rem;font-weight:600;margin:1.5rem 0 .25rem}
article h4{font-family:${SERIF};font-weight:500;font-size:1.3rem;margin:0 0 .5rem}
h4 small{font:400 .85rem ${SANS};color:${printColour("ink-2")}}
p{margin:0 0 .75rem;max-width:44rem}
header p{color:${printColour("ink-2")}}
header .opening{color:${printColour("ink")}}
article{margin:0 0 1.75rem;padding-inline-start:1rem;border-inline-start:3px solid ${printColour("table-edge")}}
dl{margin:0 0 .75rem;max-width:48rem}
dl div{display:grid;grid-template-columns:11rem 1fr;gap:0 1rem;margin-bottom:.25rem}
dt{color:${printColour("ink-2")}}
dd{margin:0;min-width:0}
code{font:.9rem ui-monospace,monospace}
.question{font-family:${SERIF};font-size:1.25rem;line-height:1.3;margin:.5rem 0 0}
.wide{overflow-x:auto;margin:0 0 1rem}
.wide:focus-visible,a:focus-visible{outline:3px solid ${printColour("accent")};outline-offset:2px}
figure svg{display:block;width:100%;min-width:40rem;height:auto;margin:0 auto}
table{border-collapse:collapse;width:100%;min-width:40rem;font-variant-numeric:tabular-nums}
th,td{text-align:start;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid ${printColour("table-edge")};font-weight:400}
thead th{font-weight:600;vertical-align:bottom}
th[scope=row]{font-weight:600}
.number{text-align:end}
a{color:${printColour("accent")};overflow-wrap:anywhere}
@media (max-width:36rem){dl div{grid-template-columns:1fr;margin-bottom:.5rem}h1{font-size:1.9rem}}
@page{size:A4;margin:15mm}
@media print{.new-page{break-before:page}body{font-size:10.5pt}main{max-width:none;padding:0}.wide{overflow:visible}figure svg,table{min-width:0}
h2,h3,h4{break-after:avoid}article,tr,figure,dl div{break-inside:avoid}thead{display:table-header-group}a{color:inherit}}
`;
