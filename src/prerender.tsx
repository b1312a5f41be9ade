import { renderToString } from "react-dom/server";
import { parseStory } from "./model/parse.ts";
import { begin } from "./store/state.ts";
import { App } from "./views/App.tsx";

/** The default story as the HTML of the built page. Throws where the story is not sound: the build must fail then. */
export function prerender(json: unknown): { html: string; title: string; description: string } {
  const parsed = parseStory(json);
  if ("refused" in parsed) throw new Error(parsed.refused.message);
  const { story, issues } = parsed;
  if (issues.length > 0) throw new Error(`${issues[0]?.path}: ${issues[0]?.message}`);
  begin({ story, key: "soufan-2017", issues: [], rejected: [] });
  return {
    html: renderToString(<App />),
    title: `${story.title} · Dateline`,
    description: `${story.title}: ${story.records.length} records as a linked map, bar chart and timeline in which every mark quotes the sentence it comes from.`,
  };
}
