/** Serves folders under prefixes ("/some/where/") or text under exact paths, on a free loopback port. */
export function serve(mounts: {
  [prefix: string]: string | { text: string };
}): Promise<{ origin: string; close(): Promise<void> }>;
