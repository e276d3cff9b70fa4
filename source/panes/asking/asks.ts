import type {State} from '../../store/state.ts';
import type {AskPane} from './ask-pane.ts';
import {filterPane} from './filter.ts';
import {filterPicker} from './filter-picker.ts';
import {palettePane} from './palette.ts';
import {quarterPicker} from './quarter-picker.ts';
import {refusedPane} from './refused.ts';
import {roadmapPicker} from './roadmap-picker.ts';
import {sectionPicker} from './section-picker.ts';
import {statusPicker} from './status-picker.ts';

/** One file a question. */
export const ASK_PANES = {
	filter: filterPane,
	'pick-status': statusPicker,
	'pick-section': sectionPicker,
	'pick-quarter': quarterPicker,
	'pick-roadmap': roadmapPicker,
	'pick-filter': filterPicker,
	palette: palettePane,
	refused: refusedPane,
} as const satisfies Partial<Record<State['mode']['kind'], AskPane>>;
