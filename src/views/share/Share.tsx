import { useEffect, useId, useRef, useState } from "react";
import { numberLabel } from "../../model/interval.ts";
import { isKept } from "../../store/keptKey.ts";
import { IN_LINK } from "../../store/linkKey.ts";
import { useDateline } from "../../store/state.ts";
import { viewAddress } from "../../store/url.ts";
import { saveStoryFile } from "../saveStoryFile.ts";
import { LONGEST, SAFE, shareLink } from "./shareLink.ts";
import "./share.css";

/** Ways to pass the open story on: a link to this view, a link that holds the story, the story file. */
export function Share() {
  const opened = useDateline((s) => s.story);
  const [withTexts, setWithTexts] = useState(false);
  const [withView, setWithView] = useState(false);
  const asked = useDateline((s) => viewAddress(s.filters, s.pinned));
  const view = withView ? asked : "";
  const [link, setLink] = useState<string | null>(null);
  const textNote = useId();
  const hasTexts = (opened.texts?.size ?? 0) > 0;
  const isOwn = isKept(opened.key) || opened.key === IN_LINK;
  useEffect(() => {
    let isCurrent = true;
    const given = { page: window.location.href, withTexts, view };
    void shareLink(opened, given).then((made) => {
      if (isCurrent) setLink(made);
    });
    return () => {
      isCurrent = false;
    };
  }, [opened, withTexts, view]);
  return (
    <div className="share">
      <h2>Share</h2>
      {!isOwn && (
        <section>
          <h3>This view</h3>
          <p>The address of this page, with the filters and the selection that you see.</p>
          <CopyLink link={window.location.href} name="Copy the link to this view" />
        </section>
      )}
      <section>
        <h3>The whole story in a link</h3>
        <p>
          The link itself holds the story, behind the “#” that browsers keep to themselves: no
          server gets it. Whoever has the link has the story.
          {view !== "" && " Filters and selection stand before it, where a server sees them."}
        </p>
        {asked !== "" && (
          <label className="share-texts">
            <input
              type="checkbox"
              checked={withView}
              onChange={(event) => setWithView(event.target.checked)}
            />
            With the filters and the selection that you see
          </label>
        )}
        {link === null ? <p>Packing the story…</p> : <StoryLink link={link} />}
      </section>
      <section>
        <h3>The story file</h3>
        <p>Opens in Dateline with “Open a story…”, and can be checked against its article.</p>
        <button type="button" onClick={() => saveStoryFile(opened, withTexts)}>
          Save the story file
        </button>
      </section>
      <label className="share-texts">
        <input
          type="checkbox"
          checked={withTexts}
          disabled={!hasTexts}
          aria-describedby={textNote}
          onChange={(event) => setWithTexts(event.target.checked)}
        />
        With the article’s whole text
      </label>
      <p id={textNote} className="share-note">
        {hasTexts
          ? "Without it, link and file hold the sentences that are quoted. The text is its publisher’s: pass it on only if you may."
          : "There is no text to pass on: only the quoted sentences are here."}
      </p>
    </div>
  );
}

const signs = (length: number) => numberLabel(length);

function StoryLink({ link }: { link: string }) {
  if (link.length > LONGEST) {
    return (
      <p>
        This story would make a link of {signs(link.length)} characters, which mail and messengers
        cut off: save the story file and pass that on.
      </p>
    );
  }
  return (
    <>
      <CopyLink link={link} name="Copy the link with the story" />
      <p className="share-note">
        {signs(link.length)} characters
        {link.length > SAFE
          ? ": some programs cut off links of more than 8,000. The story file is safer."
          : ", which every browser and most programs take."}
      </p>
    </>
  );
}

function CopyLink({ link, name }: { link: string; name: string }) {
  const [said, say] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      say("Copied.");
    } catch {
      field.current?.select();
      say("The browser did not let the page copy: the link is selected, copy it yourself.");
    }
  };
  return (
    <div className="share-link">
      <input ref={field} readOnly value={link} aria-label={name.replace("Copy the link", "Link")} />
      <button type="button" onClick={() => void copy()}>
        {name}
      </button>
      <p role="status" className="share-note">
        {said}
      </p>
    </div>
  );
}
