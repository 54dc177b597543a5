// The few web standards that browsers and Node share, and that the core may use. The core is compiled with these
// alone: neither the DOM's types nor Node's, so that `document` or `process` in it does not compile.

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBufferView | ArrayBuffer, options?: { stream?: boolean }): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array;
}
/** Base64 as text of one character a byte. */
declare function atob(text: string): string;
declare function structuredClone<T>(value: T): T;
interface AbortSignal {
  readonly aborted: boolean;
  throwIfAborted(): void;
}
/** A file as a `data:` address, put there by the build. */
declare module "*?inline" {
  const address: string;
  export default address;
}
