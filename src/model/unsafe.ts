import { type Fault, join } from "./fault.ts";

const UNSAFE = new Set(["__proto__", "constructor", "prototype"]);

export const isSafeKey = (key: string): boolean => !UNSAFE.has(key);

type Node = { value: object; key: PropertyKey; parent: Node | null };

/** One fault that names the first of the keys with which a file could reach into JavaScript's own objects, if any. */
export function unsafeKeys(json: unknown): Fault[] {
  let count = 0;
  let first: { node: Node; key: string } | null = null;
  const waiting: Node[] = [];
  const visit = (value: unknown, key: PropertyKey, parent: Node | null) => {
    if (typeof value === "object" && value !== null) waiting.push({ value, key, parent });
  };
  visit(json, "", null);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (Array.isArray(node.value)) {
      for (const [index, item] of node.value.entries()) visit(item, index, node);
      continue;
    }
    for (const [key, value] of Object.entries(node.value)) {
      if (!isSafeKey(key)) {
        count += 1;
        first ??= { node, key };
      }
      visit(value, key, node);
    }
  }
  if (!first) return [];
  const times = count === 1 ? "" : ` (${count} such keys)`;
  const message = `invalid key: ${first.key}${times}; it was ignored`;
  return [{ rule: "unsafe-key", message, path: join(pathOf(first.node), first.key) }];
}

function pathOf(node: Node): string {
  const keys: PropertyKey[] = [];
  for (let at: Node | null = node; at?.parent; at = at.parent) keys.push(at.key);
  return keys.reverse().slice(0, 20).reduce<string>(join, "");
}
