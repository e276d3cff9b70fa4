import type {Item, Phase} from '../model/roadmap.ts';
import {shortTitleOf} from './titles.ts';
import {folded} from './words.ts';

const ID =
	/^(?:(?:phase|milestone|sprint|release|iteration|stage|step|version|fase|etapa|etap|etape|hito|marco|meilenstein|спринт|этап|фаза|阶段|フェーズ) ?#?(\d+(?:\.\d+)*[a-z]?)|v?(\d+(?:\.\d+)+|(?<=v)\d+))(?![\p{L}\p{N}.])/u;

/** What tells one phase from the next: its number or version, else its whole name. */
const keysOf = (words: string): readonly string[] => {
	const name = folded(words);
	const found = ID.exec(name);
	const number = found?.[1] ?? found?.[2];
	const rest = name.replace(ID, '').replace(/^[\s:：–—.-]+/u, '');
	return [name, ...(number ? [`#${number}`] : []), ...(rest.length > 3 ? [rest] : [])];
};

/**
 * Rows that stand for a phase of the same file know it, so that it isn't counted twice: a row `Phase 2` or `v1.0` sums up the
 * heading of that name if work stands below it.
 */
export const withSums = (items: readonly Item[], phases: readonly Phase[]): readonly Item[] => {
	const byKey = new Map<string, Phase>();
	for (const phase of phases) {
		for (const key of keysOf(shortTitleOf(phase.title, phase.kind)))
			if (!byKey.has(key)) byKey.set(key, phase);
	}
	if (byKey.size === 0) return items;
	return items.map(item => {
		if (item.place === 'list' || item.place === 'paragraph' || item.place === 'heading') return item;
		const names = [item.title, item.cells?.[0]?.text ?? ''].filter(name => name !== '');
		const phase = names
			.flatMap(keysOf)
			.map(key => byKey.get(key))
			.find(found => found !== undefined);
		const own = phase && (phase.line === item.phase || item.themes.includes(phase.line));
		return phase && !own ? {...item, sumsUp: phase.line} : item;
	});
};
