declare module "d3-geo-projection" {
  import type { GeoProjection } from "d3";
  import type { Feature, FeatureCollection, Geometry } from "geojson";

  /** Projects and clips to planar coordinates; y grows downwards, a shape wholly cut away is null. */
  export function geoProject<P>(
    object: FeatureCollection<Geometry, P>,
    projection: GeoProjection,
  ): { type: "FeatureCollection"; features: Feature<Geometry | null, P>[] };
}

declare module "topojson-server" {
  import type { FeatureCollection, Geometry } from "geojson";
  import type { GeometryCollection, Topology } from "topojson-specification";

  /** @param quantization differentiable values per dimension, such as 1e4 */
  export function topology<P extends object>(
    objects: { countries: FeatureCollection<Geometry, P> },
    quantization?: number,
  ): Topology<{ countries: GeometryCollection<P> }>;
}

declare module "subset-font" {
  type Axis = number | { min: number; max: number; default?: number };

  function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: "sfnt" | "woff" | "woff2";
      variationAxes?: Record<string, Axis>;
      keepFeatures?: string[];
      noHinting?: boolean;
    },
  ): Promise<Buffer>;
  export = subsetFont;
}
