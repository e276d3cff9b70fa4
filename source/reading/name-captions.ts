import {namesNothing} from './caption-words.ts';
import {fieldIn} from './fields.ts';
import type {Caption, Heading, Part, Section} from './outline.ts';
import {withoutSigns} from './words.ts';

const SENTENCE_WORDS =
	/(?:^|\s)(?:we|our|you|i|it|is|are|will|be|can|should|has|have|the following|following|these|this|below|such as|e\.g\.?)(?:\s|$)/iu;

/** Whether the words are a name of a few words, as an area of work has one: "Query engine". */
const isName = (words: string): boolean => {
	const clean = withoutSigns(words);
	return (
		/^[\p{Lu}\p{N}][^,;.!?]*$/u.test(clean) &&
		clean.split(' ').length <= 4 &&
		!SENTENCE_WORDS.test(clean) &&
		!namesNothing(clean) &&
		fieldIn(`${clean}: x`) === null
	);
};

const isWork = (part: Part | undefined): boolean => part?.type === 'list';

const isCaption = (part: Part | undefined): part is Caption => part?.type === 'caption';

const isHeaded = (part: Part): boolean => part.type === 'section' && part.heading?.form === 'heading';

const headingOf = ({span, words}: Caption, level: number): Heading => ({span, words, level, form: 'line'});

/** Whether every list of a section stands below a short name with a colon, and there are several: "Engine:", "Console:". */
const captionsName = ({heading, parts}: Section): boolean => {
	const captions = parts.filter(isCaption);
	return (
		captions.length >= 2 &&
		((heading?.level ?? 0) >= 2 || !parts.some(isHeaded)) &&
		captions.every(({words}) => isName(words)) &&
		parts.every((part, at) => !isWork(part) || isCaption(parts[at - 1])) &&
		!parts.some(({type}) => type === 'table' || type === 'tab-table')
	);
};

/** Takes lines that name what stands below each of them, one beside the other, for headings. */
export const nameCaptions = (section: Section, level: number): Section => {
	const named = captionsName(section);
	const parts: Part[] = [];
	for (let at = 0; at < section.parts.length; at++) {
		const part = section.parts[at]!;
		const next = section.parts[at + 1];
		if (named && isCaption(part) && next && isWork(next)) {
			parts.push({type: 'section', heading: headingOf(part, level), parts: [next]});
			at++;
		} else parts.push(part.type === 'section' ? nameCaptions(part, level) : part);
	}
	return {...section, parts};
};
