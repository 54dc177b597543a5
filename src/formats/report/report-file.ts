import type { Made } from "../../photo/in-fonts.ts";
import type { Report } from "./report.ts";
import { reportHtml } from "./report-html.ts";
import { reportMarkdown } from "./report-markdown.ts";
import { reportPages } from "./report-pages.ts";

/** What a report can be written as, by the endings of files. */
export const REPORT_FILES = ["pdf", "html", "md"] as const;
export type ReportFormat = (typeof REPORT_FILES)[number];

/** A report as a file. The fonts, and what writes PDF, come when they are asked for. The same report gives the same bytes. */
export async function reportFile(report: Report, format: ReportFormat): Promise<Made> {
  if (format === "pdf") return (await import("../../photo/pdf.ts")).pdfOf(reportPages(report), report);
  const text =
    format === "md"
      ? reportMarkdown(report)
      : reportHtml(report, (await import("../../photo/paper-fonts.ts")).fontStyles());
  return { bytes: new TextEncoder().encode(text), missing: [] };
}
