import { useEffect } from "react";
import { createPortal } from "react-dom";
import type { GuideText } from "../../conversation/guide-text.ts";
import type { FacilitatorNotes } from "../../conversation/notes.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { PrintedGuide } from "./printed-guide.tsx";
import { PrintedHead } from "./printed-head.tsx";
import "./print.css";

interface NotesPageProps {
  readonly guide: GuideText;
  readonly notes: FacilitatorNotes;
  readonly onPrinted: () => void;
}

/**
 * The conversation on paper for who leads it, with notes and what only the facilitator knows. It stands beside the app as long
 * as it is printed, in place of the page that all have; each of its sheets says whose it is.
 */
export function NotesPage({ guide, notes, onPrinted }: NotesPageProps) {
  const text = useAllTexts().conversation;
  useEffect(() => {
    addEventListener("afterprint", onPrinted);
    // once it is laid out
    const frame = requestAnimationFrame(() => print());
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("afterprint", onPrinted);
    };
  }, [onPrinted]);
  const { title, about, questions } = guide.closing;
  return createPortal(
    <div className="print-page notes-page" data-theme="print">
      {/* what stands in its head comes again on each sheet */}
      <table role="presentation">
        <thead>
          <tr>
            <td>{`${text.notes.label}. ${text.notes.onPaper}`}</td>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              <PrintedHead />
              <div className="printed-guide">
                <PrintedGuide guide={guide} notes={notes} />
                <section>
                  <h3>{title}</h3>
                  <p>{about}</p>
                  {questions.map(({ asks, question }) => (
                    <p key={asks} className="printed-question">
                      {question}
                    </p>
                  ))}
                </section>
              </div>
            </td>
          </tr>
        </tbody>
      </table>
    </div>,
    document.body,
  );
}
