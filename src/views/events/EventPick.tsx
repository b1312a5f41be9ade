import { numberLabel } from "../../model/interval.ts";
import { setAsked, useEvents } from "../../store/events.ts";
import { Menu } from "../Menu.tsx";
import { PickOptions } from "./PickOptions.tsx";
import { valuesOf } from "./pickValues.ts";

export type PickName = "countries" | "types" | "outlets";

/** Names that a chip says before it counts. */
const MOST_NAMED = 3;

/** A filter whose values are ticked in a list that can be searched; a chip while it is on. */
export function EventPick({ label, name }: { label: string; name: PickName }) {
  const described = useEvents((s) => s.opened?.engine.described);
  const picked = useEvents((s) => s[name]);
  if (!described) return null;
  const { names } = valuesOf(described, name);
  if (names.length < 2) return null;
  const first = picked.slice(0, MOST_NAMED).map((i) => names[i] || "none named");
  const more = picked.length - first.length;
  const value = more > 0 ? `${first.join(", ")} and ${numberLabel(more)} more` : first.join(", ");
  return (
    <Menu
      label={label}
      value={picked.length === 0 ? null : value}
      clear={() => setAsked({ [name]: [] })}
    >
      <PickOptions label={label} name={name} described={described} />
    </Menu>
  );
}
