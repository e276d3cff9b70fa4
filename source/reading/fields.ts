import {quick} from '../text/letters.ts';
import {ATTRIBUTE_NAMES, DONE_NAMES, PERIOD_NAMES, REMARK_NAMES, STATUS_NAMES} from './field-words.ts';
import {folded} from './words.ts';

/** What a field line says something about. */
export type FieldName = 'status' | 'period' | 'done' | 'remark' | 'other';

const NAMES: Readonly<Record<Exclude<FieldName, 'other'>, RegExp>> = {
	status: STATUS_NAMES,
	period: PERIOD_NAMES,
	done: DONE_NAMES,
	remark: REMARK_NAMES,
};

export interface Field {
	readonly name: FieldName;
	readonly label: string;
	readonly value: string;
	/** Where the value begins within the words. */
	readonly at: number;
}

const SHAPE = quick(/^[^\p{L}\p{N}]*([\p{L}][\p{L}\p{N} .'’/&()-]{0,38}?)\s*[:：]\s*(?=\S)(.*)$/u);

const nameOf = (label: string): FieldName | null => {
	const words = folded(label).replace(/\s*[(（][^)）]*[)）]\s*$/, '');
	for (const name of ['status', 'period', 'done', 'remark'] as const)
		if (NAMES[name].test(words)) return name;
	return ATTRIBUTE_NAMES.test(words) ? 'other' : null;
};

// "Targeted for April 2027": a lead in place of a label.
const LEAD = quick(
	/^[^\p{L}\p{N}]*(target(?:ed)?(?: for)?|expected(?: in| by)?|planned for|scheduled for|due(?: in| by| on)?|release date|eta|(?:completed|released|shipped)(?: (?:as|in|with) (?:version )?(?:v\d|\d+\.\d)[\w.-]*,?(?= (?:in|on) ))?(?: in| on)?)\s+(.+)$/iu,
);
// The words of a date.
const OF_DATE = /^(?:q[1-4]|h[12]|\d{1,4}(?:st|nd|rd|th)?|\p{L}{2,9}|)$/iu;

const isDateAlone = (value: string): boolean =>
	value.length < 60 && value.split(/[\s/,.()–—-]+/u).every(word => OF_DATE.test(word));

const leadIn = (words: string): Field | null => {
	const found = LEAD.exec(words);
	if (found === null || !/\d/.test(found[2]!) || !isDateAlone(found[2]!)) return null;
	const name = /^(?:completed|released|shipped)/i.test(found[1]!) ? 'done' : 'period';
	return {name, label: found[1]!, value: found[2]!, at: words.length - found[2]!.length};
};

/** A line of words such as "Target: March 2026" as a field; null where it is none. `words` bears no markup. */
export const fieldIn = (words: string): Field | null => {
	const found = SHAPE.exec(words);
	if (found === null) return leadIn(words);
	const name = nameOf(found[1]!);
	if (name === null) return null;
	const value = found[2]!.trim();
	return {name, label: found[1]!.trim(), value, at: words.length - found[2]!.length};
};

/** The fields of one line, which may hold several: "**Completed**: March 2025 | **Status**: shipped". */
export const fieldsIn = (words: string): readonly Field[] => {
	const parts = words.split(/\s+[|·•]\s+/);
	return parts.flatMap(part => fieldIn(part) ?? []);
};
