import type {ListBlock} from '../markdown/tree.ts';
import {quick, withRanges} from '../text/letters.ts';
import {type Entry, entryOf} from './entries.ts';
import {figureIn} from './metric-line.ts';
import type {Section} from './outline.ts';
import type {Reader} from './reader.ts';
import type {Scope} from './scope.ts';
import {COMPARED} from './target-labels.ts';
import {folded} from './words.ts';

// `Load time (target: < 2s)`, `92.5% (exceeds 90% target)`, `57% → need 95%`
const NAMES_TARGET =
	/[(（](?:target|goal|ziel|meta|objetivo|cible|hedef|cel|цель|doel|obiettivo|目标|目標|목표)\s*[:：]?\s*[^()（）]{0,80}\d|\d\s?%?\s+target\s*[)）]|\d\S{0,12}\s{0,4}(?:→|->|=>)\s*\**(?:need|target|goal)/iu;

const GOALS = quick(
	/(?<!\p{L})(?:goals?|objectives?|targets?|aims|outcomes?|metas?|objetivos?|objectifs?|ziele?|cele|цели|цілі|obiettivi|doelen|doelstellingen|hedefler\p{L}*|cile)(?!\p{L})|目标|目標|목표/u,
);

const VERBS =
	'reach|achieve|hit|attain|maintain|sustain|reduce|decrease|lower|cut|increase|raise|improve|grow|boost|keep|expand to|scale to|get to|target|exceed|surpass|alcanzar|lograr|llegar|reducir|aumentar|mantener|superar|alcançar|atingir|chegar|reduzir|manter|atteindre|réduire|augmenter|maintenir|dépasser|osiągnąć|zmniejszyć|zwiększyć|utrzymać|достичь|достигнуть|снизить|сократить|увеличить|повысить|raggiungere|ridurre|aumentare|bereiken|verlagen';
// "10k users by 2028", "Reach 10k users", "Reduce latency to under 100ms"
const AIMS = new RegExp(
	withRanges(
		`^(?:[<>≥≤~]?\\s*[$€£]?\\d[\\d.,]*\\s?(?:[kKmM]|млн|тыс)?\\+?%?\\s+(?!x\\s)\\p{L}|(?:${VERBS})\\s[^.]{0,50}\\d|(?:达到|实现|提升|降低|减少|保持|超过|達到|提高)[^。.]{0,40}\\d)`,
	),
	'iu',
);

/** "Explicit non-goals": what is not aimed at. */
const NO_GOALS =
	/(?<!\p{L})(?:non|anti|no|not|nao|nicht|niet|nie|не|ne|icke|out[- ]of)[- ]?(?:goals?|objectives?|metas?|objetivos?|objectifs?|ziele?|cele|цели|цілі|obiettivi|doelen|scope)|(?:非|反|アンチ)(?:目标|目標|ゴール)|비 ?목표/u;

/** "Metrics" may name an area of work as well: the figures below tell. */
const METRICS =
	/^(?:metrics?|measurements?|numbers|metricas?|metriques?|metriken|metriche|metrieken|metryki|метрики|metriky|metrikler|指标|指標|メトリクス|지표)[:：]?$/u;

const speaksOfGoals = ({heading}: Section): boolean => {
	const words = heading === null ? '' : folded(heading.words);
	return METRICS.test(words) || (GOALS.test(words) && !NO_GOALS.test(words));
};

/** Whether a line of a section of goals states one that can be measured. */
const isGoal = (reader: Reader, {words, plain}: Entry, {section}: Scope): boolean =>
	speaksOfGoals(section) &&
	AIMS.test(plain) &&
	plain.split(/\s+/).length <= 10 &&
	figureIn(reader, words) !== null;

/** Whether a list below a heading about goals is one of targets: every line states a figure in a few words, and none has a box. */
export const holdsTargets = (reader: Reader, {section}: Scope, list: ListBlock): boolean =>
	list.items.length >= 2 &&
	speaksOfGoals(section) &&
	list.items.every(item => {
		const {boxed, marks, lists, plain, words} = entryOf(reader, item);
		const short = plain.split(/\s+/).length <= 8;
		return !boxed && marks.length === 0 && lists.length === 0 && short && figureIn(reader, words) !== null;
	});

const entriesIn = (reader: Reader, section: Section): readonly Entry[] =>
	section.parts.flatMap(part =>
		part.type === 'section'
			? entriesIn(reader, part)
			: part.type === 'list'
				? part.items.map(item => entryOf(reader, item))
				: [],
	);

const compares = (reader: Reader, {words}: Entry): boolean => {
	const figure = figureIn(reader, words);
	return figure !== null && (figure.target === 0 || COMPARED.test(reader.text.slice(words.start, words.end)));
};

/** Whether a section of goals is one of targets, in lists of its own or below its headings: most lines state a figure to be met. */
export const aimsAtFigures = (reader: Reader, section: Section): boolean => {
	if (!speaksOfGoals(section)) return false;
	const entries = entriesIn(reader, section);
	// "100% of images signed" is no share of work that is done.
	const isKept = ({boxed, marks}: Entry): boolean =>
		boxed || marks.some(({notation}) => notation === 'emoji');
	if (entries.length < 3 || entries.some(isKept)) return false;
	return entries.filter(entry => compares(reader, entry)).length * 3 >= entries.length * 2;
};

/** The number of an issue: what is tracked is work. */
const TRACKED = /(?:^|[\s([])(?:#|GH-|[A-Z]{2,6}-)\d{1,6}(?!\d)/u;

const LABEL = /^[^\p{L}*_]{0,3}(\*\*|__)?([^:：]{1,40})[:：](?:\*\*|__)?\s*/u;

/** Whether a plain line in a section of work is nothing but a target. */
export const isMetricLine = (reader: Reader, entry: Entry, scope: Scope): boolean => {
	if (entry.boxed || entry.lists.length > 0 || TRACKED.test(entry.plain)) return false;
	if (isGoal(reader, entry, scope)) return true;
	const source = reader.text.slice(entry.words.start, entry.words.end);
	if (NAMES_TARGET.test(source)) return figureIn(reader, entry.words) !== null;
	if (!COMPARED.test(source)) return false;
	const figure = figureIn(reader, entry.words);
	if (figure === null) return false;
	const found = LABEL.exec(source);
	const label = found && found[0].length <= figure.span.start ? found : null;
	const from = label?.[0].length ?? 0;
	const rest = source.slice(from).replace(/[(（][^()（）]*[)）]/gu, ' ');
	const words = rest.match(/[\p{L}]{2,}/gu) ?? [];
	const lead = source.slice(from, figure.span.start);
	return !/\p{L}/u.test(lead) && words.length <= (label?.[1] ? 5 : 4) && !/,\s/.test(rest);
};
