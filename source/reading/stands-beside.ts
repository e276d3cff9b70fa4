import {headingStatus} from '../notation/heading.ts';
import {PLAIN_SENSE} from '../notation/sense.ts';
import {type Heading, isWorkBlock, type KindOfWords, type Section} from './outline.ts';

const isBold = (text: string, {span}: Pick<Heading, 'span'>): boolean => text[span.start] === '*';

/**
 * Whether a line about a status goes on a row of lines such as "Short term:", "Long term:", "Done:" rather than standing below the
 * last of them: that one is written alike, has its own list already, and nothing under it could be in that state.
 */
export const standsBeside = (
	above: Section | undefined,
	line: Pick<Heading, 'span' | 'words'>,
	{text, kindOf}: {readonly text: string; readonly kindOf: KindOfWords},
): boolean => {
	if (!above?.heading || kindOf(line.words) !== 'status' || !above.parts.some(isWorkBlock)) return false;
	if (isBold(text, above.heading) !== isBold(text, line)) return false;
	const status = headingStatus(line.words, PLAIN_SENSE)?.status;
	const thought = status === 'research' || status === 'backlog' || status === 'dropped';
	return thought || kindOf(above.heading.words) === 'horizon';
};
