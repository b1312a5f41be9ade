import { readdirSync, readFileSync } from "node:fs";

/** The most memory in MB that a page's process of a browser held at once, by a mark in the browser's command line; null: this system does not say. */
export function peakMemory(mark: string): number | null {
  const processes = running();
  const browser = processes.find(({ command }) => command.includes(mark));
  if (!browser) return null;
  const family = new Set([browser.id]);
  for (let known = 0; known < family.size; ) {
    known = family.size;
    for (const { id, parent } of processes) if (family.has(parent)) family.add(id);
  }
  const peaks = processes
    .filter(({ id, command }) => family.has(id) && command.includes("--type=renderer"))
    .map(({ peak }) => peak);
  return peaks.length > 0 ? Math.max(...peaks) : null;
}

function running() {
  const ids =
    process.platform === "linux" ? readdirSync("/proc").filter((id) => /^\d+$/.test(id)) : [];
  return ids.flatMap((id) => {
    try {
      const status = readFileSync(`/proc/${id}/status`, "utf8");
      const number = (name: string) =>
        Number(RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
      const command = readFileSync(`/proc/${id}/cmdline`, "utf8");
      return [{ id: Number(id), parent: number("PPid"), command, peak: number("VmHWM") / 1000 }];
    } catch {
      return [];
    }
  });
}
