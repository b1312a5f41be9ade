import type { LinePattern } from "./linePattern.ts";

const NAME = "[A-Z\\u00c0-\\u00de][A-Za-z\\u00c0-\\u024f'’.-]*";

/** Who made a page or its pictures, and under which terms it came. */
export const CREDIT_PATTERNS: readonly LinePattern[] = [
  {
    rule: "credits",
    most: 50,
    needs: ["reporting", "writing", "editing", "translation", "compiled", "edited", "written"],
    pattern:
      /^[([]?(?:(?:additional )?(?:reporting|writing|editing|translation)|compiled|edited|written)(?: and \w+)? by [A-Z]/i,
    not: /\b(?:said|says|told|killed|wounded|found|shows?|confirmed)\b/i,
  },
  {
    rule: "byline",
    most: 12,
    needs: ["by "],
    pattern: new RegExp(
      `^(?:By|BY|Story by|Words by) (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)${NAME}(?:(?:,| and| &| for| in|,? and| with| of)? ${NAME})+$`,
    ),
    not: /[a-z]{2}\.$/,
  },
  {
    rule: "photo-credit",
    most: 8,
    needs: ["by", ":", "/", "courtesy", "copyright", "credit"],
    pattern:
      /^[([]?(?:image|photo|picture|photograph|media|video|graphic|illustration|file photo|file)s?(?: (?:copyright|credit|source))?\s*(?:by\b|:|\/|courtesy\b|copyright\b|credit\b)/i,
  },
  {
    rule: "photo-credit",
    most: 2,
    needs: ["file", "handout"],
    pattern: /^[([]?(?:file photo|file picture|handout)[)\].]?$/i,
  },
  {
    rule: "release-mark",
    most: 10,
    needs: ["release", "embargoed", "30", "end"],
    pattern:
      /^(?:(?:for )?immediate release|for immediate release\b.*|embargoed (?:until|till)\b.*|(?:press|news|media) release(?: no\.? ?\S+)?|-\s?30\s?-|[-–—]?\s?ends?\s?[-–—]?)$/i,
  },
  {
    rule: "wiki-notice",
    most: 20,
    needs: ["wiki", "opinion", "archived"],
    pattern:
      /^from wiki(?:news|pedia), the free\b|^have an opinion on this story\?|^this (?:page|article) (?:has been|is) (?:automatically )?archived\b/i,
  },
];
