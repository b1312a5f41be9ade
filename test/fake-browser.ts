type Entry = { state: unknown; url: string };

/** Entries that Chromium keeps of one tab. */
const MOST_ENTRIES = 50;

/**
 * As much of a window as a page's history needs, behaving like a browser's: `go` takes effect later and beyond the
 * list not at all, only 50 entries are kept, and while `deaf` calls are ignored without an error.
 */
export class FakeBrowser {
  entries: Entry[] = [{ state: null, url: "about:blank" }];
  at = 0;
  deaf = false;
  private left = false;
  private listeners: ((event: { state: unknown }) => void)[] = [];

  constructor(url: string) {
    this.entries.push({ state: null, url });
    this.at = 1;
  }

  get address(): string {
    return this.entries[this.at]?.url ?? "";
  }

  /** Whether the reader has ever been led out of the page: coming back would load it anew, so it stays so. */
  get isGone(): boolean {
    return this.left;
  }

  /** The part of `Window` that the sync uses. */
  get window(): Window {
    const page = this;
    const history = {
      get state() {
        return page.entries[page.at]?.state ?? null;
      },
      pushState: (state: unknown, _: string, url: string) => page.push({ state, url }),
      replaceState: (state: unknown, _: string, url: string) => {
        if (!page.deaf && !page.isGone)
          page.entries[page.at] = { state: structuredClone(state), url };
      },
      go: (by: number) => !page.deaf && page.travel(by),
    };
    const location = {
      get search() {
        return page.address.replace(/#.*/, "");
      },
      get hash() {
        return /#.*/.exec(page.address)?.[0] ?? "";
      },
    };
    return {
      history,
      location,
      performance: { timeOrigin: 1 },
      setTimeout: (task: () => void, ms: number) => setTimeout(task, ms),
      clearTimeout: (id: ReturnType<typeof setTimeout>) => clearTimeout(id),
      addEventListener: (_: string, listener: () => void) => page.listeners.push(listener),
      removeEventListener: (_: string, listener: () => void) => {
        page.listeners = page.listeners.filter((l) => l !== listener);
      },
    } as unknown as Window;
  }

  /** The Back (-1) and Forward (1) buttons, and `history.go`. */
  travel(by: number): void {
    setTimeout(() => {
      const entry = this.entries[this.at + by];
      if (!entry || by === 0) return;
      this.at += by;
      this.left ||= this.address === "about:blank";
      if (this.isGone) this.listeners = [];
      for (const listener of this.listeners) listener({ state: entry.state });
    }, 5);
  }

  private push({ state, url }: Entry): void {
    if (this.deaf || this.isGone) return;
    this.entries = [...this.entries.slice(0, this.at + 1), { state: structuredClone(state), url }];
    this.entries = this.entries.slice(-MOST_ENTRIES);
    this.at = this.entries.length - 1;
  }
}
