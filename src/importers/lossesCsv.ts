import type { ImportReport } from "../model/eventData.ts";
import { guardedCell } from "./guardedCell.ts";

/** Every row that was not used and every remark, as a CSV: the line or feature of the file, what became of the row, the reason. */
export function lossesCsv({ unit, issues, reasons }: ImportReport): string {
  const told = reasons.map(
    ({ sentence, isRefused }) => `,${isRefused ? "not used" : "used"},${guardedCell(sentence)}`,
  );
  const lines = [`${unit},row,reason`];
  for (const [at, line] of issues.line.entries())
    lines.push(`${line}${told[issues.reason[at] ?? 0] ?? ""}`);
  return `${lines.join("\r\n")}\r\n`;
}
