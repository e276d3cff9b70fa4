import {isStatus} from '../model/status.ts';
import {type Next, next} from '../store/next.ts';
import {entryOf} from '../store/select.ts';
import type {State} from '../store/state.ts';
import {takePeriodFilter, takeStatusFilter} from './filter.ts';
import {openRoadmap} from './roadmap.ts';
import {takeSaved} from './saved.ts';
import {takeSection} from './section.ts';
import {setStatus} from './status.ts';

/** A picker's list took a value. */
export const pick = (state: State, value: string): Next => {
	switch (state.mode.kind) {
		case 'pick-status': {
			const {purpose, lines} = state.mode;
			if (!isStatus(value)) {
				return next(state);
			}

			return purpose === 'filter' ? takeStatusFilter(state, value) : setStatus(state, lines, value);
		}

		case 'pick-section':
			return takeSection(state, state.mode.line, Number(value));
		case 'pick-quarter':
			return takePeriodFilter(state, value);
		case 'pick-filter':
			return takeSaved(state, value);
		case 'pick-roadmap':
			return entryOf(state, value) ? openRoadmap(state, value) : next(state);
		default:
			return next(state);
	}
};
