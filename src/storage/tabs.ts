/** Joins the tabs of this app on this device: each is told when another has written, and looks what there is now. Where
 * there is no channel a tab still looks before it writes. Gives what tells the others. */
export function joinTabs(heard: () => void): () => void {
  if (typeof BroadcastChannel === "undefined") return () => undefined;
  const channel = new BroadcastChannel("evenwicht");
  channel.addEventListener("message", heard);
  return () => channel.postMessage("written");
}
