const MARK = /^\s*(?:\[[\w ]{1,12}\]|\(?\d{1,3}\)?|[*†‡§])\s*$/;
const UNIT = /(?:^|[\s\d])(?:[kcm]?m|mi|ft|yd)$/i;

/**
 * Whether raised words are a mark that leads to a note, and not the power of a unit: after a number it would be read as its
 * last digits. `before`: what stands before them.
 */
export const isNoteMark = (raised: string, before: string): boolean =>
  MARK.test(raised) && !UNIT.test(before.slice(-10));
