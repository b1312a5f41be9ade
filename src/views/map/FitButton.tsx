import { ownGestures } from "./ownGestures.ts";
import { useFit } from "./useFit.ts";

/** Leads back to the view of the whole story. */
export function FitButton() {
  const fit = useFit();
  return (
    <button type="button" className="map-tools" ref={ownGestures} onClick={fit}>
      Fit to story
    </button>
  );
}
