const [APOSTROPHE, TYPOGRAPHIC, S] = [0x27, 0x2019, 0x73];

/** How many UTF-16 code units of a word's end are a possessive: 2 for "Syria's", 1 for "states’", 0 for none. */
export function possessive(text: string): number {
  const last = text.length - 1;
  const at = text.charCodeAt(last) === S ? last - 1 : last;
  const unit = text.charCodeAt(at);
  return unit === APOSTROPHE || unit === TYPOGRAPHIC ? text.length - at : 0;
}
