import { placeType } from "./placeTypes.ts";
import type { Token } from "./tokens.ts";

const REACH = 7;

/** Whether what follows a token is named as one of some places: "towns in northern Iraq including", "cities such as". */
export function isExample(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.form ?? "";
  const leads = form === "including" || (form === "as" && tokens[at - 1]?.form === "such");
  if (!leads) return false;
  return tokens
    .slice(Math.max(0, at - REACH), at)
    .some((token) => token.form.endsWith("s") && placeType(token.form) !== null);
}
