/**
 * A function that remembers its last answer for as long as its arguments are the very same values. The state is made of values
 * that are never changed in place, so the same value means the same answer.
 */
export const memo = <Args extends readonly unknown[], Result>(
	ask: (...args: Args) => Result,
	/** How many answers are kept. */
	size = 1,
): ((...args: Args) => Result) => {
	let known: readonly {readonly args: Args; readonly result: Result}[] = [];
	return (...args) => {
		const hit = known.find(
			({args: old}) => old.length === args.length && old.every((arg, i) => Object.is(arg, args[i])),
		);
		if (hit) {
			return hit.result;
		}

		const result = ask(...args);
		known = [{args, result}, ...known].slice(0, size);
		return result;
	};
};
