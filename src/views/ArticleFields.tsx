import type { Draft } from "./article.ts";

type Props = {
  draft: Draft;
  edit: (part: Partial<Draft>) => void;
  /** The field that the message below is about; null: none. */
  wrong: keyof Draft | null;
  /** While the article is read. */
  isOff: boolean;
  pick: () => void;
};

/** Id of the message that says what is wrong with a field. */
export const FAULT_ID = "open-fault";

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
export function ArticleFields({ draft, edit, wrong, isOff, pick }: Props) {
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
      <label className="open-text">
        Paste an article
        {/* A browser may send what it checks for spelling to its maker. */}
        <textarea {...field("text")} rows={9} spellCheck={false} />
      </label>
      <p className="open-files">
        <button type="button" onClick={pick}>
          Choose a file…
        </button>
        <span>
          A story file (.json), or an article as .txt or .md. Files can be dropped anywhere on the
          page, too.
        </span>
      </p>
      {FACTS.map(({ name, label, ...hints }) => (
        <label key={name}>
          {label}
          <input {...field(name)} {...hints} />
        </label>
      ))}
    </fieldset>
  );
}
