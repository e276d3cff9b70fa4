import {phaseOfToday, timelineAxis} from '../rows/timeline.ts';
import {type Next, next, say} from '../store/next.ts';
import {currentEntry, withPosition} from '../store/select.ts';
import type {State} from '../store/state.ts';
import type {Command} from './command.ts';

/** The time axis some cells further, as far as there is something. */
export const scrollAxis = (state: State, by: -1 | 1): Next => {
	const path = currentEntry(state)?.path;
	const axis = timelineAxis(state);
	if (path === undefined || axis === null) return next(state);
	if ((by < 0 ? axis.before : axis.after) > 0) {
		return next(withPosition(state, path, {axisStart: axis.before + by}));
	}

	const isAll = axis.before + axis.after === 0;
	const end = by < 0 ? 'Nothing is dated earlier.' : 'Nothing is dated later.';
	return next(say(state, isAll ? 'All of the time is on the screen.' : end));
};

/** On the timeline: back to today, and to the phase whose time it is. */
export const today = {
	id: 'today',
	title: 'jump to today',
	may: ({view, mode}) =>
		(view === 'timeline' && mode.kind === 'browse') || '4 shows the timeline. . jumps there.',
	run: state => {
		const path = currentEntry(state)?.path;
		if (path === undefined) return next(state);
		const release = phaseOfToday(state);
		return next(
			withPosition(state, path, {axisStart: null, ...(release === null ? {} : {release, itemScroll: 0})}),
		);
	},
} as const satisfies Command;
