/** Whom the gazetteer is owed to: a line for the credits of a story that has places from it. */
export const GEONAMES = "Place names: GeoNames (CC BY 4.0, https://www.geonames.org), changed";
