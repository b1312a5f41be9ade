import type { ReactNode } from "react";
import type { Draft } from "./article.ts";
import { focused } from "./focused.ts";
import { FAULT_ID } from "./open/faultId.ts";
import { LargeText } from "./open/LargeText.tsx";
import { LARGE, largePaste } from "./open/largePaste.ts";
import "./articletext.css";

type Props = {
  draft: Draft;
  edit: (part: Partial<Draft>) => void;
  /** The field that the message below is about; null: none. */
  wrong: keyof Draft | null;
  /** While the article is read. */
  isOff: boolean;
  pick: () => void;
  /** What stands between the text and the facts about it. */
  children: ReactNode;
};

const FACTS = [
  {
    name: "title",
    label: "Headline",
    maxLength: 500,
    placeholder: "Optional: the text’s own is used",
  },
  {
    name: "published",
    label: "Published on",
    maxLength: 50,
    placeholder: "2017-10-24, if the text does not say",
  },
  { name: "publisher", label: "Publisher", maxLength: 200, placeholder: "Optional" },
  { name: "url", label: "Address", maxLength: 2000, placeholder: "Optional: https://…" },
] as const;

/** The article's text, or a file, and what the text may not say itself. */
export function ArticleFields({ draft, edit, wrong, isOff, pick, children }: Props) {
  const field = (name: keyof Draft) => ({
    name,
    value: draft[name],
    autoComplete: "off",
    "aria-invalid": wrong === name || undefined,
    "aria-describedby": wrong === name ? FAULT_ID : undefined,
    onChange: (event: { target: { value: string } }) => edit({ [name]: event.target.value }),
  });
  return (
    <fieldset className="open-fields" disabled={isOff}>
      {draft.text.length > LARGE ? (
        <LargeText text={draft.text} isWrong={wrong === "text"} remove={() => edit({ text: "" })} />
      ) : (
        <label className="open-text">
          Paste an article
          <textarea
            {...field("text")}
            ref={focused}
            className="article-text"
            rows={9}
            // A browser may send what it checks for spelling to its maker.
            spellCheck={false}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData("text/plain");
              const text = largePaste(event.currentTarget, pasted);
              if (text === null) return;
              event.preventDefault();
              edit({ text });
            }}
          />
        </label>
      )}
      <p className="open-files">
        <button type="button" onClick={pick}>
          Choose files…
        </button>
        <span>
          Text, saved web pages, PDF, Word (.docx), a story file (.json), or event data as CSV or
          GeoJSON. They can be dropped anywhere on the page, too.
        </span>
      </p>
      {children}
      {FACTS.map(({ name, label, ...hints }) => (
        <label key={name}>
          {label}
          <input {...field(name)} {...hints} />
        </label>
      ))}
    </fieldset>
  );
}
