import { counted } from "../model/phrase.ts";
import type { DateReading } from "./dateCell.ts";
import type { DayOrder } from "./layout.ts";

/** How many rows can only be read with the day first, only with the month first, and both ways. */
export type OrderProofs = { day: number; month: number; open: number };

/** Rows by what their dates prove; `rowsOf`: how many rows have the reading of the same position. */
export function orderProofs(
  readings: readonly (DateReading | null)[],
  rowsOf: () => Uint32Array,
): OrderProofs {
  const proofs = { day: 0, month: 0, open: 0 };
  const isOpen = readings.some((reading) => reading?.kind === "either");
  const rows = isOpen ? rowsOf() : new Uint32Array();
  readings.forEach((reading, index) => {
    if (reading?.kind !== "either") return;
    const { first, second } = reading;
    if (first > 12 && second > 12) return;
    const proof = first > 12 ? "day" : second > 12 ? "month" : "open";
    proofs[proof] += rows[index] ?? 0;
  });
  return proofs;
}

/** The order that most proofs speak for; the day first where nothing does. */
export function dayOrder(proofs: OrderProofs, chosen: DayOrder | null): DayOrder {
  return chosen ?? (proofs.month > proofs.day ? "month first" : "day first");
}

/** What was decided and why; null: no date leaves it open. */
export function orderDecision(proofs: OrderProofs, chosen: DayOrder | null): string | null {
  const { day, month, open } = proofs;
  if (day + month + open === 0) return null;
  const order = dayOrder(proofs, chosen);
  const read = `Dates such as 04/05/2020 are read with the ${order}`;
  const [same, other] = order === "day first" ? [day, month] : [month, day];
  const against =
    other > 0 ? `; ${counted(other, "row")} can only be read the other way and have no date` : "";
  if (chosen) return `${read}, as chosen${against}.`;
  if (same === 0)
    return `${read}, although no row shows which comes first; choose the other order if that is wrong.`;
  return `${read}: ${counted(same, "row")} can only be read so${against}.`;
}
