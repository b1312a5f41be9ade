import { periodLabel } from "../model/period.ts";
import { counted } from "../model/phrase.ts";
import { sentenceKey } from "../model/sentence.ts";
import type { Story } from "../model/story.ts";
import { useDrawn } from "../store/shown.ts";
import { About } from "./About.tsx";
import { ClaimsButton } from "./ClaimsButton.tsx";
import { Help } from "./Help.tsx";
import { LibraryButton } from "./LibraryButton.tsx";
import { OpenStory } from "./OpenStory.tsx";
import { ReviewButton } from "./ReviewButton.tsx";
import { ShareButton } from "./ShareButton.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";

/** The name of the program, the story and where it comes from, and what can be done with it as a whole. */
export function Header() {
  const story = useDrawn();
  return (
    <header className="masthead">
      <p className="brand">
        Dateline<span>.</span>
      </p>
      <div className="headline">
        <h1>{story.title}</h1>
        <p>{originLine(story)}</p>
      </div>
      <div className="masthead-tools needs-script">
        <ThemeSwitch />
        <ClaimsButton />
        <Help />
        <About />
        <ReviewButton />
        <ShareButton />
        <LibraryButton />
        <OpenStory />
      </div>
    </header>
  );
}

function originLine(story: Story): string {
  const reports = story.sources.filter((s) => s.kind === "report");
  const publishers = [...new Set(story.sources.map((s) => s.publisher))];
  const quotes = new Set(story.records.map((r) => sentenceKey(r.quote))).size;
  const teasers = story.sources.length - reports.length;
  return [
    publishers.slice(0, 3).join(", "),
    reports[0]?.published ? periodLabel(reports[0].published) : undefined,
    `${counted(reports.length, "report")}${teasers > 0 ? ` and ${counted(teasers, "teaser")}` : ""}`,
    `${counted(story.records.length, "record")} from ${counted(quotes, "sentence")}`,
  ]
    .filter(Boolean)
    .join(" · ");
}
