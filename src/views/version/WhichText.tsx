import type { Story } from "../../model/story.ts";

type Props = {
  story: Story;
  /** SHA-256 of the text chosen. */
  from: string;
  choose: (sha256: string) => void;
  isOff: boolean;
};

/** Asks which of a story's texts has a new version, where there are several. */
export function WhichText({ story, from, choose, isOff }: Props) {
  const texts = textsOf(story);
  if (texts.length < 2) return null;
  return (
    <label>
      It is a new version of
      <select value={from} disabled={isOff} onChange={({ target }) => choose(target.value)}>
        {texts.map(({ sha256, name }) => (
          <option key={sha256} value={sha256}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The texts of a story, named by what stands in them. */
function textsOf({ sources }: Story): { sha256: string; name: string }[] {
  const names = new Map<string, string[]>();
  for (const { sha256, title, publisher } of sources) {
    const name = publisher === "" ? title : `${title} (${publisher})`;
    names.set(sha256, [...(names.get(sha256) ?? []), name]);
  }
  return [...names].map(([sha256, list]) => ({ sha256, name: list.join("; ").slice(0, 200) }));
}
