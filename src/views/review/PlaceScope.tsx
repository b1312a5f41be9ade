/** Asks whether a correction of a place holds for all records that name it. */
export function PlaceScope(props: {
  name: string;
  uses: number;
  everywhere: boolean;
  set: (on: boolean) => void;
}) {
  const { name, uses, everywhere, set } = props;
  const choices = [
    [
      true,
      uses === 1
        ? `Everywhere: 1 record names ${name}`
        : `Everywhere: ${uses} records name ${name}`,
    ],
    [false, "Only in this record"],
  ] as const;
  return (
    <fieldset>
      <legend>Apply to</legend>
      {choices.map(([value, words]) => (
        <label key={words} className="form-check">
          <input
            type="radio"
            name="place-scope"
            checked={everywhere === value}
            onChange={() => set(value)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
