import {introducesList, namesNothing} from './caption-words.ts';
import type {Heading, Section} from './outline.ts';
import type {Scope} from './scope.ts';
import {folded} from './words.ts';

const RELEASE_NAME = /^\p{L}+ v?\d+(?:\.\d+)*(?![\p{L}\p{N}])|^v?\d+(?:\.\d+)+(?![\p{L}\p{N}])/u;

/** Whether no other line acts as a heading beside one. */
const isOnlyLine = ({parts}: Section): boolean =>
	parts.filter(part => part.type === 'section' && part.heading?.form === 'line').length === 1;

/** Whether a line is no more than a caption, be it one that names the release around once more: "Phase 2 deliverables". */
export const introducesOnly = (heading: Heading, around: Scope): boolean => {
	if (heading.form !== 'line') return false;
	const words = folded(heading.words);
	const name = RELEASE_NAME.exec(words)?.[0];
	const again =
		name !== undefined && around.phases.some(phase => RELEASE_NAME.exec(folded(phase.words))?.[0] === name);
	const rest = again ? words.slice(name.length).replace(/^\s*[:：–—-]?\s*/u, '') : words;
	return introducesList(rest) || (namesNothing(rest) && isOnlyLine(around.section));
};

const AT_THE_END =
	/^(?:\d+(?:\.\d+)*\.?\s+)?(.+?)\s*[-–—:：(（]?\s*(\p{L}+ v?\d+(?:\.\d+)*|v?\d+(?:\.\d+)+)[)）]?$/u;

/** "1.4 Deliverables of phase 1" below that phase is no release of its own. */
export const namesAgain = (heading: Heading, around: Scope): boolean => {
	const repeated = /[(（](?:\p{L}+ )?v?(\d+(?:\.\d+)+)[)）]\s*[:：]?$/u.exec(folded(heading.words))?.[1];
	const within = around.phases.map(phase =>
		RELEASE_NAME.exec(folded(phase.words))?.[0].replace(/^[^\d]*/u, ''),
	);
	if (repeated !== undefined && within.includes(repeated)) return true;
	const found = AT_THE_END.exec(folded(heading.words));
	if (found === null || !introducesList(found[1]!.replace(/ (?:of|for|de|du|da|do|der|von|для)$/u, '')))
		return false;
	return around.phases.some(phase => RELEASE_NAME.exec(folded(phase.words))?.[0] === found[2]);
};
