import {plainWords} from '../markdown/plain.ts';
import type {Block} from '../markdown/tree.ts';
import {headingStatus} from '../notation/heading.ts';
import {PLAIN_SENSE} from '../notation/sense.ts';
import type {Source} from '../text/source.ts';
import {kindOf} from './kinds.ts';
import type {Section} from './outline.ts';
import {findPeriod} from './period.ts';
import {titleOf} from './titles.ts';
import {folded} from './words.ts';

const ROADMAP =
	/road ?-?map|(?:development|project|product|master|release|implementation|delivery|migration|execution|strategic) plan(?!ned)|hoja de ruta|feuille de route|fahrplan|plan rozwoju|дорожная карта|路线图|路線圖|ロードマップ|로드맵|to-?do/u;

const kindOfWords = (words: string) =>
	kindOf({
		words,
		period: findPeriod(words, {fiscalYearStart: 1}) !== null,
		status: headingStatus(words, PLAIN_SENSE)?.whole === true,
		around: null,
	});

const holdsWork = (section: Section): boolean =>
	section.parts.some(part => part.type === 'list' || part.type === 'table');

/** "Iteration plan for June 2026": what the file calls itself, with sections of its own below. */
const isPlanOfTime = (section: Section): boolean =>
	section.heading?.form === 'heading' &&
	section.heading.level === 1 &&
	/(?<!\p{L})(?:plans?|goals|okrs?|priorities|objectives)(?!\p{L})/u.test(folded(section.heading.words)) &&
	section.parts.some(part => part.type === 'section') &&
	!section.parts.some(({type}) => type === 'list');

/** Whether the only first heading names a release whose steps or states are the headings below it: the file is about that release. */
const isAboutOneRelease = ({heading, parts}: Section): boolean => {
	if (heading?.form !== 'heading' || heading.level !== 1 || kindOfWords(heading.words) !== 'release')
		return false;
	const below = parts.flatMap(part => (part.type === 'section' && part.heading ? [part.heading.words] : []));
	return below.filter(words => kindOfWords(words) !== 'theme').length >= 2;
};

/** The section whose heading is the document's title, and no phase. */
const titleSection = (root: Section): Section | null => {
	const sections = root.parts.filter(part => part.type === 'section');
	const [first] = sections;
	if (!first?.heading || first.heading.form === 'summary') return null;
	const named = ROADMAP.test(folded(first.heading.words));
	if (named) return first;
	if (sections.length === 1 && (isPlanOfTime(first) || isAboutOneRelease(first))) return first;
	if (first.heading.form === 'line' || kindOfWords(first.heading.words) !== 'theme') return null;
	if (first.heading.level === 1 && sections.length === 1) return first;
	const subsections = first.parts.some(part => part.type === 'section');
	return first.heading.level === 1 && !holdsWork(first) && (!subsections || sections.length === 1)
		? first
		: null;
};

const frontMatterTitle = (source: Source, blocks: readonly Block[]): string | null => {
	const [first] = blocks;
	if (first?.type !== 'front-matter') return null;
	const found = /^title\s*[:=]\s*(.+)$/m.exec(source.clean.slice(first.span.start, first.span.end));
	return found?.[1]?.trim().replace(/^(['"])(.*)\1$/, '$2') || null;
};

/** What the document calls itself: its title heading, else its front matter, else its first heading, else nothing. */
export const documentTitle = (
	source: Source,
	root: Section,
	blocks: readonly Block[],
): {section: Section | null; words: string} => {
	const section = titleSection(root);
	const first = root.parts.find(part => part.type === 'section');
	const words = section?.heading?.words ?? frontMatterTitle(source, blocks) ?? first?.heading?.words ?? '';
	return {section, words: titleOf(plainWords(words))};
};
