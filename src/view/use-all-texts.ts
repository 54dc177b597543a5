import { type AllMessages, allMessages } from "../text/all-messages.ts";
import { useWorkspace } from "./workspace.ts";

/** Every text there is, for parts that are loaded when they are asked for: the first screens do without these. */
export const useAllTexts = (): AllMessages => allMessages[useWorkspace().language];
