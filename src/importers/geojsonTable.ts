import { csvCell } from "./csvCell.ts";
import { featureReader } from "./featureReader.ts";

/** The largest GeoJSON that is opened, in bytes: it is rewritten as a table in memory. */
const LARGEST_GEOJSON = 300_000_000;
const MOST_COLUMNS = 1000;

type Feature = { type?: unknown; id?: unknown; properties?: unknown; geometry?: unknown };
type Point = { longitude: string; latitude: string; kind: string };

/**
 * A FeatureCollection as a CSV in UTF-8, one row a feature: its id, its properties, and the point; other geometries
 * leave the point blank and only say their kind. Rejects with a sentence where the file is none or too large.
 * `progress`: told now and then how many bytes are read.
 */
export async function geojsonTable(blob: Blob, progress?: (bytes: number) => void): Promise<Blob> {
  if (blob.size > LARGEST_GEOJSON)
    throw new Error("GeoJSON is opened up to 300 MB: save the layer as CSV and open that.");
  const columns = new Map<string, number>();
  const rows: string[][] = [];
  const columnOf = (name: string) => {
    const at = columns.get(name) ?? columns.size;
    columns.set(name, at);
    if (columns.size > MOST_COLUMNS)
      throw new Error(
        "The features have more than 1,000 different properties: save the layer as CSV.",
      );
    return at;
  };
  const reader = featureReader((feature: Feature) => {
    if (feature.type !== "Feature") return;
    const cells: string[] = [];
    for (const [name, value] of featureCells(feature)) cells[columnOf(name)] = csvCell(value);
    rows.push(cells);
  });
  const letters = new TextDecoder();
  let read = 0;
  await blob.stream().pipeTo(
    new WritableStream({
      write: (chunk: Uint8Array) => {
        reader.push(letters.decode(chunk, { stream: true }));
        read += chunk.length;
        progress?.(read);
      },
      close: reader.end,
    }),
  );
  if (rows.length === 0)
    throw new Error("The GeoJSON holds no features: open a FeatureCollection of points.");
  const line = (cells: readonly string[]) =>
    `${Array.from({ length: columns.size }, (_, at) => cells[at] ?? "").join(",")}\n`;
  const parts = [line([...columns.keys()].map(csvCell)), ...rows.map(line)];
  return new Blob(parts, { type: "text/csv" });
}

/** Names that the properties have already are theirs; those of the geometry then say so. */
function featureCells({ id, properties, geometry }: Feature): [string, string][] {
  const own = Object.entries(isRecord(properties) ? properties : {}).map(
    ([name, value]): [string, string] => [name, cellOf(value)],
  );
  const names = new Set(own.map(([name]) => name.toLowerCase()));
  const free = (name: string) => (names.has(name) ? `geometry ${name}` : name);
  const point = pointOf(geometry);
  const featureId = id === undefined || id === null ? [] : [[free("id"), cellOf(id)] as const];
  return [
    ...featureId.map(([name, cell]): [string, string] => [name, cell]),
    ...own,
    [free("longitude"), point.longitude],
    [free("latitude"), point.latitude],
    [free("geometry"), point.kind],
  ];
}

function pointOf(geometry: unknown): Point {
  if (!isRecord(geometry)) return { longitude: "", latitude: "", kind: "" };
  const kind = String(geometry.type ?? "");
  const [longitude, latitude] =
    kind === "Point" && Array.isArray(geometry.coordinates) ? geometry.coordinates : [];
  const isPoint = typeof longitude === "number" && typeof latitude === "number";
  return isPoint
    ? { longitude: String(longitude), latitude: String(latitude), kind }
    : { longitude: "", latitude: "", kind };
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
