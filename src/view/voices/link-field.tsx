import { useEffect, useRef, useState } from "react";
import { Icon } from "../parts/icon.tsx";
import { useAllTexts } from "../use-all-texts.ts";

/** A link that was made, to copy; or that it is too large for one. Nothing while none was asked for. */
export function LinkField({ link }: { readonly link: string | null | undefined }) {
  const text = useAllTexts().voices.link;
  const [copied, setCopied] = useState<string | null>(null);
  const place = useRef<HTMLDivElement & HTMLParagraphElement>(null);
  // In a dialog it can come below the fold.
  useEffect(() => {
    if (link !== undefined) place.current?.scrollIntoView({ block: "nearest" });
  }, [link]);
  if (link === undefined) return null;
  if (link === null)
    return (
      <p ref={place} className="cell-wrong" role="alert">
        {text.tooLarge}
      </p>
    );
  const copy = (): void => {
    // Where the browser refuses, the field is there to copy from by hand.
    navigator.clipboard?.writeText(link).then(
      () => setCopied(link),
      () => undefined,
    );
  };
  return (
    <div ref={place} className="link-field">
      <div className="link-line">
        <input
          className="field"
          readOnly
          aria-label={text.label}
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" className="button" onClick={copy}>
          <Icon name="copy" />
          {text.copy}
        </button>
      </div>
      <p className="quiet-text">{text.caution}</p>
      <p className="quiet-text" role="status">
        {copied === link ? text.copied : ""}
      </p>
    </div>
  );
}
