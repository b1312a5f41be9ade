import { dismiss, useDateline } from "../store/state.ts";

/** What was ignored or failed, until the reader has seen it. */
export function Notices() {
  const notices = useDateline((s) => s.notices);
  return (
    <div className="notices" role="log" aria-label="Notices">
      {notices.map((notice) => (
        <p key={notice}>
          {notice}
          <button type="button" aria-label="Dismiss" onClick={() => dismiss(notice)}>
            ×
          </button>
        </p>
      ))}
    </div>
  );
}
