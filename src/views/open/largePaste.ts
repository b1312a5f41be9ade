/** More characters than this are kept out of the field, which would hold the page for seconds. */
export const LARGE = 200_000;

type Field = { value: string; selectionStart: number; selectionEnd: number };

/** The field's whole text after a paste that is too long for it, with line ends as a field makes them; null: the field can take it. */
export function largePaste(field: Field, pasted: string): string | null {
  const { value, selectionStart, selectionEnd } = field;
  if (pasted.length + value.length <= LARGE) return null;
  const text = pasted.replace(/\r\n?/g, "\n");
  return value.slice(0, selectionStart) + text + value.slice(selectionEnd);
}
