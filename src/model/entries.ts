import type * as z from "zod/mini";
import { echo, type Fault, join, schemaFault } from "./fault.ts";

/** The entries of one list of a file, told apart. */
export type Entries<T> = {
  sound: { value: T; index: number }[];
  bad: { fault: Fault; index: number }[];
};

/** Reads each entry of a list by a schema; of several with the same id the first is kept. Never throws. */
export function entries<T extends { id: string }>(
  list: readonly unknown[],
  name: string,
  schema: z.ZodMiniType<T>,
): Entries<T> {
  const result: Entries<T> = { sound: [], bad: [] };
  const ids = new Set<string>();
  list.forEach((entry, index) => {
    const path = `${name}[${index}]`;
    const { success, data, error } = schema.safeParse(entry);
    if (!success) result.bad.push({ fault: schemaFault(error, entry, path), index });
    else if (ids.has(data.id)) result.bad.push({ fault: duplicate(data.id, path), index });
    else {
      ids.add(data.id);
      result.sound.push({ value: data, index });
    }
  });
  return result;
}

const duplicate = (id: string, path: string): Fault => ({
  rule: "duplicate-id",
  message: `duplicate id: ${echo(id)}; the first one is kept`,
  path: join(path, "id"),
});
