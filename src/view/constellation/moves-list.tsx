import { useAllTexts } from "../use-all-texts.ts";
import type { Figure, Move } from "./constellation.ts";
import type { Named } from "./field.tsx";

/** The moves in words. */
export function MovesList({ moves, named }: { readonly moves: readonly Move[]; readonly named: Named }) {
  const text = useAllTexts().constellation;
  const nameOf = (figure: Figure): string => named.get(figure) ?? "";
  return (
    <section>
      <h3 className="small-head">{text.moves}</h3>
      {moves.length === 0 ? (
        <p>{text.noMoves}</p>
      ) : (
        <ul className="constellation-moves">
          {moves.map((move) => {
            const name = nameOf(move.figure);
            const said = [
              ...(move.nearer === null ? [] : [text.towards(name, nameOf(move.nearer))]),
              ...(move.further === null ? [] : [text.away(name, nameOf(move.further))]),
            ];
            if (said.length === 0 && move.walks) said.push(text.elsewhere(name));
            if (move.turns)
              said.push(move.looksAt === null ? text.looksPast(name) : text.looks(name, nameOf(move.looksAt)));
            return <li key={move.figure}>{said.join(" ")}</li>;
          })}
        </ul>
      )}
    </section>
  );
}
