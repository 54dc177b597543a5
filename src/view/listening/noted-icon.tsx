import "../css/not-on-table.css";
import type { LucideIcon } from "lucide-react";
import Cloud from "lucide-react/icons/cloud";
import EyeOff from "lucide-react/icons/eye-off";
import Flag from "lucide-react/icons/flag";
import HeartCrack from "lucide-react/icons/heart-crack";
import Leaf from "lucide-react/icons/leaf";
import Lock from "lucide-react/icons/lock";
import Star from "lucide-react/icons/star";
import Target from "lucide-react/icons/target";
import type { Openness } from "../../domain/interest.ts";
import type { Noted } from "../../text/sections/listening.ts";
import { useAllTexts } from "../use-all-texts.ts";

const ICONS: Readonly<Record<Noted, LucideIcon>> = {
  interest: Target,
  wish: Star,
  dream: Cloud,
  pain: HeartCrack,
  loss: Leaf,
  signal: Flag,
};

/** The sign of what was noted; its word stands beside it. They come with these parts, and not with the first screen. */
export function NotedIcon({ noted, size = 16 }: { readonly noted: Noted; readonly size?: number }) {
  const Drawn = ICONS[noted];
  return <Drawn className="icon" size={size} strokeWidth={1.9} aria-hidden="true" />;
}

/** Says in a sign and a word that something is not on the table. Nothing where it is. */
export function NotOnTable({ openness }: { readonly openness: Openness }) {
  const { listening } = useAllTexts();
  if (openness === "on-the-table") return null;
  const Drawn = openness === "private" ? Lock : EyeOff;
  return (
    <span className="not-on-table">
      <Drawn className="icon" size={14} strokeWidth={1.9} aria-hidden="true" />
      {listening.openness[openness]}
    </span>
  );
}
