import {STATUS_WORDS, type Status} from '../../model/status.ts';
import type {Counts} from '../../rows/counts.ts';
import {words} from '../../rows/words.ts';
import {show} from '../../show/show.ts';
import type {Look} from '../../store/state.ts';
import {GLYPHS} from '../theme/glyphs.ts';
import type {Line, Run} from './run.ts';
import {gap, muted} from './run.ts';

/** Whether a status needs no colour to its word: the quiet ones that most rows have. */
const QUIET: ReadonlySet<Status> = new Set(['planned', 'backlog', 'dropped']);

export const statusGlyph = (status: Status, look: Look): Run => ({
	text: show(GLYPHS[look.glyphs].status[status]),
	tone: status,
	sign: true,
});

/** The word at the right of a row: coloured, but quiet where it says the usual. */
export const statusWord = (status: Status): Run => ({
	text: show(STATUS_WORDS[status]),
	tone: QUIET.has(status) ? 'muted' : status,
});

/** "! " in the colour of what is overdue. */
export const overdueSign = (look: Look): Run => ({
	text: show(GLYPHS[look.glyphs].overdue),
	tone: 'blocked',
	sign: true,
});

/** In the order in which counts are told: how far, then what comes, then what stands apart. */
const TOLD: readonly Status[] = [
	'done',
	'in-progress',
	'blocked',
	'planned',
	'backlog',
	'research',
	'dropped',
];

/** "● 28 done   ○ 165 planned": the statuses that there are; `short` leaves the words out. */
export const tally = (
	counts: Counts,
	look: Look,
	short = false,
	told: (status: Status) => boolean = () => true,
): Line =>
	TOLD.filter(status => counts.of[status] > 0 && told(status)).flatMap((status, index) => [
		gap(index === 0 ? 0 : short ? 2 : 3),
		statusGlyph(status, look),
		muted(short ? words` ${counts.of[status]}` : words` ${counts.of[status]} ${show(STATUS_WORDS[status])}`),
	]);
