/** A record of a text: its fields and where the next one begins. `isWhole`: it ends in a line break. */
export type TextRecord = { fields: string[]; next: number; isWhole: boolean };

const LINE_BREAK = /[\r\n]/;

/** The record of a CSV that begins at `from`: RFC 4180, where a quote inside an unquoted field is a letter. */
export function recordFields(text: string, delimiter: string, from = 0): TextRecord {
  const fields: string[] = [];
  let at = from;
  for (;;) {
    let value = "";
    if (text[at] === '"') {
      const quoted = quotedField(text, at);
      value = quoted.value;
      at = quoted.next;
    }
    const start = at;
    while (at < text.length && text[at] !== delimiter && !LINE_BREAK.test(text[at] ?? "")) at += 1;
    fields.push(value + text.slice(start, at));
    if (text[at] !== delimiter) break;
    at += 1;
  }
  const isWhole = at < text.length;
  return { fields, next: at + (text.startsWith("\r\n", at) ? 2 : isWhole ? 1 : 0), isWhole };
}

/** The first records of a text, blank lines left out; not the last one where the text breaks off inside it. */
export function firstRecords(text: string, delimiter: string, isWhole: boolean, most = 2000) {
  const records: string[][] = [];
  let at = text.startsWith("\ufeff") ? 1 : 0;
  while (at < text.length && records.length < most) {
    const record = recordFields(text, delimiter, at);
    if (!record.isWhole && !isWhole) break;
    if (record.fields.length > 1 || record.fields[0] !== "") records.push(record.fields);
    at = record.next;
  }
  return records;
}

function quotedField(text: string, from: number): { value: string; next: number } {
  let value = "";
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { value: value + text.slice(at), next: text.length };
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { value, next: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}
