import { ownGestures } from "./ownGestures.ts";
import { useFit } from "./useFit.ts";

/** Leads back to the view of the whole story. `legend`: what the legend shows, which the view leaves room for. */
export function FitButton({ legend }: { legend: string }) {
  const fit = useFit(legend);
  return (
    <button type="button" className="map-tools" ref={ownGestures} onClick={fit}>
      Fit to story
    </button>
  );
}
