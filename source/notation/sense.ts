import type {Status} from '../model/status.ts';
import {SHORTCODES, SIGNS} from './vocabulary.ts';

/**
 * In which sense this file uses its marks: its legend, the signs that it uses for something else (priorities, topics), and whether it
 * strikes what it has shipped. Worked out once per reading.
 */
export interface Sense {
	/** Signs (as `signKey`) by the status that the file's own legend gives them. */
	readonly legend: ReadonlyMap<string, Status>;
	/** Signs (as `signKey`) that are no status in this file. */
	readonly ignored: ReadonlySet<string>;
	/** Whether struck-through text is done here, not dropped. */
	readonly strikesDone: boolean;
}

export const PLAIN_SENSE: Sense = {legend: new Map(), ignored: new Set(), strikesDone: false};

const variation = /[\uFE0E\uFE0F\u{1F3FB}-\u{1F3FF}]/gu;

/** A sign without variation selectors and skin tones; a `:shortcode:` as the sign that it names. */
export function signKey(sign: string): string {
	const code = /^:([a-z0-9_+-]+):$/.exec(sign);
	if (code) return SHORTCODES[code[1]!] ?? sign;
	return sign.replace(variation, '');
}

const known: ReadonlyMap<string, Status> = new Map(
	(Object.entries(SIGNS) as [Status, readonly string[]][]).flatMap(([status, signs]) =>
		signs.map(sign => [sign, status] as const),
	),
);

/** The status that a sign stands for in this sense, or null. */
export function statusOfSign(sign: string, sense: Sense): Status | null {
	const key = signKey(sign);
	const own = sense.legend.get(key);
	if (own) return own;
	return sense.ignored.has(key) ? null : (known.get(key) ?? null);
}
