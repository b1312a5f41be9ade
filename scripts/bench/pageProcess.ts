import { readdirSync, readFileSync } from "node:fs";

/** MB that a page's process held at its most, and how many s a processor worked for it. */
export type PageProcess = { memory: number; work: number };

/** Ticks in a second, as Linux counts the time of a process. */
const TICKS = 100;

/** The largest page's process of a browser, by a mark in the browser's command line; NaN where this system does not say. */
export function pageProcess(mark: string): PageProcess {
  const processes = running();
  const browser = processes.find(({ command }) => command.includes(mark));
  const family = new Set([browser?.id]);
  for (let known = 0; known < family.size; ) {
    known = family.size;
    for (const { id, parent } of processes) if (family.has(parent)) family.add(id);
  }
  const none: PageProcess = { memory: Number.NaN, work: Number.NaN };
  return processes
    .filter(({ id, command }) => family.has(id) && command.includes("--type=renderer"))
    .reduce((most, page) => (page.memory <= most.memory ? most : page), none);
}

function running() {
  const ids = process.platform === "linux" ? readdirSync("/proc") : [];
  return ids.filter((id) => /^\d+$/.test(id)).flatMap(described);
}

function described(id: string) {
  try {
    const read = (name: string) => readFileSync(`/proc/${id}/${name}`, "utf8");
    const status = read("status");
    const number = (name: string) =>
      Number(RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
    const [, fields = ""] = read("stat").split(") ");
    const [user = 0, system = 0] = fields.split(" ").slice(11, 13).map(Number);
    return [
      {
        id: Number(id),
        parent: number("PPid"),
        command: read("cmdline"),
        memory: number("VmHWM") / 1000,
        work: (user + system) / TICKS,
      },
    ];
  } catch {
    return [];
  }
}
