import { ROLES, type Story } from "../model/story.ts";
import { type Filters, NO_FILTERS } from "./filters.ts";
import { visible } from "./visible.ts";

/** A filter that asks for something. Roles and sources are none: they are what is switched on. */
export type Asking = Exclude<keyof Filters, "role" | "source">;

const NAMES = Object.keys(NO_FILTERS) as (keyof Filters)[];
const ASKING = NAMES.filter((name): name is Asking => name !== "role" && name !== "source");

/** The filters that are on. */
export const asking = (filters: Filters): Asking[] =>
  ASKING.filter((name) => JSON.stringify(filters[name]) !== JSON.stringify(NO_FILTERS[name]));

/** Finds the filters that hide a record by its id, each of them already alone; it may take several to hide another. */
export function hiding(story: Story, filters: Filters): (id: string) => Asking[] {
  const everything = { role: [...ROLES], source: story.sources.map((s) => s.id) };
  const alone = asking(filters).map((name) => {
    const only = { ...NO_FILTERS, ...everything, [name]: filters[name] };
    return { name, passed: visible(story, only) };
  });
  return (id) => alone.filter(({ passed }) => !passed.has(id)).map(({ name }) => name);
}
