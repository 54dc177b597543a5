/** What was asked for stands only after the address has changed its screen: for at most so many frames. */
export function focusWhenThere(selector: string, frames = 30): void {
  requestAnimationFrame(() => {
    const found = document.querySelector<HTMLElement>(selector);
    if (found !== null) requestAnimationFrame(() => found.focus());
    else if (frames > 0) focusWhenThere(selector, frames - 1);
  });
}
