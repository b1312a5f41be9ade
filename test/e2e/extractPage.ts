import {
  type ArticleFacts,
  type Extraction,
  extractInWorker,
  type Progress,
} from "../../src/views/extractInWorker.ts";

declare global {
  interface Window {
    /** A door for the tests, as long as no view of the app opens one. */
    extraction: { start: (text: string, facts: ArticleFacts) => Extraction; told: Progress[] };
  }
}

const told: Progress[] = [];
window.extraction = {
  told,
  start: (text, facts) => extractInWorker(text, facts, (progress) => told.push(progress)),
};
document.documentElement.dataset.ready = "true";
