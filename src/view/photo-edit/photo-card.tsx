import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { Point } from "../../photo/scene.ts";
import { IconButton } from "../parts/icon-button.tsx";
import { PHONE, useMedia } from "../parts/use-media.ts";
import { useSize } from "../parts/use-size.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { placeCard } from "./place-card.ts";

interface PhotoCardProps {
  readonly title: string;
  readonly stage: RefObject<HTMLElement | null>;
  /** Points on the stage that it is about, and does not cover. */
  readonly about: readonly Point[];
  /** Points that it would rather leave in sight too. */
  readonly beside: readonly Point[];
  /** What is asked in it now: when that becomes something else, the focus goes to its first answer. */
  readonly asks: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What is typed and not taken over: such a field says so itself. */
const UNSAVED = '[data-dirty="true"]';

/**
 * A card over the photo, beside what it is about; below the photo on a phone. The rest can still be used. Escape or a
 * press elsewhere closes it, but not before it has said what was typed in it and is not in the photo yet.
 */
export function PhotoCard({ title, stage, about, beside, asks, onClose, children }: PhotoCardProps) {
  const t = useAllTexts();
  const heading = useId();
  const card = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const phone = useMedia(PHONE);
  // as it grows and shrinks, its place is looked at again
  const size = useSize(card);
  const [place, setPlace] = useState<Point | null>(null);
  const placed = phone || place !== null;
  const [unsaved, setUnsaved] = useState<string | null>(null);

  useLayoutEffect(() => {
    const room = document.getElementById("content")?.getBoundingClientRect();
    const box = stage.current?.getBoundingClientRect();
    const mine = card.current?.getBoundingClientRect();
    if (phone || size === null || room === undefined || box === undefined || mine === undefined) return;
    const seen = ({ x, y }: Point): Point => ({ x: x + box.left, y: y + box.top });
    const next = placeCard(mine, room, about.map(seen), beside.map(seen), place);
    if (place === null || next.x !== place.x || next.y !== place.y) setPlace(next);
  });

  // what was typed in; a field that follows a choice is not
  const typed = useRef(new WeakSet<EventTarget>());
  const now = useRef(asks);
  now.current = asks;
  const leave = (): void => {
    const { activeElement } = document;
    // leaving a field takes over what was typed in it
    if (activeElement instanceof HTMLElement && card.current?.contains(activeElement) === true) activeElement.blur();
    // in a task of its own: by then it is taken over, and the press elsewhere has moved the focus
    setTimeout(() => {
      if (card.current === null || now.current !== asks) return;
      const field = [...card.current.querySelectorAll<HTMLInputElement>(UNSAVED)].find((one) => typed.current.has(one));
      if (field === undefined || unsaved !== null) onClose();
      else {
        setUnsaved(field.value);
        field.focus({ preventScroll: true });
      }
    });
  };
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const elsewhere = ({ target }: PointerEvent): void => {
      // undo and the like are at hand beside it
      const beside = target instanceof Element && target.closest(".top, .notice-place, .overlay, .tooltip") !== null;
      if (target instanceof Node && !beside && card.current?.contains(target) === false) latest.current();
    };
    // where nothing has the focus, Escape is the card's too, before it lets go of a party
    const onEscape = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== "Escape" || document.activeElement !== document.body) return;
      event.stopPropagation();
      latest.current();
    };
    document.addEventListener("pointerdown", elsewhere, true);
    document.addEventListener("keydown", onEscape, true);
    return () => {
      document.removeEventListener("pointerdown", elsewhere, true);
      document.removeEventListener("keydown", onEscape, true);
    };
  }, []);
  useEffect(() => {
    const origin = document.activeElement;
    const seat = stage.current;
    return () => {
      // the focus went with the card: back to where it came from
      if (document.activeElement !== document.body) return;
      const back = origin?.isConnected === true && origin !== document.body ? origin : null;
      const to = back ?? seat?.querySelector('.photo-keys button[tabindex="0"]');
      if (to instanceof HTMLElement) to.focus({ preventScroll: true });
    };
  }, [stage]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins at its first answer
  useEffect(() => {
    setUnsaved(null);
    // what is not seen takes no focus
    if (!placed) return;
    // Where a finger points, a field would call up the keyboard over the photo.
    const fields = matchMedia("(pointer: coarse)").matches ? "" : "input, ";
    const find = (what: string) => body.current?.querySelector<HTMLElement>(what);
    const first = find('[data-first] button[tabindex="0"]') ?? find(`${fields}button[tabindex="0"]`) ?? card.current;
    first?.focus({ preventScroll: true });
  }, [asks, placed]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
  return (
    <div
      ref={card}
      className="photo-card"
      role="dialog"
      aria-modal="false"
      aria-labelledby={heading}
      tabIndex={-1}
      style={phone || place === null ? undefined : { left: place.x, top: place.y }}
      data-placed={placed}
      onKeyDown={onKeyDown}
      onInput={({ target }) => {
        typed.current.add(target);
        setUnsaved(null);
      }}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        <IconButton icon="close" label={t.common.close} onPress={leave} />
      </header>
      <div ref={body} className="photo-card-body">
        {children}
      </div>
      {unsaved === null ? null : (
        <p className="cell-wrong" role="alert">
          {t.photoEdit.notYet(unsaved)}
        </p>
      )}
    </div>
  );
}
