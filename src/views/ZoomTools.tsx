import { shifted, WHOLE, type Zoom, zoomed } from "../layout/zoom.ts";

/** Buttons that zoom and move the timeline. */
export function ZoomTools({ zoom, setZoom }: { zoom: Zoom; setZoom: (zoom: Zoom) => void }) {
  const isWhole = zoom[1] - zoom[0] >= 1;
  return (
    <>
      {!isWhole && (
        <>
          <button type="button" aria-label="Earlier" onClick={() => setZoom(shifted(zoom, -0.5))}>
            ←
          </button>
          <button type="button" aria-label="Later" onClick={() => setZoom(shifted(zoom, 0.5))}>
            →
          </button>
          <button type="button" onClick={() => setZoom(WHOLE)}>
            Whole story
          </button>
        </>
      )}
      <button
        type="button"
        aria-label="Zoom out"
        disabled={isWhole}
        onClick={() => setZoom(zoomed(zoom, 0.5))}
      >
        −
      </button>
      <button type="button" aria-label="Zoom in" onClick={() => setZoom(zoomed(zoom, 2))}>
        +
      </button>
    </>
  );
}
