import type {Item} from '../../model/roadmap.ts';

/** Items that stand under the same headings. */
export interface Group {
	readonly line: number;
	readonly themes: readonly number[];
	readonly words: string | null;
	readonly items: Item[];
}

/** The words of a bullet that groups without being a heading, with its line; null where the theme is a heading, a cell or nothing. */
const groupBullet = (item: Item): {readonly line: number; readonly words: string} | null => {
	const line = item.because.theme?.line ?? null;
	return item.theme !== null &&
		line !== null &&
		item.place === 'list' &&
		line !== item.themes.at(-1) &&
		line !== item.line
		? {line, words: item.theme}
		: null;
};

/** Items that stand under the same headings, in file order. */
export const groupsOf = (items: readonly Item[]): readonly Group[] => {
	const groups: Group[] = [];
	for (const item of items) {
		const bullet = groupBullet(item);
		const line = bullet?.line ?? item.themes.at(-1) ?? 0;
		const last = groups.at(-1);
		if (last && (last.line === line || item.parent !== null)) {
			last.items.push(item);
		} else {
			groups.push({line, themes: item.themes, words: bullet?.words ?? null, items: [item]});
		}
	}

	return groups;
};
