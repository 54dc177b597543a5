import type { ReactNode } from "react";

interface CardFieldProps {
  /** As it is seen; the field says it for itself. */
  readonly label: ReactNode;
  readonly about?: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A field with its name above it and what it means below. */
export function CardField({ label, about, wide = false, children }: CardFieldProps) {
  return (
    <div className={`labelled card-field${wide ? " wide" : ""}`}>
      <span aria-hidden="true">{label}</span>
      {children}
      {about === undefined ? null : <p className="quiet-text">{about}</p>}
    </div>
  );
}
