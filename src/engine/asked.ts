import type { EventFile, OtherFilters, RowFilter, RowOrder } from "../model/eventEngine.ts";
import type { Outlets } from "./outlets.ts";
import { passing } from "./passing.ts";
import { recent } from "./recent.ts";
import { rowList } from "./rowList.ts";
import type { RowTable } from "./rowTable.ts";
import { shared } from "./shared.ts";

/** What was asked of a table lately: which rows pass, and lists of them. 1 byte a row for each filter, 4 for each list. */
export type Asked = {
  /** One byte a row: 1 where it passes; null: all do. */
  mask: (filters: OtherFilters, signal?: AbortSignal) => Promise<Uint8Array | null>;
  list: (filter: RowFilter, order: RowOrder, signal?: AbortSignal) => Promise<Uint32Array>;
};

export function askedOf(table: RowTable, file: EventFile, outlets: Outlets): Asked {
  const texts = recent<Uint8Array>(2);
  const scans = shared<Uint8Array>();
  const masks = recent<Uint8Array | null>(3);
  const lists = recent<Uint32Array>(3);

  const scanned = (text: string, signal?: AbortSignal) => {
    const key = text.toLowerCase();
    return texts(key, () => scans(key, (whileAsked) => file.holding(text, whileAsked), signal));
  };

  const mask: Asked["mask"] = async (filters, signal) => {
    const text = filters.text.trim();
    const holding = text === "" ? null : await scanned(text, signal);
    signal?.throwIfAborted();
    return masks(keyOf(filters), () => passing(table, outlets.ofCell, filters, holding));
  };

  const list: Asked["list"] = async (filter, order, signal) => {
    const passes = await mask(filter, signal);
    const { from, to, box } = filter;
    const key = `${order} ${JSON.stringify([from, to, box])} ${keyOf(filter)}`;
    return lists(key, () => rowList(table, passes, filter, order));
  };

  return { mask, list };
}

const keyOf = ({ countries, types, outlets, text }: OtherFilters) =>
  JSON.stringify([countries, types, outlets, text.trim().toLowerCase()]);
