import { CREDIT_PATTERNS } from "./creditPatterns.ts";
import type { LinePattern } from "./linePattern.ts";

const SAID = /["“”]|\b(?:said|says|told|according|added|reported)\b/i;
const DAY = "(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const ADDRESS = "(?:https?:\\/\\/|www\\.)\\S+";

/** In the order in which they are tried; the first that fits names the reason. */
export const PATTERNS: readonly LinePattern[] = [
  {
    rule: "address",
    most: 3,
    needs: ["//", "www."],
    pattern: new RegExp(`^(?:[A-Za-z]+:?\\s)?${ADDRESS}$`, "i"),
  },
  {
    rule: "address-tail",
    most: 25,
    needs: ["//", "www."],
    pattern: new RegExp(
      `^(?:from|via|source|link|see|more|read|visit|follow|watch)\\b[^.!?]*\\s${ADDRESS}$`,
      "i",
    ),
    not: SAID,
  },
  {
    rule: "source-line",
    most: 8,
    needs: ["source"],
    pattern: /^source\s*:\s*[A-Z]/i,
    not: /\d|[a-z]\.$/,
  },
  {
    rule: "via",
    most: 5,
    needs: ["via "],
    pattern: /^via [A-Za-z]\S*(?: \S+){0,3}$/,
    not: /[.!?]$/,
  },
  {
    rule: "reviewed",
    most: 90,
    needs: ["rating"],
    pattern: /\bReviewed by .{1,60} on \d.{0,20}\bRating:\s*[\d.]*$/i,
  },
  {
    rule: "rating",
    most: 5,
    needs: ["rating"],
    pattern: /^rating:?\s*[\d.]+(?:\s*(?:\/|out of)\s*\d+)?$/i,
  },
  {
    rule: "timestamp",
    most: 14,
    needs: ["published", "posted", "updated", "modified", "issued", "released", "date", "time"],
    pattern: new RegExp(
      `^(?:(?:first|originally|last) )?(?:published|posted|updated|modified|issued|released|date|time)\\b\\s*(?:on|at)?\\s*:?\\s*(?:${DAY}\\.?,?\\s+(?:\\d|${DAY}\\b)|\\d{1,2}:\\d\\d|\\d{1,2}(?:st|nd|rd|th)?,? ${DAY}\\b|\\d{4}-\\d\\d|\\d+ \\w+ ago|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2})`,
      "i",
    ),
    not: /[a-z]{2}\.$/,
  },
  {
    rule: "timestamp",
    most: 9,
    needs: ["posted by"],
    pattern: /^posted by .{1,40}\bat \d{1,2}:\d\d/i,
  },
  {
    rule: "time",
    most: 4,
    needs: [":", "read", "ago"],
    pattern:
      /^(?:\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: [A-Z]{3,4})?|\d+ (?:min|minute|hour|day|week)s? (?:read|ago))$/i,
  },
  {
    rule: "comments",
    most: 8,
    needs: ["comment", "reply", "discussion", "conversation"],
    pattern:
      /^(?:(?:no|\d+) comments?(?: yet)?:?$|(?:post|add|leave|write) (?:a|your) (?:comment|reply)\b|comments (?:are|have been) |view (?:all )?(?:\d+ )?comments\b|join the (?:discussion|conversation)\b)/i,
  },
  {
    rule: "powered-by",
    most: 8,
    needs: ["powered by"],
    pattern: /(?:^|[.|•·–-]\s*)Powered by [A-Z]\S*(?: [A-Z]\S*)?$/,
  },
  {
    rule: "advertisement",
    most: 8,
    pattern:
      /^(?:advertise?ments?|sponsored(?: content| links?)?|promoted(?: content)?|ads? by \S+|ad|(?:story|article) continues (?:below|after)\b.*|let['’]s block ads!.*)$/i,
  },
  {
    rule: "price",
    most: 8,
    needs: ["$", "€", "£"],
    pattern:
      /^(?:from |only |just )?[$€£]\s?\d[\d.,]*(?:\s*(?:billed|per|an?|\/|once|each|monthly|yearly|annually|month|year|week|only|usd|eur|gbp)\b)*\.?$/i,
  },
  {
    rule: "copyright",
    most: 45,
    needs: ["©", "(c)", "copyright", "rights"],
    pattern:
      /^(?:©|\(c\)\s|copyright (?:©|\(c\)|\d{4}|by\b|of\b))|\ball rights reserved\b[^.]{0,40}\.?$/i,
  },
  {
    rule: "read-more",
    most: 30,
    needs: [":"],
    pattern:
      /^(?:also )?(?:read|see|watch|listen|related|more)(?: also| more| next| (?:stor(?:y|ies)|articles?|coverage|links?|on this))?\s*:\s*\S/i,
    not: SAID,
  },
  {
    rule: "read-more",
    most: 6,
    needs: ["more", "continue", "reading", "read on", "read the full"],
    pattern:
      /^[([]?(?:read|see|show|load) more[\s.…»>→]*[)\]]?$|^[([]?(?:more|continued?(?: reading)?|keep reading|read (?:on|the full (?:story|article)))[\s.…»>→]*[)\]]?$/i,
  },
  {
    rule: "follow-us",
    most: 18,
    needs: [" us", " me", " @", "follow"],
    pattern:
      /^(?:follow|like|join|find|contact) (?:us|me|@\w+)\b|^follow .{1,40} on (?:twitter|facebook|instagram|telegram|youtube)\b/i,
    not: SAID,
  },
  {
    rule: "newsletter",
    most: 25,
    needs: ["subscribe", "sign up", "view", "forward", "you", "thank"],
    pattern:
      /^(?:subscribe|sign up|unsubscribe|view (?:this|it) (?:e-?mail |message |newsletter )?(?:in|online)|forward (?:this )?to a friend|was this (?:e-?mail |newsletter )?forwarded|you(?:['’]re| are) (?:receiving|getting) this|you received this|(?:update|manage) your (?:e-?mail )?(?:preferences|subscription)|thank(?:s| you) for (?:being here|reading|visiting|subscribing|your support))\b/i,
    not: SAID,
  },
  {
    rule: "navigation",
    most: 5,
    pattern:
      /^(?:skip to (?:main )?content|menu|search|home|log ?in|sign ?in|log ?out|register|my account|back to top|top of page|(?:next|previous)(?: (?:article|story|page|post))?|older posts?|newer posts?|print(?:er)?[- ](?:friendly|version)\b.*|loading\.*|share this.*|text size|listen to this (?:article|story)|about us|contact us|privacy(?: policy)?|terms of (?:use|service)|cookie (?:policy|settings)|accept(?: all)?(?: cookies)?|\[?edit\]?)$/i,
  },
  {
    rule: "cookies",
    most: 70,
    needs: ["cookie", "privacy", "terms"],
    pattern:
      /\b(?:(?:we|site|website|page)s? (?:also )?uses? cookies|cookie (?:policy|settings|preferences)|(?:our|the) (?:privacy policy|terms (?:of (?:use|service)|and conditions)))\b/i,
    not: SAID,
  },
  {
    rule: "contact",
    most: 30,
    needs: ["contact", "quir", "tel", "phone", "mobile", "fax", "mail", "information"],
    pattern:
      /^(?:(?:media|press|news) )?(?:contacts?|enquir|inquir|tel\b|phone|mobile|fax|e-?mail|for (?:more|further) information)[^@]{0,120}(?:@\S+\.\w|\+?\d[\d ().-]{6,})/i,
  },
  {
    rule: "contact",
    most: 6,
    needs: ["@", "+"],
    pattern: /^\S+@\S+\.[a-z]{2,}$|^\+\d[\d ().-]{7,}$/i,
  },
  {
    rule: "mail-header",
    most: 20,
    needs: ["@"],
    pattern: /^(?:from|to|cc|reply-to|sent):\s.{0,60}\S@\S+\.\w/i,
  },
  ...CREDIT_PATTERNS,
];
