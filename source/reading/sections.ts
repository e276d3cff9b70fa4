import type {PhaseKind} from '../model/roadmap.ts';
import {headingStatus} from '../notation/heading.ts';
import {PLAIN_SENSE} from '../notation/sense.ts';
import type {Topic, TopicRule} from './section-rule.ts';
import {TOPICS} from './section-words.ts';
import {folded} from './words.ts';

/** What a section is about, and for what is left out the reason in the product's words. */
export interface Subject {
	readonly topic: Topic;
	readonly why: string;
	/** Whether the heading itself says so; else the section is of this topic because of what it stands in. */
	readonly own: boolean;
	/** Whether the heading may just as well name an area of work. */
	readonly weak?: boolean;
	/** Whether the headings below name pieces of work. */
	readonly holdsNames?: boolean;
}

export const WORK: Subject = {topic: 'work', why: '', own: false};

/** Reasons that a release, a period or a horizon outweighs: "Vision 2030", "Q3 overview". */
const SOFT: ReadonlySet<string> = new Set([
	'background',
	'a vision',
	'technical notes',
	'principles',
	'a report on {}, not a plan',
]);

/** What a heading inside a section of targets must say to be about something else. */
const OVER_METRICS: ReadonlySet<string> = new Set([
	'metrics',
	'standards',
	'legend',
	'how to take part',
	'risks',
	'links to read more',
	'how the work is done',
	'values',
	'principles',
	'rules for versions',
	'contacts',
	'a change log',
]);

/** What is told of a piece of work below its name. */
const TOLD_OF_WORK: ReadonlySet<string> = new Set([
	'background',
	'risks',
	'acceptance criteria',
	'technical notes',
	'links to read more',
	'a proposal form',
	'contacts',
	'a change log',
]);

const TIMED: ReadonlySet<PhaseKind> = new Set(['release', 'period', 'horizon']);

const withoutBrackets = (words: string): string =>
	words.replace(/\s*[([（【][^()[\]（）【】]*[)\]）】]/gu, '').trim();

/** What was asked before, by the folded words: a heading is asked about from several sides. */
const known = new Map<string, TopicRule | null>();

const matching = (words: string): TopicRule | null => {
	const before = known.get(words);
	if (before !== undefined) return before;
	const rule = TOPICS.find(({words: pattern}) => pattern.test(words)) ?? null;
	if (known.size > 4000) known.clear();
	known.set(words, rule);
	return rule;
};

/** "What 1.0 means" tells of a release, and is none. */
const EXPLAINS = /^(?:what|why|how) .{1,40} (?:means|matters|works|is not|are not)$/u;

/** "Next: contribution workflow": a time, and what is done in it. */
const NAMES_BEHIND = /^[^:–—-]{2,30}(?::|\s[–—-])\s+\p{L}/u;

/** "P0 — critical path": how urgent the work below is. */
const RANKS = /^\P{L}*p[0-5]\s*[-–—:：]/u;

const outweighed = ({topic, why, weak}: TopicRule, kind: PhaseKind, words: string): boolean => {
	if (topic === 'metrics' || topic === 'legend') return false;
	if (topic === 'report' || EXPLAINS.test(words)) return false;
	if (RANKS.test(words)) return true;
	if (kind === 'release') return /^\P{L}*(?:v?\d|\p{L}+ \d)/u.test(words) || SOFT.has(why);
	return TIMED.has(kind) && (SOFT.has(why) || (weak === true && NAMES_BEHIND.test(words)));
};

/** "2.1 Overview", "3 Risks": which section it is says nothing of what it is about. */
const withoutNumber = (words: string): string =>
	words.replace(/^\d{1,2}(?:\.\d{1,2})*\.?\s*[-–—:：]?\s+(?=\p{L})/u, '');

const inBrackets = (words: string): string =>
	/[([（【]([^()[\]（）【】]*)[)\]）】]\s*$/u.exec(words)?.[1]?.trim() ?? '';

/** "Tracking (research)": work in that state, not how it is tracked. */
const statesStatus = (remark: string): boolean =>
	remark.split(/\s*[/,;]\s*/u).some(part => headingStatus(part, PLAIN_SENSE) !== null);

/** What is said of a section behind its name: "Rules of play (data model)". */
const matchingRemark = (words: string): TopicRule | null => {
	const remark = inBrackets(words);
	const rule = remark === '' ? null : matching(remark);
	return rule?.why === 'technical notes' && rule.weak !== true && rule.words.exec(remark)?.[0] === remark
		? rule
		: null;
};

/** What a heading's words say of its section by themselves; null where they say nothing. */
export const ownSubject = (heading: string, kind: PhaseKind): Subject | null => {
	const words = folded(heading).replace(/\s*[:：]$/u, '');
	const rule = matching(withoutNumber(withoutBrackets(words) || words)) ?? matchingRemark(words);
	if (rule === null || outweighed(rule, kind, words)) return null;
	if ((rule.weak === true || rule.why === 'risks') && statesStatus(inBrackets(words))) return null;
	if (rule.topic === 'report' && headingStatus(inBrackets(words), PLAIN_SENSE)?.status === 'done')
		return null;
	return {
		topic: rule.topic,
		why: rule.why.replace('{}', subjectOfReport(heading)),
		own: true,
		weak: rule.weak === true,
		holdsNames: rule.holdsNames === true,
	};
};

const subjectOfReport = (heading: string): string => {
	const of = /\bstatus (?:at|of|as of|after|before|on) (.+?)[:：]?$/i.exec(heading);
	return of ? of[1]! : 'where things stand';
};

/**
 * What a section is about: by its own heading, else what the section around it is about. `inPhase`: whether it stands below a
 * release, a time or a status. Metrics stay metrics below headings that
 * name releases; reference text stays reference text.
 */
export const subjectOf = (heading: string, kind: PhaseKind, around: Subject, inPhase = false): Subject => {
	// What stands below a legend explains, whatever it is called.
	if (around.topic === 'legend' && kind === 'theme') return {...around, own: false};
	const stated = ownSubject(heading, kind);
	const named = around.holdsNames === true && stated?.topic === 'reference' && !TOLD_OF_WORK.has(stated.why);
	const own = named || (stated?.weak && inPhase && around.topic === 'work') ? WORK : stated;
	const kept =
		around.topic === 'metrics' &&
		own !== null &&
		!OVER_METRICS.has(own.topic === 'reference' ? own.why : own.topic);
	if (own && !kept) return own;
	if (around.topic === 'work') return WORK;
	if (around.topic === 'report' || around.topic === 'deliverables')
		return kind === 'theme' ? {...around, own: false} : WORK;
	// "Execution order" above its phases.
	if (around.weak === true && kind === 'release') return WORK;
	if (SOFT.has(around.why) && (kind !== 'theme' || around.why === 'background')) return WORK;
	return {...around, own: false};
};
