import { syntheticRow } from "./syntheticRow.ts";
import { COLUMNS, syntheticFields } from "./syntheticText.ts";

const CHUNK = 1 << 16;

/** An export as ACLED writes it: 16 columns, every note quoted, 278 bytes a row on average, in no order. */
export function syntheticCsv(rows: number, seed = 1): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let next = 0;
  return new ReadableStream({
    pull(controller) {
      let text = next === 0 ? `${COLUMNS.join(",")}\n` : "";
      while (next < rows && text.length < CHUNK) text += record(next++, seed);
      controller.enqueue(encoder.encode(text));
      if (next === rows) controller.close();
    },
  });
}

function record(number: number, seed: number): string {
  const fields = syntheticFields(syntheticRow(number, seed), number);
  return `${fields.map(quoted).join(",")}\n`;
}

const quoted = (field: string) =>
  /[",\n ]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
