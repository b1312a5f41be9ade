import type { Edtf } from "../model/story.ts";
import { goesOnWithAppeal, isAppeal } from "./appeals.ts";
import { captionRule } from "./captions.ts";
import { type Dateline, datelineOf } from "./datelines.ts";
import { furnitureRule } from "./furniture.ts";
import type { Line } from "./lines.ts";
import { isEntry, listHeading } from "./linkLists.ts";
import { titleForm, titleLike } from "./titles.ts";

/** What a line is, as far as the lines around it tell; a null kind: text of a report, its headline or heading. */
export type Mark = {
  line: Line;
  kind: "furniture" | "caption" | null;
  /** The rule that decided; null where the kind is null. */
  rule: string | null;
  dateline: Dateline | null;
  /** Whether it could be a headline. */
  titleLike: boolean;
};

type Options = { published?: Edtf | null; title?: string | null };

/** Each line with what it is: single lines by their own words, then lists of links, citations and appeals by heading. */
export function lineMarks(all: readonly Line[], options: Options): Mark[] {
  return sectioned(all.map((line) => single(line, options)));
}

function single(line: Line, { published = null, title }: Options): Mark {
  const { text } = line;
  const dateline = datelineOf(text, published);
  const isTitle = Boolean(title) && titleForm(text) === titleForm(title ?? "");
  const own = isTitle || dateline?.strong;
  const furniture = own ? null : furnitureRule(text);
  const caption = own || furniture ? null : captionRule(text);
  const kind = furniture ? "furniture" : caption ? "caption" : null;
  const rule = furniture ?? caption;
  return { line, kind, rule, dateline, titleLike: isTitle || titleLike(line) };
}

type Section = "links" | "citations" | "appeal" | null;

function sectioned(marks: readonly Mark[]): Mark[] {
  let section: Section = null;
  let seenProse = false;
  return marks.map((mark, index) => {
    const heading = listHeading(mark.line);
    if (heading) section = heading;
    if (mark.kind) return mark;
    if (heading) return furniture(mark, "list-heading");
    if (!mark.dateline && isAppeal(mark.line.text)) {
      section = "appeal";
      return furniture(mark, "appeal");
    }
    const next = marks.slice(index + 1, index + 4).find((other) => other.kind === null);
    const free = opensReport(mark, next) || (!seenProse && next !== undefined && !next.titleLike);
    if (section && !free && belongs(mark, section)) return furniture(mark, section);
    section = null;
    seenProse ||= !mark.titleLike;
    return mark;
  });
}

const furniture = (mark: Mark, rule: string): Mark => ({ ...mark, kind: "furniture", rule });

/** A date alone may be that of a link. */
const opensReport = (mark: Mark, next: Mark | undefined) =>
  isSure(mark) || (mark.titleLike && mark.dateline === null && next !== undefined && isSure(next));

const isSure = ({ dateline }: Mark) => dateline !== null && (dateline.strong || !dateline.alone);

const belongs = ({ line }: Mark, section: "links" | "citations" | "appeal") =>
  section === "appeal" ? goesOnWithAppeal(line.text) : isEntry(line, section);
