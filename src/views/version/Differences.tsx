import { Fragment } from "react";
import { counted, recordTitle } from "../../model/phrase.ts";
import type { Story, StoryRecord } from "../../model/story.ts";
import type { Compared, Taken } from "./compared.ts";
import { HeadingChange } from "./HeadingChange.tsx";
import { SentencePair } from "./SentencePair.tsx";

type Props = {
  found: Compared;
  /** The story as it is open. */
  story: Story;
  taken: Taken;
  setTaken: (taken: Taken) => void;
};

/** What was found again, and lists of what changed, is new and is gone. */
export function Differences({ found, story, taken, setTaken }: Props) {
  const { version, made, difference, heading } = found;
  const { changed, fresh, vanished } = difference;
  const again = version.moved.length + version.unchanged.length;
  const toggle = (id: string) => {
    const records = new Set(taken.records);
    if (!records.delete(id)) records.add(id);
    setTaken({ ...taken, records });
  };
  const take = (record: StoryRecord, before: string | null = null) => {
    const title = recordTitle(record, made);
    return (
      <label className="version-take">
        <input
          type="checkbox"
          checked={taken.records.has(record.id)}
          onChange={() => toggle(record.id)}
        />
        <span>
          {before !== null && before !== title && (
            <>
              {before} <span aria-hidden="true">→</span>
              <span className="unseen">becomes</span>{" "}
            </>
          )}
          {title}
          {before === title && (
            <span className="version-note"> as before, in a changed sentence</span>
          )}
        </span>
      </label>
    );
  };
  return (
    <>
      <p>
        {counted(again, "record")} found again word for word, {changed.length} changed,{" "}
        {vanished.length} gone, {fresh.length} new.
        {version.dropped > 0 &&
          ` ${counted(version.dropped, "further mention")} of places not found again.`}
      </p>
      {heading && (
        <HeadingChange
          {...{ story, heading }}
          isTaken={taken.heading}
          take={(isTaken) => setTaken({ ...taken, heading: isTaken })}
        />
      )}
      <Group name="Changed" size={changed.length}>
        {bySentence(changed).map(([first, ...others]) => (
          <li key={first.old.id}>
            <SentencePair old={first.old.quote.exact} now={first.now.quote.exact} />
            {[first, ...others].map(({ old, now }) => (
              <Fragment key={old.id}>{take(now, recordTitle(old, story))}</Fragment>
            ))}
          </li>
        ))}
      </Group>
      <Group name="New" size={fresh.length}>
        {fresh.map((record) => (
          <li key={record.id}>
            {take(record)}
            <q>{record.quote.exact}</q>
          </li>
        ))}
      </Group>
      <Group name="Gone" size={vanished.length}>
        {vanished.map(({ old, orphan }) => (
          <li key={old.id}>
            <p>{recordTitle(old, story)}</p>
            <q>{old.quote.exact}</q>
            <p className="version-note">{orphan.reason}</p>
          </li>
        ))}
      </Group>
      <p className="version-note">
        Ticked records come in as suggestions. What changed or is gone stays listed as orphaned, out
        of the charts, and can be put on a sentence by hand in the review.
      </p>
    </>
  );
}

type Changed = Compared["difference"]["changed"][number];

/** Changes of the same sentence together, so that it is read once. */
function bySentence(changed: readonly Changed[]): [Changed, ...Changed[]][] {
  const groups = new Map<string, [Changed, ...Changed[]]>();
  for (const change of changed) {
    const key = `${change.old.quote.start} ${change.now.quote.start}`;
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()];
}

function Group({
  name,
  size,
  children,
}: {
  name: string;
  size: number;
  children: React.ReactNode;
}) {
  if (size === 0) return null;
  return (
    <section aria-label={name}>
      <h3>
        {name} {size}
      </h3>
      <ul>{children}</ul>
    </section>
  );
}
