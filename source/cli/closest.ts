/** How many single letters must be typed, dropped, changed or swapped to get from one word to the other. */
const distance = (from: string, to: string): number => {
	let before: number[] = [];
	let last = Array.from({length: to.length + 1}, (_, at) => at);
	for (let i = 1; i <= from.length; i++) {
		const row = [i];
		for (let j = 1; j <= to.length; j++) {
			const changed = last[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
			const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? before[j - 2]! + 1 : changed;
			row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, changed, swapped ?? changed));
		}
		before = last;
		last = row;
	}
	return last[to.length]!;
};

/** The word of `known` that was most likely meant, or null where none is near. */
export const closest = (word: string, known: readonly string[]): string | null => {
	const ranked = known
		.map(candidate => ({candidate, steps: distance(word.toLowerCase(), candidate.toLowerCase())}))
		.sort((a, b) => a.steps - b.steps);
	const [best] = ranked;
	return best !== undefined && best.steps <= Math.max(1, Math.floor(word.length / 3)) ? best.candidate : null;
};
