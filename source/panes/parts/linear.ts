import {STATUS_WORDS, STATUSES} from '../../model/status.ts';
import type {Look} from '../../store/state.ts';
import {GLYPHS} from '../theme/glyphs.ts';
import type {Line, Run} from './run.ts';

/** What a run says aloud: rules and bars nothing, a status its word, all else its text. */
const spoken = (run: Run, look: Look): string => {
	const glyphs = GLYPHS[look.glyphs];
	if (run.tone === 'rule' || run.ground !== undefined) return '';
	const status = STATUSES.find(
		one => run.sign === true && run.tone === one && run.text === glyphs.status[one],
	);
	if (status !== undefined) return `${STATUS_WORDS[status]}:`;
	if (run.text === glyphs.overdue && run.sign === true) return 'overdue';
	if (run.text === glyphs.here && run.sign === true) return 'selected,';
	const isDrawn = run.sign === true || run.text.startsWith(glyphs.heavy);
	return isDrawn ? '' : run.text;
};

/** A row for a screen reader: the same words in the same order, the status before the text, without bars. */
export const linear = (line: Line, look: Look): string => {
	const words = line
		.map(run => spoken(run, look))
		.join(' ')
		.replace(/ +/gu, ' ')
		.trim();
	// The word at the end of an item's row was said before its text.
	const status = STATUSES.find(
		one => words.includes(`${STATUS_WORDS[one]}: `) && words.endsWith(` ${STATUS_WORDS[one]}`),
	);
	return status === undefined ? words : words.slice(0, -STATUS_WORDS[status].length - 1);
};
