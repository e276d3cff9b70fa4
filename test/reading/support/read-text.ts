import {read} from '../../../source/reading/read.ts';
import type {Reading} from '../../../source/reading/reading.ts';
import {decode} from '../../../source/text/decode.ts';
import type {Source} from '../../../source/text/source.ts';

export const sourceOf = (text: string): Source => {
	const source = decode(new TextEncoder().encode(text));
	if ('refused' in source) throw new Error(source.refused);
	return source;
};

export const readText = (text: string): Reading => read(sourceOf(text), {fiscalYearStart: 1});

/** Items as lines: `3 done* @1 2026-Q2 Title` (a star where the line itself says so, `-` where there is none). */
export const itemsOf = (text: string): readonly string[] =>
	readText(text).roadmap.items.map(
		item =>
			`${item.line} ${item.status}${item.marked ? '*' : ''} @${item.phase ?? '-'} ${item.period ?? '-'} ${item.title}`,
	);

/** Phases as lines: `1 release done 2026-Q2 Short title`. */
export const phasesOf = (text: string): readonly string[] =>
	readText(text).roadmap.phases.map(
		phase => `${phase.line} ${phase.kind} ${phase.status ?? '-'} ${phase.period ?? '-'} ${phase.shortTitle}`,
	);

/** Metrics as lines: `3 < 100 ms by 2026-Q2 now 120 Label`. */
export const metricsOf = (text: string): readonly string[] =>
	readText(text).roadmap.metrics.map(
		metric =>
			`${metric.line} ${metric.op ?? '-'} ${metric.target ?? '-'} ${metric.unit ?? '-'} by ${metric.by ?? '-'} now ${metric.actual ?? '-'} ${metric.label}`,
	);

/** Lines that were left out: `3 principles` (a question mark where readers differ). */
export const leftOutOf = (text: string): readonly string[] =>
	readText(text).roadmap.notRecognised.map(({line, why, doubtful}) => `${line} ${why}${doubtful ? '?' : ''}`);
