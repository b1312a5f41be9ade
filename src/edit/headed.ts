import type { Source, Story } from "../model/story.ts";

/** What a new version says of itself otherwise than the source that stands on it. */
export type Heading = { id: string } & Pick<Source, "title" | "published" | "dateline">;

/**
 * The headline and date of a story made of a text, where they differ from those of the source that stands on it. null:
 * they are the same, or several sources share the text, so that none is surely meant.
 */
export function newHeading(story: Story, made: Story): Heading | null {
  const [now, ...others] = made.sources;
  const own = story.sources.filter(({ sha256 }) => sha256 === now?.sha256);
  const [source] = own;
  if (!now || !source || own.length > 1 || others.length > 0) return null;
  const { title, published, dateline } = now;
  if (title === source.title && published === source.published) return null;
  return { id: source.id, title, published, dateline };
}

/** The story with a source's new headline and date; its own title goes along where it was that source's. */
export function headed(story: Story, { id, ...heading }: Heading): Story {
  const old = story.sources.find((source) => source.id === id);
  if (!old) return story;
  const title = story.title === old.title ? heading.title : story.title;
  const sources = story.sources.map((s) => (s.id === id ? { ...s, ...heading } : s));
  return { ...story, title, sources };
}
