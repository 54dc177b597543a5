export function turnFullScreen(): void {
  const { documentElement, fullscreenElement } = document;
  const done = fullscreenElement === null ? documentElement.requestFullscreen() : document.exitFullscreen();
  // Where the browser does not allow it the window stays as large as it is.
  done.catch(() => undefined);
}
