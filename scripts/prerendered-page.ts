/** What src/prerender.tsx makes of a story. */
export type Rendered = { html: string; title: string; description: string };

export const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; worker-src 'self' blob:; connect-src 'self' https: http://localhost:* http://127.0.0.1:*; object-src 'none'; base-uri 'none'; form-action 'none'";

type Filling = {
  rendered: Rendered;
  /** The story file as parsed JSON; it lies in the page once. */
  story: unknown;
  /** Folder of the build, which must not show in the page. */
  root: string;
};

/** The built index.html with the story in it. Throws where the result would break in a browser or tell about the build. */
export function filledPage(page: string, { rendered, story, root }: Filling): string {
  check(rendered.html, root);
  const data = JSON.stringify(story).replaceAll("<", "\\u003c");
  const title = escaped(rendered.title);
  const description = escaped(rendered.description);
  const edits: [RegExp, string][] = [
    [
      /\n *<\/head>/,
      `\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />\n  </head>`,
    ],
    [/<script type="module"/, '<script type="module" fetchpriority="low"'],
    [
      /<div id="root"><\/div>/,
      `<div id="root">${rendered.html}</div>\n    <script type="application/json" id="story">${data}</script>`,
    ],
    [/<title>[^<]*<\/title>/, `<title>${title}</title>`],
    [/(<meta\s+name="description"\s+content=")[^"]*/, `$1${description}`],
    [/(<meta\s+property="og:title"\s+content=")[^"]*/, `$1${title}`],
    [/(<meta\s+property="og:description"\s+content=")[^"]*/, `$1${description}`],
  ];
  const filled = edits.reduce((text, [from, to]) => replaced(text, from, to), page);
  return stylesFirst(filled);
}

/**
 * Moves the style sheets before the first script. A policy in the page keeps Chromium from looking ahead for what to
 * load, so a sheet behind a script would only be asked for once that script has come: a round trip more. For the same
 * reason the policy stands at the end of the head, behind the page's own sheet and scripts and before all else.
 */
function stylesFirst(page: string): string {
  const sheets = page.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
  const rest = page.replace(/\s*<link rel="stylesheet"[^>]*>/g, "");
  return rest.replace(/(?=<script\b)/, () => `${sheets.join("\n    ")}\n    `);
}

function check(html: string, root: string): void {
  if (html.trim() === "") throw new Error("invalid prerender: the page is empty");
  const style = /<[^>]* style="[^>]*>/.exec(html);
  if (style) {
    throw new Error(`invalid prerender: the policy forbids the style attribute of ${style[0]}`);
  }
  for (const path of ["file://", root, root.replaceAll("/", "\\")]) {
    if (html.includes(path)) {
      throw new Error(`invalid prerender: a path of the build machine is in it, ${path}`);
    }
  }
}

function replaced(page: string, pattern: RegExp, replacement: string): string {
  const match = pattern.exec(page);
  if (!match) throw new Error(`missing in index.html: ${pattern.source}`);
  const text = replacement.startsWith("$1") ? `${match[1]}${replacement.slice(2)}` : replacement;
  return page.slice(0, match.index) + text + page.slice(match.index + match[0].length);
}

const ENTITIES: { [sign: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
