import type { Rate } from "../layout/rates.ts";
import type { Base } from "../model/inhabitants.ts";
import { intervalLabel, intervalWords, numberLabel } from "../model/interval.ts";
import type { Figure } from "../model/story.ts";

/** What a rate was derived from, for the small print: "derived: 3,417 ÷ 144.5 million inhabitants in 2017". */
export const rateSum = ({ base }: Rate, figure: Figure): string =>
  `derived: ${intervalLabel(figure.value, figure.unit)} ÷ ${roundLabel(base.inhabitants)} inhabitants in ${yearText(base)}`;

/** The same in words, for a name: "derived: 23.6 to 23.7 per million of 144,496,739 inhabitants in 2017". */
export const rateName = ({ value, base }: Rate): string =>
  `derived: ${intervalWords(value)} per million of ${numberLabel(base.inhabitants)} inhabitants in ${yearText(base)}`;

/** A rate as a cell of a table. */
export const rateCell = ({ value, base }: Rate): string =>
  `${intervalLabel(value)} (derived: ÷ ${numberLabel(base.inhabitants)} inhabitants in ${yearText(base)}, World Bank)`;

const yearText = ({ year, why }: Base): string => (why === null ? `${year}` : `${year}, ${why}`);

/** "144.5 million"; smaller numbers as they are. */
const roundLabel = (n: number): string =>
  n < 1e6 ? numberLabel(n) : `${numberLabel(Math.round(n / 1e5) / 10)} million`;
