/** What was asked for stands only after the address has changed its screen: for at most so many frames. What it folds away is opened. */
export function focusWhenThere(selector: string, frames = 30): void {
  requestAnimationFrame(() => {
    const found = document.querySelector<HTMLElement>(selector);
    if (found !== null) {
      const folded = found.closest("details");
      if (folded !== null) folded.open = true;
      requestAnimationFrame(() => found.focus());
    } else if (frames > 0) focusWhenThere(selector, frames - 1);
  });
}
