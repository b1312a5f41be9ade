import { placeKey } from "../src/extract/placeKey.ts";
import type { Line } from "./gazetteer-text.ts";
import type { Settlement } from "./geonames.ts";

const BEFORE =
  /^(?:(?:Autonomous |Special )?(?:State|Province|Region|Governorate|Department|District|County|Republic|Municipality|City|Capital|Commune|Canton|Parish|Prefecture|Provincia|Provincie|Departamento|Département|Distrito|Muhafazat|Mohafazat|Wilayat|Ostan-e)(?: of| de la| de| del| di| d['’]| du)? (?:the )?)/;
const AFTER =
  / (?:Governorate|Province|Region|District|Oblast|Oblast['’]|Krai|State|County|Prefecture|Department|Municipality|Division|Voivodeship|Canton|Parish|Republic|Territory|Raion|Rayon|Zone|Metropolitan Area|Autonomous Okrug|Autonomous Region)$/;

/**
 * States, governorates, counties: a line for each division that has settlements, at the middle of
 * where they lie, with the sum of their inhabitants. A second-order one that is mostly the town of its name has
 * no short name: "Mosul" is the town, "Mosul District" the other. `codes` maps "SY.07" (or "US.NV.003") to its name.
 */
export function divisionLines(
  towns: readonly Settlement[],
  codes: ReadonlyMap<string, string>,
  admin1: ReadonlyMap<string, string>,
  order: 1 | 2,
): Line[] {
  const members = new Map<string, Settlement[]>();
  for (const town of towns) {
    const code = [town.country, town.admin1, town.admin2].slice(0, order + 1).join(".");
    members.set(code, [...(members.get(code) ?? []), town]);
  }
  return [...codes].flatMap(([code, name]) => {
    const inside = members.get(code);
    if (inside === undefined || !/^[A-ZÀ-ž]/.test(name)) return [];
    const [country = "", first = ""] = code.split(".");
    const short = name.replace(BEFORE, "").replace(AFTER, "");
    const population = inside.reduce((sum, town) => sum + town.population, 0);
    const townOfIt = inside.find((town) => placeKey(town.name) === placeKey(short));
    const owned = order === 2 && townOfIt !== undefined && townOfIt.population > population / 10;
    if (owned && short === name) return [];
    return {
      country,
      admin1: order === 1 ? "" : (admin1.get(`${country}.${first}`) ?? ""),
      names: owned ? [name] : [short, name],
      at: { lat: middle(inside, "lat"), lon: middle(inside, "lon") },
      population,
      kind: "p",
    };
  });
}

/** The middle of the half-degree squares that have a settlement, so that a metropolis does not pull it. */
function middle(towns: readonly Settlement[], axis: "lat" | "lon"): number {
  const squares = new Map(
    towns.map(({ lat, lon }) => {
      const square = { lat: Math.floor(lat * 2) / 2 + 0.25, lon: Math.floor(lon * 2) / 2 + 0.25 };
      return [`${square.lat} ${square.lon}`, square];
    }),
  );
  const points = squares.size > 4 ? [...squares.values()] : towns;
  return points.reduce((total, point) => total + point[axis], 0) / points.length;
}
