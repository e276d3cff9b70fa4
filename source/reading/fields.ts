import {statusOfPhrase} from '../notation/phrases.ts';
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

// "Status – done", "status = done"
const DASHED = quick(/^[^\p{L}\p{N}]*(\p{L}[\p{L} ]{2,24}?)\s+[-–—=]\s+(\S.{1,60})$/u);

const dashedIn = (words: string): Field | null => {
	const found = DASHED.exec(words);
	if (!found || !STATUS_NAMES.test(folded(found[1]!))) return null;
	return {name: 'status', label: found[1]!, value: found[2]!, at: words.length - found[2]!.length};
};

// "2027-03-04 update: supported, thanks to Ida", "【更新：5.0.0 已支持】": the latest word on a piece of work.
const UPDATE = quick(
	/^[【[(]?\s*(?:\d{4}[-./年]?\d{1,2}[-./月]?\d{1,2}日?\s*)?(?:update|edit|news|更新|追記|進捗|обновление|апдейт|оновлення|actualización|atualização|mise à jour|maj|aktualisierung|aktualizacja|aktualizace|uppdatering|güncelleme|aggiornamento|bijwerking|업데이트)(?:\s*[(（]?\d[\d./ -]*[)）]?)?\s*[:：]\s*(?:v?\d+(?:\.\d+)+\s+)?(?=\S)(.*)$/iu,
);

const updateIn = (words: string): Field | null => {
	const found = UPDATE.exec(words);
	const said = found && statusOfPhrase(found[1]!.replace(/[】\])]\s*$/u, ''));
	if (!found || !said) return null;
	const at = words.length - found[1]!.length;
	return {name: 'status', label: 'update', value: found[1]!.slice(0, said.length), at};
};

/** A line of words such as "Target: March 2026" as a field; null where it is none. `words` bears no markup. */
export const fieldIn = (words: string): Field | null => {
	const update = updateIn(words);
	if (update) return update;
	const found = SHAPE.exec(words);
	if (found === null) return leadIn(words) ?? dashedIn(words);
	const name = nameOf(found[1]!);
	if (name === null) return null;
	const value = found[2]!.trim();
	return {name, label: found[1]!.trim(), value, at: words.length - found[2]!.length};
};

/** The fields of one line, which may hold several: "**Completed**: March 2025 | **Status**: shipped". */
export const fieldsIn = (words: string): readonly Field[] => {
	const parts = words.split(/\s+[|·•]\s+|[,;]\s+(?=(?:end|finish|due|target|status|eta|deadline)\s*:)/i);
	return parts.flatMap(part => fieldIn(part) ?? []);
};
