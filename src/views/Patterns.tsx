import "./plot.css";

/** The hatching that stands for "the text leaves this open", once a page. */
export function Patterns() {
  return (
    <svg className="unseen" width="0" height="0" aria-hidden>
      <defs>
        {["origin", "event", "mention"].map((role) => (
          <pattern
            key={role}
            id={`hatch-${role}`}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line className={`hatch-line ${role}`} y2="5" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
