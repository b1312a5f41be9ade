import { type FormEvent, useState } from "react";
import type { Entry } from "../../library/database.ts";
import { amend, duplicate } from "../../library/shelf.ts";
import { counted } from "../../model/phrase.ts";
import { newKey } from "../../store/keptKey.ts";
import { editStory, notify, openStory, resume, useDateline } from "../../store/state.ts";
import { saved } from "../saved.ts";
import { saveStoryFile } from "../saveStoryFile.ts";
import { library } from "./library.ts";
import { readKept, reopened } from "./reopened.ts";
import type { Shelf } from "./useShelf.ts";

type Props = { entry: Entry; change: Shelf["change"]; close: () => void; bin: () => void };

/** One story of the list, with what can be done with it. */
export function ShelfItem({ entry, change, close, bin }: Props) {
  const { id, title, changed, records, suggested } = entry;
  const [isNaming, setNaming] = useState(false);
  const isOpen = useDateline((s) => s.story.key === id);
  const rename = (name: string) => {
    setNaming(false);
    if (name === "" || name === title) return;
    const { story } = useDateline.getState();
    if (story.key === id) editStory({ ...story.story, title: name });
    else void change(async () => amend(await library(), id, { title: name }));
  };
  const copy = () => change(async () => duplicate(await library(), id, newKey()));
  return (
    <li className="shelf-item" aria-current={isOpen || undefined}>
      {isNaming ? (
        <Naming title={title} rename={rename} cancel={() => setNaming(false)} />
      ) : (
        <button type="button" className="shelf-title" onClick={() => void open(id, close)}>
          {title}
        </button>
      )}
      <span className="library-note">
        {[
          isOpen && "open now",
          counted(records, "record"),
          suggested > 0 && `${suggested} to review`,
          `changed ${day(changed)}`,
        ]
          .filter(Boolean)
          .join(" · ")}
      </span>
      <span className="shelf-tools">
        <Tool does="Rename" {...{ title }} act={() => setNaming(true)} />
        <Tool does="Duplicate" {...{ title }} act={() => void copy()} />
        <Tool does="Download" {...{ title }} act={() => void download(entry)} />
        <Tool does="Delete" {...{ title }} act={bin} />
      </span>
    </li>
  );
}

type ToolProps = { does: string; title: string; act: () => void };

const Tool = ({ does, title, act }: ToolProps) => (
  <button type="button" aria-label={`${does} “${title}”`} onClick={act}>
    {does}
  </button>
);

type NamingProps = { title: string; rename: (name: string) => void; cancel: () => void };

function Naming({ title, rename, cancel }: NamingProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    rename(String(new FormData(event.currentTarget).get("title")).trim());
  };
  return (
    <form className="shelf-naming" onSubmit={submit}>
      <input
        ref={(field) => field?.select()}
        name="title"
        aria-label="New title"
        defaultValue={title}
        maxLength={500}
        autoComplete="off"
      />
      <button type="submit">Save</button>
      <button type="button" onClick={cancel}>
        Cancel
      </button>
    </form>
  );
}

async function open(id: string, close: () => void): Promise<void> {
  const read = await reopened(id);
  if ("fault" in read) {
    notify(read.fault);
  } else if (useDateline.getState().story.key !== id) {
    const { steps } = useDateline.getState();
    openStory(read.opened);
    // Its own history takes the place of this page's where that has nothing of the reader's.
    if (steps.length === 1) resume(read.steps, read.index);
  }
  close();
}

/** The story with its text; one that cannot be read goes out as it lies there. */
async function download({ id, title }: Entry): Promise<void> {
  const read = await readKept(id);
  if ("opened" in read) {
    saveStoryFile(read.opened, true);
    return;
  }
  const kept = await (await library()).get("files", id);
  saved(
    new Blob([JSON.stringify(kept?.file ?? null)], { type: "application/json" }),
    `${title.slice(0, 60)}.json`,
  );
}

const day = (iso: string): string =>
  new Date(iso).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
