import type { Heading } from "../../edit/headed.ts";
import { periodLabel } from "../../model/period.ts";
import type { Story } from "../../model/story.ts";

type Props = {
  story: Story;
  heading: Heading;
  isTaken: boolean;
  take: (isTaken: boolean) => void;
};

/** A headline or date that the new version has otherwise, taken over unless the reader unticks it. */
export function HeadingChange({ story, heading, isTaken, take }: Props) {
  const old = story.sources.find(({ id }) => id === heading.id);
  if (!old) return null;
  const changes = [
    [old.title, heading.title],
    [periodLabel(old.published), periodLabel(heading.published)],
  ].filter(([was, is]) => was !== is);
  return (
    <section aria-label="Headline and date">
      <h3>Headline and date</h3>
      <label className="version-take">
        <input type="checkbox" checked={isTaken} onChange={() => take(!isTaken)} />
        <span>
          {changes.map(([was, is]) => (
            <span key={is} className="version-heading">
              {was} <span aria-hidden="true">→</span>
              <span className="unseen">becomes</span> {is}
            </span>
          ))}
        </span>
      </label>
    </section>
  );
}
