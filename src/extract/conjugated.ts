/** Of a regular verb as infinitive: itself, its "-s" form, its past form and its "-ing" form. */
export function conjugated(verb: string): [base: string, s: string, past: string, ing: string] {
  const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb;
  const i = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}i` : null;
  const s = i === null ? `${verb}${/(?:s|sh|ch)$/.test(verb) ? "es" : "s"}` : `${i}es`;
  return [verb, s, `${i ?? stem}ed`, `${stem}ing`];
}
