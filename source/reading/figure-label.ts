import {plainWords} from '../markdown/plain.ts';
import type {Span} from '../text/span.ts';
import {withoutSigns} from './words.ts';

const EDGES = /^[\s:：,;.|–—=~≈<>≥≤*_()-]+|[\s:：,;|–—=~≈<>≥≤*_(-]+$/gu;

/** What is measured: the words without the figure, "GitHub stars" of "1,000+ GitHub stars" and "Stars" of "**Stars**: 50k+". */
export const metricLabel = (source: string, figure: Span | null): string => {
	if (figure === null) return withoutSigns(plainWords(source));
	const before = withoutSigns(plainWords(source.slice(0, figure.start))).replace(EDGES, '');
	const after = withoutSigns(plainWords(source.slice(figure.end))).replace(EDGES, '');
	if (before !== '' && /[:：|]/.test(source.slice(0, figure.start))) {
		const [label] = before.split(/\s*[:：]\s*/);
		return label === '' || label === undefined || /^\d+$/.test(label) ? after || before : label;
	}
	if (before === '')
		return (
			after.replace(/\s*(?:by|until|before|bis|para|до)\s+[^,;]*\d{4}[^,;]*$/iu, '') ||
			withoutSigns(plainWords(source))
		);
	return `${before} ${after}`.replace(/\s+/g, ' ').trim();
};
