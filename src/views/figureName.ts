import { figurePhrase, figurePlace, saidBy } from "../model/phrase.ts";
import { standingWord } from "../model/standingWord.ts";
import type { Figure, Story } from "../model/story.ts";

/** A figure's accessible name: "22 civilians killed, Al-Qusur, disputed, said by the Syrian Observatory …". */
export function figureName(figure: Figure, story: Story): string {
  return [
    figurePhrase(figure),
    figurePlace(figure, story),
    standingWord(figure, story),
    saidBy(figure, story),
  ]
    .filter(Boolean)
    .join(", ");
}
