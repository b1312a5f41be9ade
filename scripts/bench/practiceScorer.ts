import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { practiceFolder } from "../../test/practice/folder.ts";
import type { Scored } from "./goldScores.ts";

type Printed = {
  [kind in "places" | "figures" | "events"]: { tp: number; gold: number; pred: number };
};

/** Whether the practice scorer counts the printed stories as our port of it does; where not, what differs. */
export function portAgrees(all: readonly Scored[]): string {
  const scorer = practiceFolder("extraction/score_story.py");
  const python = spawnSync("python3", ["--version"]).status === 0;
  if (scorer === null || !python) return "not compared: the practice scorer or Python is not here";
  const folder = mkdtempSync(join(tmpdir(), "dateline-score-"));
  try {
    const apart = all.flatMap((one) => differences(fileURLToPath(scorer), folder, one));
    return apart.length === 0 ? `agrees on ${all.length} articles` : `DIFFERS: ${apart.join("; ")}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function differences(scorer: string, folder: string, { one, story, loose }: Scored): string[] {
  const file = join(folder, "story.json");
  writeFileSync(file, JSON.stringify(story));
  const args = [scorer, fileURLToPath(one.file), file, fileURLToPath(one.textFile)];
  const { status, stdout, stderr } = spawnSync("python3", args, { encoding: "utf8" });
  if (status !== 0) return [`${one.number}: ${stderr.trim().split("\n").at(-1)}`];
  const theirs: Printed & { bad_anchors: number } = JSON.parse(stdout);
  const kinds = (["places", "figures", "events"] as const).flatMap((kind) => {
    const { hits, missed, extra } = loose[kind];
    const ours = [hits.length, hits.length + missed.length, hits.length + extra.length].join("/");
    const { tp, gold, pred } = theirs[kind];
    const them = [tp, gold, pred].join("/");
    return ours === them ? [] : [`${one.number} ${kind}: ours ${ours}, theirs ${them}`];
  });
  return theirs.bad_anchors === 0
    ? kinds
    : [...kinds, `${one.number}: ${theirs.bad_anchors} broken anchors`];
}
