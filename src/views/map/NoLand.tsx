/** Why there are no outlines of countries, with the way out; `failure` null: there are. */
export const NoLand = ({ failure, tryAgain }: { failure: string | null; tryAgain: () => void }) =>
  failure !== null && (
    <p className="map-notice" role="alert">
      The outlines of the countries could not be loaded ({failure}).{" "}
      <button type="button" onClick={tryAgain}>
        Try again
      </button>
    </p>
  );
