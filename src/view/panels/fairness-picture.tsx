interface FairnessPictureProps {
  readonly kind: "pair" | "party" | "whole";
  /** How far it holds, 0 to 1: the way back's width, how level the scales hang, how much of the ring is closed. */
  readonly share: number;
}

const WIDTH = 120;
const HEIGHT = 64;

/** A kind of fairness in one small picture. What it shows is said beside it. */
export function FairnessPicture({ kind, share }: FairnessPictureProps) {
  const Drawn = { pair: Pair, party: Scales, whole: Ring }[kind];
  return (
    <svg
      className="fairness-picture"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      <Drawn share={share} />
    </svg>
  );
}

/** Two, with what goes there and, as wide as it is answered, what comes back. */
function Pair({ share }: { readonly share: number }) {
  const back = 6 * share;
  return (
    <>
      <circle className="one" cx="18" cy="32" r="12" />
      <circle className="one" cx="102" cy="32" r="12" />
      <path className="way" strokeWidth="6" d="M36 24H74" />
      <path className="head" d="M72 15L86 24L72 33Z" />
      {back < 0.3 ? (
        <path className="none" d="M84 44H36" />
      ) : (
        <>
          <path className="way" strokeWidth={Math.max(1.2, back)} d="M84 44H46" />
          <path className="head" d={`M48 ${39 - back / 2}L36 44L48 ${49 + back / 2}Z`} />
        </>
      )}
    </>
  );
}

/** A pair of scales: level where each gets what it gives. */
function Scales({ share }: { readonly share: number }) {
  return (
    <>
      <path className="head" d="M60 30L70 56H50Z" />
      <g transform={`rotate(${-26 * (1 - share)} 60 26)`}>
        <path className="way" strokeWidth="4" d="M20 26H100" />
        <circle className="one" cx="20" cy="18" r="7" />
        <circle className="one" cx="100" cy="18" r="7" />
      </g>
    </>
  );
}

/** Three in a ring, closed as far as what goes out comes round. */
function Ring({ share }: { readonly share: number }) {
  const around = 2 * Math.PI * 22;
  return (
    <>
      <circle className="none" cx="60" cy="32" r="22" />
      <circle
        className="way"
        cx="60"
        cy="32"
        r="22"
        strokeWidth="4"
        strokeDasharray={`${around * share} ${around}`}
        transform="rotate(-90 60 32)"
      />
      {[0, 120, 240].map((degrees) => (
        <circle key={degrees} className="one" cx="60" cy="10" r="7" transform={`rotate(${degrees} 60 32)`} />
      ))}
    </>
  );
}
