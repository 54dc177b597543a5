/** Hands a file to the user: a text is a document of ours. */
export function download(name: string, content: string | Blob): void {
  const file = typeof content === "string" ? new Blob([content], { type: "application/json" }) : content;
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address by the time that this runs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A title, and what it is of it, as the name of a file that every system takes. */
export function fileName(title: string, ending = "json", what = ""): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80)
    .toLowerCase();
  return `${plain === "" ? "evenwicht" : plain}${what === "" ? "" : `-${what}`}.${ending}`;
}

/** Lets the user choose files, by the browser's own dialog. Only in answer to a press or a key. */
export function pickFiles(chosen: (files: readonly File[]) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.addEventListener("change", () => {
    if (input.files !== null && input.files.length > 0) chosen([...input.files]);
  });
  input.click();
}
