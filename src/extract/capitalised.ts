import type { Token } from "./tokens.ts";

/** Whether a token is a word that begins with a capital, or with a small article before one: al-Qusur. */
export function isCapitalised(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.text === token.form) return false;
  return (
    isCapital(token.text) ||
    /^(?:al|el|a[dnrstz]|ash|e[dlnrsz]|ul|d|l)[-‑’'](?=[A-Z])/.test(token.text)
  );
}

/** Whether a word begins with a capital. */
export function isCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit < 128) return unit >= 65 && unit <= 90;
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}
