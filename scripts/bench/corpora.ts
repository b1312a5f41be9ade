import { geovirus, type Measured } from "./geovirus.ts";
import { re3d } from "./re3d.ts";
import type { Part, Row } from "./rows.ts";

/** Names and points on GeoVirus, names on re3d, each by the rule that the peers' figures come from. */
export function corpora(): Part {
  const [points, names] = [geovirus(), re3d()];
  const rows: Row[] = [];
  if (points) {
    rows.push(
      [
        "GeoVirus end to end, areas within 400 and 1,500 km (sc2)",
        shares(points.tolerant),
        "F1 ≥ 0.820",
      ],
      [
        "— StanfordNER with population, CamCoder, Edinburgh by that rule",
        "F1 0.816, 0.777, 0.527",
        "",
      ],
      ["GeoVirus end to end, all within 161 km", shares(points.plain), ""],
      ["— CamCoder by that rule", "F1 0.667", ""],
    );
  }
  if (names)
    rows.push(["re3d Location and Nationality, spans that overlap", shares(names), "F1 ≥ 0.850"]);
  const notes = rows.length === 0 ? ["The corpora of place names are not here."] : [];
  return { title: "Place names (P / R / F1)", rows, notes };
}

const shares = ({ precision, recall, f1 }: Measured): string =>
  [precision, recall, f1].map((share) => share.toFixed(3)).join(" / ");
