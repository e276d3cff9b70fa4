let figures: Intl.NumberFormat | undefined;

/** Made when first needed: it takes longer than reading a small file. */
const written = (value: number): string => {
	figures ??= new Intl.NumberFormat('en-US', {maximumFractionDigits: 3});
	return figures.format(value);
};

/** Symbols of measure that stand before their figure, and those that stand right behind it. */
const BEFORE: ReadonlySet<string> = new Set(['$', '€', '£', '¥']);
const CLOSE: ReadonlySet<string> = new Set(['x']);

/** A figure with its unit as the screen writes it: "1,000", "64 ms", "$3,400,000", "2x". */
export const figureLabel = (value: number, unit: string | null): string => {
	const figure = written(value);
	if (unit === null) return figure;
	if (BEFORE.has(unit)) return `${unit}${figure}`;
	return CLOSE.has(unit) ? `${figure}${unit}` : `${figure} ${unit}`;
};
