/** The names that a roadmap has, for saying that there is no such one; without them every name is taken. */
export interface QueryNames {
	readonly releases: readonly string[];
	readonly phases: readonly string[];
	readonly themes: readonly string[];
	readonly roadmaps: readonly string[];
}

/** How names are compared: without regard to case and to how blanks are written. */
export const plainName = (name: string): string =>
	name.toLowerCase().normalize('NFC').replace(/\s+/g, ' ').trim();

/** Whether a word may begin there; scripts without blanks begin one anywhere. */
const isWordAt = (name: string, at: number): boolean =>
	!/[\p{L}\p{N}]/u.test(name[at - 1] ?? ' ') || !/^\p{ASCII}/u.test(name.slice(at));

/** Whether a number stands there for itself: `1.0` is no part of `11.0`, `0.1.0`, `1.05` or `1.0.2`, but of `v1.0`. */
const isVersionAt = (name: string, at: number, wanted: string): boolean => {
	const before = name.slice(Math.max(0, at - 2), at);
	const after = name.slice(at + wanted.length);
	if (/\d$/.test(wanted) && /^\d/.test(after)) return false;
	if (/\d\.\d+$/.test(wanted) && /^\.\d/.test(after)) return false;
	if (!/^\d/.test(wanted)) return isWordAt(name, at);
	return /(?:^|[^\p{L}\p{N}])v$/u.test(before) || !/[\p{L}\p{N}]$|\d\.$/u.test(before);
};

/** Whether a name is meant by what was typed: it stands in it at the beginning of a word, and no figure goes on behind it. */
export const isNamed = (name: string, typed: string): boolean => {
	const wanted = plainName(typed).replace(/^v(?=\d)/, '');
	if (wanted === '') return false;
	const all = plainName(name);
	for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1))
		if (isVersionAt(all, at, wanted)) return true;
	return false;
};
