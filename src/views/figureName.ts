import { figurePhrase, sayer } from "../model/phrase.ts";
import { standings } from "../model/standing.ts";
import type { Figure, Story } from "../model/story.ts";

/** A figure's accessible name: "22 civilians killed, Al-Qusur, disputed, said by the Syrian Observatory …". */
export function figureName(figure: Figure, story: Story): string {
  const place = story.places.find((p) => p.id === figure.place)?.name;
  const standing = standings(story).get(figure.id);
  return [
    figurePhrase(figure),
    place,
    standing === "claimed" ? undefined : standing,
    `${figure.stance === "denies" ? "denied" : "said"} by ${sayer(figure, story)}`,
  ]
    .filter(Boolean)
    .join(", ");
}
