import {plainWords} from '../markdown/plain.ts';
import {figureLabel} from './figure-label.ts';
import {withoutSigns} from './words.ts';

/** What is measured: the words without the figure, "GitHub stars" of "1,000+ GitHub stars" and "Stars" of "**Stars**: 50k+". */
export const metricLabel = (source: string): string =>
	withoutSigns(plainWords(figureLabel(source))) || withoutSigns(plainWords(source));
