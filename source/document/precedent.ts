import type {Item} from '../model/roadmap.ts';
import type {Status} from '../model/status.ts';
import {BOX_AND_WORDS, insideBox} from '../notation/checkbox.ts';
import type {Mark, NotationName} from '../notation/mark.ts';
import {saysMore} from '../notation/write.ts';
import type {ItemSite} from '../reading/reading.ts';
import type {Span} from '../text/span.ts';
import type {Document} from './document.ts';

/** Where a sign stands: in front of an item's words or behind them. */
export type Side = 'front' | 'behind';

/** How one line writes its status with a box: what stands in the box, and the sign beside the words if there is one. */
export interface BoxStyle {
	readonly inside: string;
	readonly sign: string | null;
	readonly side: Side;
}

/** A way of writing a status that the file already has. */
export interface Found<Style> {
	readonly style: Style;
	/** On how many lines. */
	readonly lines: number;
}

/** How this file writes its statuses: what is counted on its items. */
export interface Precedents {
	box(status: Status, group: number): Found<BoxStyle> | null;
	/** Raw text of a mark of this notation; the same list or table first, then the file. */
	text(notation: NotationName, status: Status, group: number): Found<string> | null;
	/** The side on which most signs stand in this group, else in the file; null without any. */
	side(group: number): Side | null;
	/** How many items of the group have a mark of this notation. */
	uses(notation: NotationName, group: number): number;
	readonly any: boolean;
}

/** The raw text of a clean span. */
export const rawOf = (document: Document, span: Span): string => {
	const raw = document.source.toRaw(span);
	return document.source.raw.slice(raw.start, raw.end);
};

const cache = new WeakMap<Document, Precedents>();

/** The precedents of a document; worked out once. */
export function precedentsOf(document: Document): Precedents {
	const known = cache.get(document);
	if (known) return known;
	const made = count(document);
	cache.set(document, made);
	return made;
}

class Counter<Style> {
	private readonly counts = new Map<string, Map<string, Found<Style>>>();

	add(bucket: string, style: Style): void {
		const key = JSON.stringify(style);
		let styles = this.counts.get(bucket);
		if (!styles) {
			styles = new Map();
			this.counts.set(bucket, styles);
		}

		styles.set(key, {style, lines: (styles.get(key)?.lines ?? 0) + 1});
	}

	most(...buckets: readonly string[]): Found<Style> | null {
		for (const bucket of buckets) {
			const styles = this.counts.get(bucket);
			if (styles) return [...styles.values()].reduce((best, one) => (one.lines > best.lines ? one : best));
		}

		return null;
	}

	total(bucket: string): number {
		let sum = 0;
		for (const found of this.counts.get(bucket)?.values() ?? []) sum += found.lines;
		return sum;
	}
}

function count(document: Document): Precedents {
	const boxes = new Counter<BoxStyle>();
	const texts = new Counter<string>();
	const sides = new Counter<Side>();
	const notations = new Counter<NotationName>();
	for (const item of document.reading.roadmap.items) {
		const site = document.reading.items.get(item.line);
		if (!site || site.marks.length === 0) continue;
		const box = boxStyle(document, item, site);
		if (box) for (const bucket of [`${site.group} ${item.status}`, item.status]) boxes.add(bucket, box);
		for (const mark of site.marks) {
			for (const bucket of [`${mark.notation} ${site.group}`, `${mark.notation}`])
				notations.add(bucket, mark.notation);
			if (mark.status !== item.status || !plainEnough(mark, document)) continue;
			const raw = rawOf(document, mark.span);
			for (const bucket of [
				`${mark.notation} ${site.group} ${mark.status}`,
				`${mark.notation} ${mark.status}`,
			])
				texts.add(bucket, raw);
			if (mark.notation === 'emoji')
				for (const bucket of [`${site.group}`, 'file']) sides.add(bucket, sideOf(mark, site));
		}
	}

	return {
		box: (status, group) => boxes.most(`${group} ${status}`, status),
		text: (notation, status, group) => texts.most(`${notation} ${group} ${status}`, `${notation} ${status}`),
		side: group => sides.most(`${group}`, 'file')?.style ?? null,
		uses: (notation, group) => notations.total(`${notation} ${group}`),
		any: document.reading.roadmap.items.some(item => item.marked),
	};
}

/** A mark that says more than a status ("shipped 2025-03", "80 %", "Done, but slow on ARM") is no example for another line. */
const plainEnough = (mark: Mark, document: Document): boolean => {
	if (mark.notation !== 'word' && mark.notation !== 'cell') return true;
	const raw = rawOf(document, mark.span);
	return !/\d/.test(raw) && !saysMore(raw) && !BOX_AND_WORDS.test(raw);
};

/** Whether a sign stands in front of the item's words or behind them. */
export const sideOf = (mark: Mark, site: ItemSite): Side =>
	mark.span.start - site.words.start <= site.words.end - mark.span.end ? 'front' : 'behind';

function boxStyle(document: Document, item: Item, site: ItemSite): BoxStyle | null {
	const box = site.marks.find(mark => mark.notation === 'checkbox');
	if (!box) return null;
	const sign = site.marks.find(mark => mark.notation === 'emoji' && mark.status === item.status);
	if (site.marks.some(mark => mark.notation === 'word' || mark.notation === 'strike')) return null;
	return {
		inside: insideBox(rawOf(document, box.span)),
		sign: sign ? rawOf(document, sign.span) : null,
		side: sign ? sideOf(sign, site) : 'front',
	};
}
