import { PATTERNS } from "./furniturePatterns.ts";
import { wordCount } from "./titles.ts";

const LONGEST = 600;
const words = (list: string) => new Set(list.split(" "));
const SHARE = words(
  "share tweet print email e-mail facebook twitter x whatsapp telegram linkedin reddit pinterest messenger tumblr flipboard pocket",
);
const PAY = words("paypal credit card cards debit stripe patreon");
const GLUE = words(
  "on to via by this the a article story page post link copy save comment comments or and only now with icon button more in window opens new your friend friends it save bookmark",
);

/** The rule by which a single line is page furniture; null: it is none, as far as the line alone tells. */
export function furnitureRule(text: string): string | null {
  if (text.length > LONGEST) return null;
  if (!HAS_WORD.test(text)) return "separator";
  const count = wordCount(text);
  const lower = text.toLowerCase();
  for (const { rule, most, needs, pattern, not } of PATTERNS) {
    if (count > most || needs?.some((part) => lower.includes(part)) === false) continue;
    if (pattern.test(text) && !not?.test(text)) return rule;
  }
  if (count <= 12 && made(text, SHARE)) return "share";
  if (count <= 8 && made(text, PAY)) return "payment";
  return isMenu(text, count) ? "menu" : null;
}

const HAS_WORD = /[0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u1fff\u2c00-\ud7ff\uf900-\ufdff]/;

/** Whether a line is made of such words and of what joins them, and of nothing else. */
function made(text: string, core: ReadonlySet<string>): boolean {
  const forms = text.toLowerCase().match(/[a-z\d-]+|[^\sa-z\d-]/g) ?? [];
  const plain = forms.filter((form) => !/^[|•·,/()+:-]$/.test(form));
  return plain.some((f) => core.has(f)) && plain.every((f) => core.has(f) || GLUE.has(f));
}

/** "Home | World | Middle East": at least three short names, no digits, no stop. */
function isMenu(text: string, count: number): boolean {
  if (count > 30 || /[\d.!?"“”]/.test(text)) return false;
  const names = text.split(/\s[|»›>·•/]\s/);
  return names.length >= 3 && names.every((name) => /^[A-Z]/.test(name) && wordCount(name) <= 4);
}
