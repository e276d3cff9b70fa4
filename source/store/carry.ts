import type {Document} from '../document/document.ts';
import type {Item} from '../model/roadmap.ts';
import {type LineMap, lineMap} from './line-map.ts';
import type {Position} from './state.ts';

/** Where a line went, or the line that took its place: the next one that is still there, else the one before. */
const nearest = (line: number, map: LineMap, lineCount: number): number => {
	for (let distance = 0; distance <= lineCount; distance++) {
		const found = map(line + distance) ?? (line > distance ? map(line - distance) : null);
		if (found !== null && found > 0) {
			return found;
		}
	}

	return line;
};

const follow = (line: number | null, map: LineMap, lineCount: number): number | null =>
	line === null || line <= 0 ? line : nearest(line, map, lineCount);

/** A position on what was read before, as the same position on what is read now. */
export const carry = (position: Position, old: Document, now: Document): Position => {
	if (old.source.raw === now.source.raw) {
		return position;
	}

	const map = lineMap(old.source, now.source);
	const count = old.source.lineCount;
	const toggled = [...position.toggled].flatMap(line =>
		line < 0 ? [-(map(-line) ?? -line)] : (map(line) ?? []),
	);
	return {
		...position,
		phase: follow(position.phase, map, count),
		item: follow(position.item, map, count),
		release: follow(position.release, map, count),
		metric: follow(position.metric, map, count),
		notRead: position.notRead === null ? null : follow(Math.abs(position.notRead), map, count),
		toggled: new Set(toggled),
		marked: new Set([...position.marked].flatMap(line => map(line) ?? [])),
	};
};

const isSame = (a: Item, b: Item): boolean => a.status === b.status && a.title === b.title;

/** The lines of the items that are new or read otherwise than before, and how many items differ, those that are gone included. */
export const differing = (
	old: Document,
	now: Document,
): {readonly lines: ReadonlySet<number>; readonly count: number} => {
	const map = lineMap(old.source, now.source);
	const before = new Map(old.reading.roadmap.items.map(item => [map(item.line), item]));
	const lines = now.reading.roadmap.items
		.filter(item => {
			const was = before.get(item.line);
			return !was || !isSame(was, item);
		})
		.map(({line}) => line);
	const kept = new Set(now.reading.roadmap.items.map(({line}) => line));
	const gone = old.reading.roadmap.items.filter(item => !kept.has(map(item.line) ?? 0)).length;
	return {lines: new Set(lines), count: lines.length + gone};
};
