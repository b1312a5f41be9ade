import type { Flows } from "../../layout/flows.ts";

/** Switches the arcs on and off; while they are on, says how to read them and what is not drawn. */
export function FlowSwitch({ drawn, change }: { drawn: Flows | null; change: () => void }) {
  return (
    <>
      <button type="button" aria-pressed={drawn !== null} onClick={change}>
        <svg className="flow-swatch" width="16" height="12" aria-hidden>
          <path d="M1,10Q5,3 14,3" />
          <path d="M10,0L15,3L10,6" />
        </svg>
        Flows
      </button>
      {drawn && <p className="flow-note">{noteOf(drawn)}</p>}
    </>
  );
}

function noteOf({ close, endless }: Flows): string {
  const left = [
    close > 0 && `${close} too close to draw; zoom in.`,
    endless > 0 && `${endless} without a point at both ends.`,
  ];
  return ["Width by figure; hatched beyond what is sure.", ...left].filter(Boolean).join(" ");
}
