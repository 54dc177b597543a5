import { useWorkspace } from "../workspace.ts";

const DOTS = [0, 1, 2];

/** How sure, in a word and in dots, so that it reads without colour. */
export function Sure({ sure }: { readonly sure: "clear" | "tentative" }) {
  const { t } = useWorkspace();
  const filled = sure === "clear" ? 3 : 2;
  return (
    <span className="sure">
      <svg width="36" height="10" viewBox="0 0 36 10" aria-hidden="true">
        {DOTS.map((dot) => (
          <circle
            key={dot}
            cx={5 + dot * 13}
            cy="5"
            r="4"
            fill={dot < filled ? "currentColor" : "none"}
            stroke="currentColor"
            strokeWidth="1.5"
          />
        ))}
      </svg>
      {t.panels.sure[sure]}
    </span>
  );
}
