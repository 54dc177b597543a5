import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { PartyId } from "../../domain/party.ts";
import type { Scene, SceneNode } from "../../photo/scene.ts";
import { PartyGlyph } from "../photo/party-glyph.tsx";

const Nodes = createContext<ReadonlyMap<PartyId, SceneNode>>(new Map());

/** Lets the panels show a party by the same small pair of scales as the photo beside them. */
export function SceneNodes({ scene, children }: { readonly scene: Scene | null; readonly children: ReactNode }) {
  const nodes = useMemo(() => new Map((scene?.nodes ?? []).map((node) => [node.id, node])), [scene]);
  return <Nodes value={nodes}>{children}</Nodes>;
}

/** The party as it is in the photo; nothing while there is no photo yet. */
export function SceneGlyph({ party, radius }: { readonly party: PartyId; readonly radius: number }) {
  const node = useContext(Nodes).get(party);
  return node === undefined ? null : <PartyGlyph node={node} r={radius} />;
}
