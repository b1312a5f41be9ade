import { placesById } from "../model/places.ts";
import { isSound } from "../model/sound.ts";
import type { Figure, Place, Story } from "../model/story.ts";

/** A figure that can be drawn as an arc, with the places that it leads from and to; all have a point. */
export type Route = { figure: Figure; origin: Place; ends: [Place, ...Place[]] };

/** The figures that say where people went, told apart by whether both ends are places that the map can point at. */
export function flowRoutes(story: Story): { routes: Route[]; endless: Figure[] } {
  const routes: Route[] = [];
  const endless: Figure[] = [];
  const places = placesById(story);
  for (const figure of story.records) {
    if (figure.kind !== "figure" || !isFlow(figure)) continue;
    const origin = originOf(figure, story);
    const known = figure.to.flatMap((id) => places.get(id) ?? []);
    const [first, ...others] = known.filter((p) => isPoint(p) && p !== origin);
    if (origin && first) routes.push({ figure, origin, ends: [first, ...others] });
    else endless.push(figure);
  }
  return { routes, endless };
}

/** Whether a figure counts people on their way out: those who returned have no arc, which would point the wrong way. */
const isFlow = (figure: Figure): boolean =>
  figure.unit === "people" &&
  figure.measure !== "returned" &&
  figure.to.length > 0 &&
  isSound(figure);

/** The most precise place named for the figure, else the entry of its country. */
function originOf({ place, country }: Figure, { places }: Story): Place | undefined {
  const own = places.find((p) => p.id === place && isPoint(p));
  if (own || country === null) return own;
  return places.find((p) => p.precision === "country" && p.country === country && isPoint(p));
}

const isPoint = ({ lat, lon, precision }: Place): boolean =>
  lat !== null && lon !== null && precision !== "region";
