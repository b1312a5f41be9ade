import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { browserArgs, findBrowser } from "../../scripts/browser.mjs";
import { serve } from "../../scripts/serve.mjs";

/** The built app answers under a path of its own, because it has to work in any folder. */
const BASE = "/some/where/";
const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  server = await serve({ [BASE]: DIST });
  browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: browserArgs(),
    // Playwright's default hides Chromium's limit on history calls, which the app has to live with.
    ignoreDefaultArgs: ["--disable-ipc-flooding-protection"],
  });
});

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

type Options = {
  /** What follows the app's folder: "", "?country=FR". */
  path?: string;
  width?: number;
  height?: number;
  colorScheme?: "light" | "dark";
  reducedMotion?: "reduce" | "no-preference";
  javaScriptEnabled?: boolean;
  /** Whether the app may put itself into the browser; by default not, which spares the other tests its 300 files. */
  isKept?: boolean;
  /** Runs in the page before anything of the app does. */
  before?: string;
};

type Request = { url: string; type: string; bytes: number };

export type Opened = {
  page: Page;
  /** The app's folder, with the trailing slash. */
  address: string;
  /** Console errors, page errors and failed requests so far. */
  errors: string[];
  /** Requests that have finished so far; bytes: the body as it crossed the network. */
  requests(): Promise<Request[]>;
};

/** The app in a window of its own, ready (unless scripts are off). Windows close after each test. */
export function openPage(options: Options = {}): Promise<Opened> {
  const address = server.origin + BASE;
  return openAt(address + (options.path ?? ""), options, address);
}

/** Any address in a window of its own. `folder`: what counts as the page's own; by default the address itself. */
export async function openAt(
  url: string,
  options: Omit<Options, "path"> = {},
  folder = url,
): Promise<Opened> {
  const { width = 1440, height = 900, javaScriptEnabled = true } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: options.colorScheme ?? "light",
    reducedMotion: options.reducedMotion ?? "reduce",
    javaScriptEnabled,
    serviceWorkers: options.isKept ? "allow" : "block",
    locale: "en-GB",
    timezoneId: "Pacific/Auckland",
  });
  contexts.push(context);
  context.setDefaultTimeout(10_000);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  if (options.before) await context.addInitScript(options.before);
  const page = await context.newPage();
  const opened = { page, address: folder, ...watch(page) };
  await page.goto(url);
  if (javaScriptEnabled) await ready(page);
  return opened;
}

/** Waits until the page says that it is hydrated and its address applied. */
export const ready = (page: Page) =>
  page.locator("html[data-ready=true]").waitFor({ state: "attached" });

/** What axe finds wrong with the page as it stands, a line each. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(AXE, "utf8"));
  const { violations } = await page.evaluate<AxeResults>(
    "axe.run(document, { resultTypes: ['violations'] })",
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")}`),
  );
}

function watch(page: Page): Pick<Opened, "errors" | "requests"> {
  const errors: string[] = [];
  const finished: Promise<Request>[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => errors.push(`page: ${error.message}`));
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText;
    // Dropped by the page itself: the icon of a tab that is left, a table for a list of places that was shut meanwhile.
    if (why === "net::ERR_ABORTED" && /\/icon\.svg$|\/[A-Z]{2}-[\w-]+\.txt$/.test(request.url()))
      return;
    errors.push(`request: ${request.url()} ${why}`);
  });
  page.on("requestfinished", (request) => {
    const made = { url: request.url(), type: request.resourceType() };
    finished.push(
      request.sizes().then(
        ({ responseBodySize }) => ({ ...made, bytes: responseBodySize }),
        () => ({ ...made, bytes: 0 }),
      ),
    );
  });
  return { errors, requests: () => Promise.all(finished) };
}
