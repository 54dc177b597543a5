import { wordingOf } from "../../findings/wording.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/** What the photo is about, in words: the story, the ambition, and who holds which piece of the puzzle. */
export function Background() {
  const { language, t } = useWorkspace();
  const { evaluated } = useOpen();
  const { about, pieces } = evaluated;
  const text = t.panels.background;
  if (about.story === "" && about.ambition === "" && pieces.length === 0) return null;
  const { name } = wordingOf(evaluated, language);
  return (
    <details className="background">
      <summary>{text.title}</summary>
      {about.story === "" ? null : <p>{about.story}</p>}
      {about.ambition === "" ? null : (
        <>
          <h3>{text.ambition}</h3>
          <p>{about.ambition}</p>
        </>
      )}
      {pieces.length === 0 ? null : (
        <>
          <h3>{text.pieces}</h3>
          <ul>
            {pieces.map((piece) => (
              <li key={piece.id}>
                <b>{piece.name}</b>: {text.held(piece.holders.map(name))}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
