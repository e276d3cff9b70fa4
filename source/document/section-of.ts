import type {Item, Phase} from '../model/roadmap.ts';
import {headingRest} from '../notation/heading-rest.ts';
import type {Document} from './document.ts';

export type Phases = ReadonlyMap<number, Phase>;

export const phasesOf = ({reading}: Document): Phases =>
	new Map(reading.roadmap.phases.map(phase => [phase.line, phase]));

/** Lines of the headings around an item, innermost first. */
const headingsAround = (phases: Phases, item: Item): readonly number[] => [
	...[...item.themes].reverse(),
	...upwards(phases, item.phase),
];

/** A phase and those around it, innermost first. */
function upwards(phases: Phases, from: number | null): readonly number[] {
	const lines: number[] = [];
	for (let line = from; line !== null; line = phases.get(line)?.parent ?? null) lines.push(line);
	return lines;
}

/** The innermost heading around an item that sorts by status. */
export function sectionOf(phases: Phases, item: Item): Phase | null {
	for (const line of headingsAround(phases, item)) {
		const phase = phases.get(line);
		if (phase?.kind === 'status' && phase.status) return phase;
	}

	return null;
}

/** The words of the headings (and of the bullet that groups) between a section and an item, outermost last. */
export function themesBelow(phases: Phases, section: Phase, item: Item): readonly string[] {
	const around = headingsAround(phases, item);
	const between = around.slice(0, around.indexOf(section.line)).map(line => phases.get(line)?.title ?? '');
	const grouped = item.place === 'list' && item.themes.length === 0 && item.theme !== null;
	return [...(grouped ? [item.theme] : []), ...between];
}

/** What a section by status is about beside the status: what it names itself, and the headings that it stands below. */
export interface Scope {
	/** "security" of "Done: Security"; empty where it holds whatever has the status. */
	readonly theme: string;
	/** Lines, innermost first. A heading that only says "Features" parts nothing. */
	readonly around: string;
}

export function scopeOf(phases: Phases, section: Phase): Scope {
	const around = upwards(phases, section.parent).filter(line => {
		const phase = phases.get(line);
		return phase?.kind !== 'theme' || phase.status !== null || headingRest(phase.title) !== '';
	});
	return {theme: headingRest(section.title), around: around.join()};
}
