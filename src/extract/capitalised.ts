import type { Token } from "./tokens.ts";

/** Whether a token is a word that begins with a capital, or with a small article before one: al-Qusur. */
export function isCapitalised(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  return (
    isCapital(token.text) ||
    /^(?:al|el|a[dnrstz]|ash|e[dlnrsz]|ul|d|l)[-‑’'](?=[A-Z])/.test(token.text)
  );
}

/** Whether a word begins with a capital. */
export const isCapital = (text: string) => text.charAt(0) !== text.charAt(0).toLowerCase();
