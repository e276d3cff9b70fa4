import type {Status} from '../model/status.ts';
import {seeCell} from '../notation/cell.ts';
import type {Mark} from '../notation/mark.ts';
import type {Span} from '../text/span.ts';
import {type Reader, trimmedSpan, wordsAt} from './reader.ts';
import {folded} from './words.ts';

const YES = /^(?:yes|y|true|x|si|sim|oui|ja|tak|да|так|evet|ano|是|有|はい|済み?|예|네)$/u;
const NO = /^(?:no|n|false|nao|non|nein|nie|нет|ні|nee|hayır|hayir|ne|否|无|未|いいえ|아니오)$/u;
const COUNT = /^(\d{1,5})\s*\/\s*(\d{1,5})$/u;

const answerOf = (words: string): Status | null => {
	if (YES.test(words)) return 'done';
	if (NO.test(words)) return 'planned';
	const count = COUNT.exec(words);
	const [some, all] = [Number(count?.[1]), Number(count?.[2])];
	if (count === null || all === 0 || some > all) return null;
	return some === all ? 'done' : some === 0 ? 'planned' : 'in-progress';
};

/** What a cell states. Below a header that asks how far it is, "yes", "no" and "3/10" are answers as well. */
export const stateOf = (reader: Reader, cell: Span, asked: boolean): Mark | null => {
	const seen = seeCell(reader.text, cell, reader.sense);
	if (seen || !asked) return seen;
	const status = answerOf(folded(wordsAt(reader, cell)));
	return status && {notation: 'cell', span: trimmedSpan(reader.text, cell), status, weak: false};
};
