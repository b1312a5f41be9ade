import { wordCount } from "./titles.ts";

const VOICE = /\b(?:we|our|us|you|your|you['’]re|please)\b/i;
const STRONG =
  /\b(?:become an? (?:[a-z]+ ){0,2}(?:supporter|member|subscriber|patron)|one[- ]off contribution|ad[- ]?block(?:er|ing)?s?|paywall|make an? (?:[a-z-]+ )?(?:donation|contribution)|support (?:our|independent|quality) (?:journalism|work|reporting)|we need your (?:help|support)|sign up (?:for|to) our|subscribe (?:to our|now|today)|our newsletters?|view this e-?mail|unsubscribe|(?:receiving|received) this (?:e-?mail|newsletter)|free trial|cancel any ?time|help us keep|reader[- ](?:funded|supported))\b/i;
const WEAK =
  /\b(?:contribut(?:e|ions?|ors?)|subscri\w+|donat\w+|publish|our (?:news|sites?|network|coverage|readers))\b/i;
const REPORTS = /["“”]|\b(?:said|says|told|added|according to|reported)\b/i;
const COUNT = /(?:^|[^$€£\d.,])\d/;
const SHORT = 6;
const LONGEST = 900;

/** Whether a paragraph speaks to the reader for the page's own upkeep: donations, subscriptions, newsletters. */
export function isAppeal(text: string): boolean {
  if (text.length > LONGEST || REPORTS.test(text) || COUNT.test(text)) return false;
  return VOICE.test(text) && STRONG.test(text);
}

/** Whether a line goes on with an appeal above it: a paragraph in the same voice, or a short label. */
export function goesOnWithAppeal(text: string): boolean {
  if (text.length > LONGEST || REPORTS.test(text)) return false;
  if (wordCount(text) <= SHORT && !/[.:]$/.test(text)) return true;
  return VOICE.test(text) && (WEAK.test(text) || STRONG.test(text));
}
