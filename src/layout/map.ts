export const stackPlaces = (key: string): string[] =>
  key.startsWith("stack/") ? key.slice(6).split("+") : [];
