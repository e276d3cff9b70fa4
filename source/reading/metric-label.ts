import {plainWords} from '../markdown/plain.ts';
import {figureLabel} from './figure-label.ts';
import {withoutSigns} from './words.ts';

/**
 * What is measured: the words without the figure, "GitHub stars" of "1,000+ GitHub stars" and "Stars" of "**Stars**: 50k+". A line
 * that is all figures ("Current: 70% → Target: 100%") is called after its heading, if it has one.
 */
export const metricLabel = (source: string, heading: string | null = null): string =>
	withoutSigns(plainWords(figureLabel(source))) || heading || withoutSigns(plainWords(source));
