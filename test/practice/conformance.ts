/** How a reader does on conformance cases, and what of them was not asked of it. */
export type Conformance = {
  inScope: number;
  passed: number;
  /** The inputs that were read wrongly. */
  wrong: string[];
  /** Reason → how many cases it leaves out; a case counts under the first reason that fits it. */
  leftOut: ReadonlyMap<string, number>;
};

/** Reason → the cases that it leaves out. */
export type Scope<Case> = ReadonlyMap<string, (one: Case) => boolean>;

/** Counts the cases in scope that a reader gets right. */
export function conformance<Case>(
  cases: readonly Case[],
  scope: Scope<Case>,
  inputOf: (one: Case) => string,
  isRight: (one: Case) => boolean,
): Conformance {
  const leftOut = new Map<string, number>();
  const wrong: string[] = [];
  let inScope = 0;
  for (const one of cases) {
    const reason = [...scope].find(([, isOut]) => isOut(one))?.[0];
    if (reason !== undefined) leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
    else {
      inScope += 1;
      if (!isRight(one)) wrong.push(inputOf(one));
    }
  }
  return { inScope, passed: inScope - wrong.length, wrong, leftOut };
}
