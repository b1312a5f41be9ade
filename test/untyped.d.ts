// edtf has no types of its own. Instants are milliseconds since 1970 in UTC; null or infinite: unknown or open.
declare module "edtf" {
  type Parsed = {
    min: number | null;
    max: number | null;
    uncertain?: { value: number };
    approximate?: { value: number };
  };
  const edtf: (text: string) => Parsed;

  export = edtf;
}
