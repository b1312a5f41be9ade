// What the bench calls of the libraries that it measures beside ours; they may be missing, so their own types are not asked.
declare module "chrono-node" {
  type Components = {
    get: (part: "year" | "month" | "day") => number | null;
    isCertain: (part: "year" | "month" | "day" | "weekday") => boolean;
  };
  type Result = { index: number; text: string; start: Components; end: Components | null };

  export function parse(
    text: string,
    reference: { instant: Date; timezone: number },
    options: { forwardDate: boolean },
  ): Result[];
}

declare module "compromise" {
  type Found<Parsed> = { json: (options: { offset: true }) => (Parsed & { text: string })[] };
  type Dates = {
    offset: { start: number; length: number };
    dates: { start: string | null; end: string | null };
  };
  type View = {
    numbers: () => Found<{ number: { num: number | null } }>;
    dates: (context: { today: string; timezone: string }) => Found<Dates>;
  };
  const nlp: ((text: string) => View) & { plugin: (plugin: object) => void };

  export = nlp;
}

declare module "compromise-dates" {
  const plugin: object;

  export = plugin;
}
