import type { Candidate } from "../../extract/gazetteer.ts";
import { numberLabel } from "../../model/interval.ts";
import { precisionWord } from "../../model/phrase.ts";
import { englishName } from "../../model/places.ts";
import type { Candidates } from "./useCandidates.ts";

type Props = {
  name: string;
  found: Candidates;
  /** Index of the candidate chosen; null: none, the point is set by hand. */
  chosen: number | null;
  choose: (index: number, candidate: Candidate) => void;
};

/** The places that a name may mean, numbered as on the map beside. */
export function CandidateList({ name, found: { candidates, failure }, chosen, choose }: Props) {
  if (failure !== null) {
    return (
      <p className="form-fault">
        The gazetteer could not be read ({failure}); type the point instead.
      </p>
    );
  }
  if (candidates === null) return <p className="form-hint">Looking up “{name}”…</p>;
  if (candidates.length === 0) {
    return (
      <p className="form-hint">
        The gazetteer has no “{name}”; click on the map or type the point.
      </p>
    );
  }
  return (
    <ol className="place-candidates">
      {candidates.map((candidate, index) => (
        <li key={`${candidate.lat} ${candidate.lon} ${candidate.precision}`}>
          <label>
            <input
              type="radio"
              name="place-candidate"
              checked={index === chosen}
              onChange={() => choose(index, candidate)}
            />
            <b>{index + 1}</b>
            <span>
              {candidate.name}
              <small>{details(candidate)}</small>
            </span>
          </label>
        </li>
      ))}
    </ol>
  );
}

function details({ admin1, country, precision, population }: Candidate): string {
  const people = population > 0 ? `about ${numberLabel(rough(population))} inhabitants` : null;
  const parts = [precisionWord(precision), admin1, country && englishName(country), people];
  return parts.filter(Boolean).join(", ");
}

/** To one digit: the gazetteer knows inhabitants to within a third. */
const rough = (people: number): number => Number(people.toPrecision(1));
