/** Where the numbers of inhabitants come from, in the words that the World Bank's licence asks for. */
export function RateNote() {
  return (
    <p className="bar-scale">
      Per million inhabitants, derived: each figure ÷ the inhabitants of its country in its year,
      rounded outward. Inhabitants:{" "}
      <a href="https://data.worldbank.org/indicator/SP.POP.TOTL" rel="noreferrer">
        The World Bank: World Development Indicators
      </a>
      ,{" "}
      <a href="https://creativecommons.org/licenses/by/4.0/" rel="noreferrer">
        CC BY 4.0
      </a>
      .
    </p>
  );
}
