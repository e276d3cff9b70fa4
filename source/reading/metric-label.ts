import {plainWords} from '../markdown/plain.ts';
import type {Span} from '../text/span.ts';
import {figureLabel} from './figure-label.ts';
import {withoutSigns} from './words.ts';

/** What is measured: the words without the figure, "GitHub stars" of "1,000+ GitHub stars" and "Stars" of "**Stars**: 50k+". */
export const metricLabel = (source: string, figure: Span | null): string => {
	const whole = withoutSigns(plainWords(source));
	return figure === null ? whole : plainWords(figureLabel(source)) || whole;
};
