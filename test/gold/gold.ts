/** An article's annotation, in the shape of the practice gold, with a stance on figures and events. */
export type Gold = {
  article: { title: string; published: string; text_file: string };
  places: GoldPlace[];
  figures: GoldFigure[];
  events: GoldEvent[];
};

export type GoldPlace = {
  name: string;
  aliases?: string[];
  variants?: string[];
  country: string | null;
  lat: number | null;
  lon: number | null;
  region?: boolean;
  role?: string;
  optional?: boolean;
};

export type GoldFigure = {
  value: number;
  low: number | null;
  high: number | null;
  bound: "exact" | "at-least" | "more-than" | "about" | "up-to" | "fewer-than";
  unit: string;
  who?: string | null;
  country: string | null;
  place?: string | null;
  attributed_to: string | null;
  status?: "denied" | null;
  stance?: string;
  quote: string;
  text?: string;
  optional?: boolean;
};

export type GoldEvent = {
  what: string | undefined;
  start: string | null;
  end: string | null;
  place: string | null;
  stance?: string;
  quote: string;
  optional?: boolean;
};
