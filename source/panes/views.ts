import type {View} from '../store/state.ts';
import {boardPane} from './board.ts';
import type {ViewPane} from './drawing.ts';
import {fleetPane} from './fleet.ts';
import {metricsPane} from './metrics.ts';
import {releasesPane} from './releases.ts';
import {roadmapPane} from './roadmap.ts';
import {timelinePane} from './timeline.ts';

/** One file a view. */
export const VIEW_PANES = {
	fleet: fleetPane,
	roadmap: roadmapPane,
	releases: releasesPane,
	metrics: metricsPane,
	timeline: timelinePane,
	board: boardPane,
} as const satisfies Record<View, ViewPane>;
