/** Where a phrase begins in a text, every time; stops after `most`. */
export function occurrences(text: string, phrase: string, most = 200): number[] {
  const found: number[] = [];
  if (phrase === "") return found;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    found.push(at);
    if (found.length >= most) break;
  }
  return found;
}
