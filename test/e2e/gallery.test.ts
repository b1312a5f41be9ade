import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axe, openAt } from "./harness.ts";
import { BARS, region, TIMELINE } from "./parts.ts";

let server: ViteDevServer;

beforeAll(async () => {
  server = await createServer({
    root: fileURLToPath(new URL("../../", import.meta.url)),
    server: { port: 0, open: false, host: "127.0.0.1" },
    logLevel: "error",
  });
  await server.listen();
});
afterAll(() => server?.close());

async function gallery(colorScheme: "light" | "dark") {
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error("missing address: the development server did not start");
  const opened = await openAt(`${address}?gallery`, { colorScheme });
  await region(opened.page, BARS).locator("[data-mark]").first().waitFor();
  return opened;
}

/** The drawings of a view as one SVG, each with its mark's name, colours and strokes as the browser resolves them. */
const drawings = (page: Page, view: string, part: string): Promise<string> =>
  region(page, view)
    .locator(part)
    .evaluateAll((rows) => {
      const STYLES = ["fill", "stroke", "stroke-width", "stroke-dasharray", "opacity"];
      const PLAIN: { [style: string]: string } = {
        stroke: "none",
        "stroke-width": "1px",
        "stroke-dasharray": "none",
        opacity: "1",
      };
      const copy = (element: Element): Element => {
        const twin = element.cloneNode(false) as Element;
        for (const { name } of [...twin.attributes]) {
          if (/^(class|data-|aria-|role|tabindex)/.test(name)) twin.removeAttribute(name);
        }
        const style = getComputedStyle(element);
        if (/^(rect|path|circle|line|text)$/.test(element.tagName)) {
          for (const name of STYLES) {
            const value = style.getPropertyValue(name);
            if (value !== PLAIN[name]) twin.setAttribute(name, value);
          }
        }
        for (const child of element.childNodes) {
          twin.append(child instanceof Element ? copy(child) : child.cloneNode());
        }
        return twin;
      };
      const markup = (element: Element) =>
        new XMLSerializer()
          .serializeToString(copy(element))
          .replace(/ xmlns="[^"]*"/g, "")
          .replace(/></g, ">\n<");
      const words = (row: Element) => {
        const value = row.querySelector("b") ?? row;
        return `<text y="18" font-size="18" fill="${getComputedStyle(value).color}">${value.textContent}</text>`;
      };
      const lines = rows.map((row, i) => {
        const named = row.matches("[aria-label]") ? row : row.querySelector("[aria-label]");
        const name = document.createElement("p");
        name.textContent = named?.getAttribute("aria-label") ?? "";
        const svg = row.matches("svg, g") ? row : row.querySelector("svg");
        const drawing = svg ? markup(svg) : words(row);
        return `<text y="${i * 56 + 14}">${name.innerHTML}</text>\n<svg y="${i * 56 + 22}" width="480" height="26" overflow="visible">\n${drawing}\n</svg>`;
      });
      const hatches = [...document.querySelectorAll("pattern")].map(markup).join("\n");
      const size = `width="720" height="${rows.length * 56}"`;
      return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-size="12">\n<defs>\n${hatches}\n</defs>\n${lines.join("\n")}\n</svg>\n`;
    });

test.each(["light", "dark"] as const)("every hedge is drawn as it was, %s", async (scheme) => {
  const { page, errors } = await gallery(scheme);
  await expect(await drawings(page, BARS, ".bar-row, .context-figure")).toMatchFileSnapshot(
    `__snapshots__/hedges-bars-${scheme}.svg`,
  );
  await expect(await drawings(page, TIMELINE, ".event")).toMatchFileSnapshot(
    `__snapshots__/hedges-timeline-${scheme}.svg`,
  );
  expect(errors).toEqual([]);
});

test("axe finds nothing in the gallery", async () => {
  const { page } = await gallery("light");
  expect(await axe(page)).toEqual([]);
});
