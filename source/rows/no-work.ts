import {type SafeText, show} from '../show/show.ts';
import {currentDocument, currentEntry} from '../store/select.ts';
import type {State} from '../store/state.ts';
import {counted, words} from './words.ts';

/** What stands where nothing of a file was recognised: how much there is, and where it is told why. */
export const noWork = (state: State): SafeText => {
	const name = show(currentEntry(state)?.name ?? 'this file');
	const lines = currentDocument(state)?.reading.roadmap.notRecognised.length ?? 0;
	return lines === 0
		? words`No work found in ${name}.`
		: words`No work found in ${name}. n lists its ${counted(lines, 'line')} and why each was left out.`;
};
