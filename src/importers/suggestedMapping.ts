import type { ColumnKind, ColumnProfile } from "./columnProfile.ts";
import type { ColumnRole } from "./layout.ts";

/** Positions of columns by what they are read as. */
export type Mapping = ReadonlyMap<ColumnRole, number>;

type Rule = {
  role: ColumnRole;
  name: RegExp;
  kinds: readonly ColumnKind[];
  /** Whether a column of another name is taken where it is the only one of these kinds. */
  isByKind?: true;
};

/** In this order; a column has one role. */
const RULES: readonly Rule[] = [
  { role: "point", name: /^/, kinds: ["point"], isByKind: true },
  { role: "latitude", name: /lat|^y$/i, kinds: ["latitude"], isByKind: true },
  { role: "longitude", name: /lon|lng|^x$/i, kinds: ["longitude"], isByKind: true },
  { role: "end", name: /end|until|^to$|bis/i, kinds: ["date"] },
  {
    role: "start",
    name: /date|day|start|begin|when|time|datum|fecha/i,
    kinds: ["date"],
    isByKind: true,
  },
  { role: "year", name: /^(?:i?year|jahr|a[nñ]o|ann[ée]e)$/i, kinds: ["number"] },
  { role: "month", name: /^(?:i?month|monat|mes|mois)$/i, kinds: ["number"] },
  { role: "day", name: /^(?:i?day|tag|d[ií]a|jour)$/i, kinds: ["number"] },
  {
    role: "country",
    name: /country|nation|state_name|land$|iso|pa[ií]s|pays/i,
    kinds: ["country", "category", "text"],
    isByKind: true,
  },
  {
    role: "admin",
    name: /adm(?:in)?_?1|province|governorate|region|state|district|oblast/i,
    kinds: ["category", "text", "id"],
  },
  {
    role: "place",
    name: /place|location|city|town|village|settlement|where|ort$/i,
    kinds: ["category", "text", "id"],
  },
  { role: "low", name: /^low|_low$|min/i, kinds: ["number"] },
  { role: "high", name: /^high|_high$|max/i, kinds: ["number"] },
  { role: "best", name: /^best|_best$/i, kinds: ["number"] },
  {
    role: "deaths",
    name: /death|dead|fatal|kill|casualt|victim|count|number|tote$/i,
    kinds: ["number"],
  },
  {
    role: "type",
    name: /type|kind|category|class|event$|violence/i,
    kinds: ["category", "text", "id"],
  },
  {
    role: "note",
    name: /note|descr|summary|text|comment|detail|headline|title|what|report/i,
    kinds: ["text", "category", "id"],
  },
  {
    role: "source",
    name: /source|outlet|publisher|url|link|origin|quelle|fuente/i,
    kinds: ["category", "text", "id"],
  },
  { role: "id", name: /(?:^|_|event)id$|^id|^ref|code$|^#$/i, kinds: ["id", "number"] },
];

/** A guess at what the columns are, by their names and what they hold; the reader has the last word. */
export function suggestedMapping(columns: readonly ColumnProfile[]): Mapping {
  const mapping = new Map<ColumnRole, number>();
  const taken = new Set<number>();
  for (const { role, name, kinds, isByKind } of RULES) {
    const free = columns.map((column, at) => ({ column, at })).filter(({ at }) => !taken.has(at));
    const fitting = free.filter(({ column }) => kinds.includes(column.kind));
    const firstKind = fitting.filter(({ column }) => column.kind === kinds[0]);
    const named = fitting.find(({ column }) => name.test(column.name));
    const chosen = named ?? (isByKind ? firstKind[0] : undefined);
    if (!chosen) continue;
    mapping.set(role, chosen.at);
    taken.add(chosen.at);
  }
  if (["low", "best", "high"].some((role) => mapping.has(role as ColumnRole)))
    mapping.delete("deaths");
  return mapping;
}
