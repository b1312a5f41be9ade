/** How deep a feature lies: in the collection, in its list. */
const LIST_DEPTH = 2;
const SIGN = /["\\{}[\]]/g;
/** The longest text of one feature, in letters. */
const LONGEST = 16 << 20;

/**
 * Gives each feature of a GeoJSON to `sink`, from pieces of text that may end anywhere, without holding more than one
 * feature. `end` throws a sentence where the text breaks off.
 */
export function featureReader(sink: (feature: object) => void): {
  push: (text: string) => void;
  end: () => void;
} {
  let held = "";
  let depth = 0;
  let isQuoted = false;
  let start = -1;
  let scanned = 0;

  function sign(letter: string, at: number): number {
    if (isQuoted) {
      if (letter === '"') isQuoted = false;
      return letter === "\\" ? at + 2 : at + 1;
    }
    if (letter === '"') isQuoted = true;
    else if (letter === "{" || letter === "[") {
      if (letter === "{" && depth === LIST_DEPTH) start = at;
      depth += 1;
    } else if (letter === "}" || letter === "]") {
      depth -= 1;
      if (start !== -1 && depth === LIST_DEPTH) {
        sink(parsed(held.slice(start, at + 1)));
        start = -1;
      }
    }
    return at + 1;
  }

  return {
    push: (text) => {
      held += text;
      let at = scanned;
      for (;;) {
        SIGN.lastIndex = at;
        const next = SIGN.exec(held)?.index;
        if (next === undefined) break;
        at = sign(held[next] ?? "", next);
      }
      at = Math.max(at, held.length);
      const cut = start === -1 ? Math.min(at, held.length) : start;
      if (held.length - cut > LONGEST)
        throw new Error("A feature of the GeoJSON is longer than 16 MB: save the layer as CSV.");
      held = held.slice(cut);
      scanned = at - cut;
      start = start === -1 ? -1 : 0;
    },
    end: () => {
      if (depth !== 0)
        throw new Error("The GeoJSON breaks off before its end: open a complete copy of it.");
    },
  };
}

function parsed(text: string): object {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error("The GeoJSON has a feature that cannot be read: save the layer anew.", {
      cause,
    });
  }
}
