import { pinnedMark } from "../store/selection.ts";
import { useDateline } from "../store/state.ts";
import { useRoving } from "./Roving.tsx";

/** Ids of the records whose marks a chart has to draw even out of sight: what has the focus, or a card. */
export function useKept(view: string): ReadonlySet<string> {
  const { active } = useRoving();
  const pinned = useDateline((s) => pinnedMark(s)?.key);
  const ids = [active, pinned].flatMap((key) =>
    key?.startsWith(`${view}/`) ? [key.slice(view.length + 1)] : [],
  );
  return new Set(ids);
}
