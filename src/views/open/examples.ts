import type { Draft } from "../article.ts";

/** An example text of our own; its file is loaded when it is asked for. */
export type Example = { label: string; draft: () => Promise<Draft> };

const FILES = import.meta.glob<string>("../../../data/examples/*.txt", {
  query: "?raw",
  import: "default",
});

const TABLE: readonly [label: string, file: string, published: string][] = [
  ["An air strike, three tolls", "market-strike", "2023-04-04"],
  ["Floods in two provinces", "two-floods", "2024-08-01"],
  ["Cholera in camps", "cholera-camps", "2024-11-08"],
];

export const EXAMPLES: readonly Example[] = TABLE.map(([label, file, published]) => ({
  label,
  draft: async () => {
    const load = FILES[`../../../data/examples/${file}.txt`];
    if (!load) throw new Error(`missing example: ${file}`);
    const publisher = "The Example Courier (invented)";
    return { text: await load(), title: "", published, publisher, url: "" };
  },
}));
