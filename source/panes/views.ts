import type {View} from '../store/state.ts';
import type {ViewPane} from './drawing.ts';
import {roadmapPane} from './roadmap.ts';

/** One file a view. */
export const VIEW_PANES = {
	fleet: roadmapPane,
	roadmap: roadmapPane,
	releases: roadmapPane,
	metrics: roadmapPane,
	timeline: roadmapPane,
	board: roadmapPane,
} as const satisfies Record<View, ViewPane>;
