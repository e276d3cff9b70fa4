import {back} from './back.ts';
import {cardLeft, cardRight} from './board.ts';
import type {Command} from './command.ts';
import {clearFilter, filter, filterQuarter, filterStatus} from './filter.ts';
import {redo, undo} from './history.ts';
import {mark, markRange} from './mark.ts';
import {setActual} from './metric.ts';
import {moveDown, moveFirst, moveLast, moveUp, pageDown, pageUp} from './move.ts';
import {open} from './open.ts';
import {sort} from './order.ts';
import {copy, editor, openLink, quit, suspend} from './outside.ts';
import {findKey, help, notRead, palette} from './overlay.ts';
import {paneLeft, paneNext, panePrevious, paneRight} from './pane.ts';
import {pickRoadmap, reload} from './roadmap.ts';
import {savedFilters} from './saved.ts';
import {moveSection} from './section.ts';
import {nextStatusCommand, pickStatus} from './status.ts';
import {today} from './timeline.ts';
import {
	viewBoard,
	viewFleet,
	viewMetrics,
	viewNext,
	viewPrevious,
	viewReleases,
	viewRoadmap,
	viewTimeline,
} from './view.ts';

/** Everything that a user can do, in the order in which the palette lists it. */
export const COMMANDS = [
	nextStatusCommand,
	pickStatus,
	moveSection,
	mark,
	markRange,
	setActual,
	cardLeft,
	cardRight,
	undo,
	redo,
	editor,
	filter,
	filterStatus,
	filterQuarter,
	savedFilters,
	clearFilter,
	sort,
	today,
	notRead,
	pickRoadmap,
	reload,
	viewFleet,
	viewRoadmap,
	viewReleases,
	viewMetrics,
	viewTimeline,
	viewBoard,
	viewPrevious,
	viewNext,
	open,
	back,
	copy,
	openLink,
	moveDown,
	moveUp,
	pageDown,
	pageUp,
	moveFirst,
	moveLast,
	paneLeft,
	paneRight,
	paneNext,
	panePrevious,
	palette,
	help,
	findKey,
	suspend,
	quit,
] as const satisfies readonly Command[];
