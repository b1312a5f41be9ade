/** Path of a Chromium on this machine; with `install`, one is installed where that is possible. Rejects with one sentence. */
export function findBrowser(options?: { install?: boolean }): Promise<string>;
/** Command line flags for a headless run on this machine. */
export function browserArgs(): string[];
