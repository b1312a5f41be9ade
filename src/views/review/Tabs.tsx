import type { KeyboardEvent } from "react";

type Props<T extends string> = {
  names: readonly T[];
  chosen: T;
  choose: (name: T) => void;
  /** Id of the panel that they change. */
  panel: string;
};

/** Tabs of which one is a stop of Tab; arrow keys go to the next. */
export function Tabs<T extends string>({ names, chosen, choose, panel }: Props<T>) {
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = names[(names.indexOf(chosen) + by + names.length) % names.length];
    if (by === 0 || next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    choose(next);
    document.getElementById(`review-tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label="Review" className="review-tabs" onKeyDown={move} tabIndex={-1}>
      {names.map((name) => (
        <button
          key={name}
          id={`review-tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === chosen}
          aria-controls={name === chosen ? panel : undefined}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => choose(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
