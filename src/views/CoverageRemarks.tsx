import type { Ref } from "react";
import type { Issue } from "../model/issue.ts";
import { counted } from "../model/phrase.ts";

const MOST = 500;

/** What was found wrong in a file or could not be settled in a text, each with its place. */
export function CoverageRemarks({
  issues,
  heading,
}: {
  issues: readonly Issue[];
  heading: Ref<HTMLHeadingElement> | undefined;
}) {
  return (
    <section className="coverage-section">
      <h3 tabIndex={-1} ref={heading}>
        {counted(issues.length, "remark")} on the story
      </h3>
      <ul>
        {issues.slice(0, MOST).map((issue) => (
          <li key={`${issue.path} ${issue.rule} ${issue.message}`}>
            {issue.message} <small>{issue.path}</small>
          </li>
        ))}
      </ul>
      {issues.length > MOST && <p>{issues.length - MOST} more are not listed.</p>}
    </section>
  );
}
