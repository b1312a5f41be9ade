import { fieldText } from "./fieldText.ts";
import { tokenizer } from "./tokenizer.ts";

/** All fields of the records in these bytes as texts, as `readEvents` would find them: for a header, a profile, a card. */
export function splitRecords(
  bytes: Uint8Array,
  delimiter: number,
  decoder: TextDecoder,
  columns = 1024,
): string[][] {
  const records: string[][] = [];
  const { push, end } = tokenizer(delimiter, columns, (scan, _, fault) => {
    if (fault) return;
    const held = Math.min(scan.fields, columns);
    records.push(Array.from({ length: held }, (_, field) => fieldText(scan, field, decoder)));
  });
  push(bytes);
  end();
  return records;
}
