/** Units that can be turned into each other, with what one of them is in the first. */
const FAMILIES: readonly (readonly (readonly [string, number])[])[] = [
	[
		['ns', 1e-9],
		['μs', 1e-6],
		['ms', 1e-3],
		['s', 1],
		['min', 60],
		['h', 3600],
		['d', 86_400],
	],
	[
		['B', 1],
		['KB', 1e3],
		['MB', 1e6],
		['GB', 1e9],
		['TB', 1e12],
	],
];

const sizes = FAMILIES.map(family => new Map(family));

/** A value in another unit of its kind, without the noise of binary fractions; null where they measure different things. */
export const converted = (value: number, from: string | null, to: string | null): number | null => {
	if (from === to) return value;
	const family = from !== null && to !== null ? sizes.find(each => each.has(from)) : undefined;
	const [size, other] = [family?.get(from ?? ''), family?.get(to ?? '')];
	return size === undefined || other === undefined ? null : Number(((value * size) / other).toPrecision(12));
};
