import type {Item} from '../model/roadmap.ts';
import {currentDocument, currentPosition} from '../store/select.ts';
import type {State} from '../store/state.ts';

/** The marked items of the present roadmap, in file order; none in a view that shows no items. */
export const markedItems = (state: State): readonly Item[] => {
	const {marked} = currentPosition(state);
	const shown = state.mode.kind !== 'not-read' && (state.view === 'roadmap' || state.view === 'board');
	const items = currentDocument(state)?.reading.roadmap.items ?? [];
	return shown && marked.size > 0 ? items.filter(({line}) => marked.has(line)) : [];
};
