import {matchingItems, type QueryContext} from './query-match.ts';
import {parseQuery, type QueryNames} from './query-parse.ts';

/**
 * What to say where a filter lets nothing through: how many items its last term keeps out. Terms that are not applied play no part.
 */
export const emptyMessage = (
	text: string,
	context: QueryContext,
	names: QueryNames | null = null,
): string => {
	const {applied, query} = parseQuery(text, names);
	const last = applied.at(-1);
	if (last === undefined) return 'Nothing matches.';
	const count = matchingItems({terms: query.terms.slice(0, -1)}, context).length;
	const items = count === 0 ? 'nothing does either' : count === 1 ? '1 item does' : `${count} items do`;
	return `Nothing matches. Without ${last}, ${items}. esc clears all.`;
};
