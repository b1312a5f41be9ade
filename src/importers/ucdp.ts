import { dated, placed } from "./precision.ts";
import type { SourceRule, SourceTable } from "./sourceTable.ts";
import { articleLines, ucdpArticles } from "./ucdpArticles.ts";

const COLUMNS_49 =
  "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob";
const COLUMNS_41 =
  "id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,side_a,side_b_new_id,gwnob,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high";

const outletNames = (cell: string): string =>
  [...new Set(cell.split(";").map((name) => name.trim()))].join("; ");

/** UCDP's Georeferenced Event Dataset; the precisions are those of its codebook. */
export const ucdp: SourceTable = {
  source: "ucdp",
  name: "UCDP GED",
  columns: [
    ["id", "id", "relid"],
    ["start", "date_start"],
    ["end", "date_end"],
    ["year", "year"],
    ["datePrecision", "date_prec"],
    ["country", "country", "country_id"],
    ["admin", "adm_1"],
    ["place", "where_coordinates"],
    ["latitude", "latitude"],
    ["longitude", "longitude"],
    ["point", "geom_wkt"],
    ["placePrecision", "where_prec"],
    ["type", "type_of_violence"],
    ["actor", "side_a"],
    ["actor", "side_b"],
    ["low", "low", "low_est"],
    ["best", "best", "best_est"],
    ["high", "high", "high_est"],
    ["source", "source_office", "source_original"],
    ["note", "source_article", "source_headline"],
  ],
  marks: [
    ["date_start", "date_end", "type_of_violence"],
    ["date_start", "date_end", "best", "dyad_name"],
    ["date_start", "best", "high", "low", "side_a"],
    ["type_of_violence", "where_prec", "best"],
  ],
  wanted: [
    ["dates", "start"],
    ["countries", "country"],
    ["places on the map", "latitude", "point"],
    ["kinds of violence", "type"],
    ["deaths", "best"],
    ["lowest and highest numbers of deaths", "low", "high"],
    ["sources", "source"],
    ["source articles", "note"],
  ],
  datePrecisions: new Map<string, SourceRule>([
    ["1", dated("day")],
    ["2", { ...dated("days"), alone: dated("days", "around") }],
    ["3", { ...dated("week"), alone: dated("week", "week") }],
    ["4", { ...dated("month"), alone: dated("month", "month") }],
    ["5", { ...dated("span"), alone: dated("year", "year") }],
  ]),
  placePrecisions: new Map([
    ["1", placed("exact")],
    ["2", placed("near")],
    ["3", placed("district")],
    ["4", placed("province")],
    ["5", placed("province")],
    ["6", placed("country")],
    ["7", placed("country")],
  ]),
  unknown: ["na", "-9", "-99", "-999"],
  types: new Map([
    ["1", "State-based conflict"],
    ["2", "Non-state conflict"],
    ["3", "One-sided violence"],
  ]),
  countryNumbers: "ward",
  outletSeparator: ";",
  headless: [COLUMNS_49.split(","), COLUMNS_41.split(",")],
  told: (cell) => {
    const articles = ucdpArticles(cell("source_article"));
    const [only] = articles;
    const isOne = only !== undefined && articles.length === 1;
    return {
      source: isOne
        ? `${only.outlet}, ${only.date}`
        : outletNames(cell("source_office") || cell("source_original")),
      note: articleLines(articles) || cell("source_article") || cell("source_headline"),
    };
  },
};
