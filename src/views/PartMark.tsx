import type { ReactNode } from "react";
import "./parts.css";

/** A value, underlined with a word beside it where the text does not state it: "Syria (inferred)". */
export function PartMark({
  inferred,
  children,
}: {
  /** What `inferredWords` says of the part; null: nothing to mark. */
  inferred: string | null;
  children: ReactNode;
}) {
  if (inferred === null) return children;
  return (
    <>
      <span className="inferred">{children}</span>{" "}
      <small className="inferred-word">({inferred})</small>
    </>
  );
}
