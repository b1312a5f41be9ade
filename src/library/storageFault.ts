import { Blocked } from "./database.ts";

const REASONS: { [name: string]: string } = {
  QuotaExceededError: "the disk or the browser’s share of it is full",
  SecurityError: "the browser does not let this page keep anything",
  InvalidStateError: "the browser does not let this page keep anything, as in a private window",
  UnknownError: "the browser’s storage does not answer",
  VersionError: "a newer Dateline has changed the library; reload the page",
};

/** Why the library could not be read or written, as part of a sentence. */
export function storageFault(error: unknown): string {
  if (error instanceof Blocked) return "another tab runs an older Dateline; close that tab";
  if (!(error instanceof Error || error instanceof DOMException)) return String(error);
  return REASONS[error.name] ?? error.message;
}
