import type { DayOrder } from "../../importers/layout.ts";

type Props = {
  /** What the first rows prove; null: nothing. */
  proven: DayOrder | null;
  /** null: the whole file decides. */
  order: DayOrder | null;
  choose: (order: DayOrder | null) => void;
};

/** Whether days or months come first, as far as the file proves it, and the reader's own word on it. */
export function DayOrderField({ proven, order, choose }: Props) {
  const soFar = proven === null ? "" : `; so far ${proven}`;
  return (
    <label>
      04/05/2020 means
      <select
        value={order ?? ""}
        onChange={(e) => choose(ORDERS.find((one) => one === e.target.value) ?? null)}
      >
        <option value="">the whole column decides{soFar}</option>
        <option value="day first">4 May, day first</option>
        <option value="month first">5 April, month first</option>
      </select>
    </label>
  );
}

const ORDERS: readonly DayOrder[] = ["day first", "month first"];
