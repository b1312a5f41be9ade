import file from "../../data/population/inhabitants.json?url";
import type { Inhabitants } from "../model/inhabitants.ts";

let loaded: Inhabitants | null = null;

/** The numbers of inhabitants, fetched once. Throws where the file does not come. */
export async function loadInhabitants(): Promise<Inhabitants> {
  if (loaded) return loaded;
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`missing population figures: status ${answer.status}`);
  const inhabitants: Inhabitants = await answer.json();
  loaded = inhabitants;
  return inhabitants;
}
