/** How many letters must be added, taken away, replaced or swapped with a neighbour to get from one word to another. */
export const editDistance = (a: string, b: string): number => {
	let before: number[] = [];
	let row = Array.from({length: b.length + 1}, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				least = Math.min(least, before[j - 2]! + 1);
			next.push(least);
		}
		before = row;
		row = next;
	}
	return row[b.length]!;
};

/** The candidate that was probably meant by a word, or null where none is near enough; letter case plays no part. */
export const closest = (word: string, candidates: readonly string[]): string | null => {
	const wanted = word.toLowerCase().slice(0, 60);
	let best: string | null = null;
	let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const candidate of candidates) {
		const name = candidate.toLowerCase().slice(0, 60);
		const distance = name.startsWith(wanted) && wanted.length > 1 ? 1 : editDistance(wanted, name);
		if (distance < least) {
			least = distance;
			best = candidate;
		}
	}
	return best;
};
