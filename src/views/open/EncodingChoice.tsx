import type { Encoded } from "../../articles/article.ts";
import { focused } from "../focused.ts";

type Props = {
  name: string;
  encodings: readonly Encoded[];
  /** The one that the text is read by; null: the reader has to choose. */
  taken: Encoded | null;
  /** The one chosen instead, by which it is being read; null: none. */
  wanted: Encoded | null;
  choose: (encoded: Encoded) => void;
};

/** Ways to read a file's bytes, each with a piece of what it makes of them. */
export function EncodingChoice({ name, encodings, taken, wanted, choose }: Props) {
  return (
    <details className="open-encoding" open={taken === null}>
      <summary>
        {taken
          ? `Read as ${taken.encoding}`
          : `${name} does not say how it is encoded: choose the reading whose words are right`}
      </summary>
      <fieldset>
        <legend className="unseen">Encoding of {name}</legend>
        {encodings.map((encoded, at) => (
          <label key={encoded.encoding}>
            <input
              ref={taken === null && at === 0 ? focused : undefined}
              type="radio"
              name="encoding"
              checked={encoded === (wanted ?? taken)}
              onChange={() => choose(encoded)}
            />
            <span>{encoded.encoding}</span>
            <q>{sample(encoded.text)}</q>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

const AROUND = 40;

/** The words around the first sign by which readings differ. */
function sample(text: string): string {
  const at = Math.max(0, text.search(/[^\t\n\r -~]/));
  return text
    .slice(Math.max(0, at - AROUND), at + AROUND)
    .replace(/\s+/g, " ")
    .trim();
}
