import type {PhaseKind} from '../model/roadmap.ts';
import {quick, withRanges} from '../text/letters.ts';
import {BEHIND_RELEASE, isHorizon} from './horizons.ts';
import {folded, phrases} from './words.ts';

// Bare numbers are versions only where nothing else could be meant: alone, in front of a dash, or behind a word that says so.
const VERSION = new RegExp(
	withRanges(
		[
			// "v1.2", "version 3.x" anywhere; "v2" where a name begins, or behind a word for a release.
			'(?<![\\p{L}\\p{N}.$€£#@/<>=≥≤~])v(?:ersion)?[ .-]?\\d+(?:\\.(?:\\d+|x))+(?:-?(?:rc|beta|alpha|pre|m)[.-]?\\d*)?(?=$|[^\\p{L}\\p{N}%])',
			'(?:^\\P{L}*|[-–—:(|,/]\\s*|(?:release|version|milestone|phase|current|next|pre)[ -])v\\d+(?=$|[^\\p{L}\\p{N}%.])',
			'(?:in|for|with|since) v\\d+(?=$|\\s*[(:]|\\s+[-–—])',
			'(?<!\\p{L})version \\d+(?:\\.(?:\\d+|x))*(?=$|[^\\p{L}\\p{N}%])',
			'(?<![\\p{L}\\p{N}.])(?!(?:19|20)\\d\\d\\.)\\d+(?:\\.\\d+)?\\.x(?![\\p{L}\\p{N}])',
			// "1.2" behind a dash, a colon or such a word.
			'(?:[-–—:(]\\s*|(?:release|version|milestone|pre|towards?|road to)[ -])(?!(?:19|20)\\d\\d\\.)\\d+\\.(?:\\d+|x)(?:\\.(?:\\d+|x))?(?:-?(?:rc|beta|alpha)[.-]?\\d*)?(?=\\+?(?:$|\\s*[-–—:：()（]|,? (?:and|&) v?\\d+\\.\\d|, v?\\d+\\.\\d))',
		].join('|'),
	),
	'u',
);
/** "1.2 beta", "0.1.1 patch train": a number in front of a word for a release is no number of a section. */
const VERSION_AND_NOUN =
	/^(?!(?:19|20)\d\d\.)\d+\.(?:\d+|x)(?:\.(?:\d+|x))? (?:(?:alpha|beta|rc|final|stable|public|patch|hotfix|maintenance|major|minor|feature) )?(?:releases?|alpha|beta|rc|ga|patch(?:es)?|hotfix(?:es)?|train|line|series|launch|milestone)(?=$|\s*[:(（]|\s+[-–—])/u;
const LEADING_VERSION =
	/^(?!(?:19|20)\d\d\.)\d+\.(?:\d+|x)(?:\.(?:\d+|x))*(?:-?(?:rc|beta|alpha)[.-]?\d*)?(?=$|\s*[-–—:：(（]|\s+["“«„][^"“”«»„]+["”»“](?=$|\s*[-–—:：(（]))/u;
const NAMED_VERSION = quick(/^[\p{L}][\p{L}\p{N}.-]* v?\d+\.\d+(?:\.\d+)?$/u);
const RELEASE_CANDIDATE = /(?<![\p{L}\p{N}])rc[.-]?\d+(?![\p{L}\p{N}])/u;
const SHORT_NAME = /^(?:m|ms|r|ph)[ -]?\d{1,2}(?:\.\d+)?(?=$|\s*[-–—:：(（.])/u;

const NUMBER =
	'(?:\\d+(?:\\.\\d+)?[a-z]?|[ivx]+|[a-d]|one|two|three|four|five|six|zero|0|n|alpha|beta|una?|uno|dos|tres|un|deux|trois|eins|zwei|drei)';
const NUMBERED = phrases(
	`(?:(?:project |development |implementation |current |next )?(?:phase|milestone|sprint|release|iteration|stage|step|wave|increment|tranche|version|cycle|epoch|pi|program increment|chapter|work ?package|wp)|arbeitspaket|ap|fase|etapa|etap|etape|phase|hito|marco|jalon|meilenstein|kamien milowy|version|versao|iteracja|iteracion|iteracao|faza|krok|schritt|stufe|release|спринт|этап|фаза|веха|релиз|версия|итерация|шаг|стадия|етап|віха|реліз|версія|крок|стадія|tappa|fase|sprint|mijlpaal|stap|versie|faze|milnik|verze|asama|adım|surum|faz|fas|etapp|milstolpe|traguardo|wydanie|giai doan|tahap) ?[#:n°-]{0,2} ?(?:\\d+(?:\\.\\d+)?[a-z]?|(?<=[ #:])${NUMBER})(?:\\s?[-–—/&+]\\s?\\d+)?`,
);
/** "Phase E — Storage": a letter counts as a number does, where the name stands behind it or nothing. */
const LETTERED =
	/^\P{L}*(?:phase|milestone|stage|wave|iteration|release|fase|etapa|etape|etap|фаза|этап|етап|meilenstein|hito|marco|jalon|mijlpaal|faza|stufe|tappa|faze|asama|fas|work ?package|arbeitspaket) [a-z](?=$|\s*[-–—:：.)(（])/u;
const NUMBERED_CJK =
	/(?:(?<!近期|短期|眼前|当前|當前|最初の|首先)第\s?[一二三四五六七八九十\d]+\s?(?:阶段|階段|期|步|フェーズ|段階|弾|版|迭代)|(?:阶段|階段|里程碑|迭代|版本|步骤|フェーズ|スプリント|マイルストーン|ステップ|バージョン|リリース|단계|마일스톤|스프린트)\s?[:：]?\s?[一二三四五六七八九十\dv]+|(?:^|제\s?)\d+\s?(?:단계|차)(?=$|[\s:：.(（-])|[一二三四五六七八九十]+期(?!间))/u;
const NEXT_RELEASE =
	/^\[?unreleased\]?(?=$|\s*[-–—:(])|^(?:the )?(?:next|current|upcoming|first|initial|latest|previous|major|minor|patch) (?:major |minor |stable |public )?(?:release|version|milestone|sprint)(?![\p{L}])|^(?:the )?(?:next|current|previous|upcoming) (?:phase|stage|iteration|cycle)\s*[:：]\s*\S|^(?:public|official|soft|hard|full|general|commercial|beta|global|mvp) launch(?=$|\s*[(（:：–—-])|^(?:次の|今の|現在の)(?:スプリント|リリース|マイルストーン)|^下一?个?(?:版本|迭代)/u;
const STAGE_OF_RELEASE =
	/^(?:public |private |closed |open |limited )?(?:alpha|beta|ga|mvp|m\.v\.p|rc|general availability|pre-?release|release candidate|pre-alpha|initial release|first release|final release|stable release|production release)(?: (?:release|launch|phase|version|stage))?(?: \d{1,2})?(?=$|\s*[(（:：–—-])/u;

/** "2. Faz: Motor": in some languages the number of a phase goes before it, as that of a section does. */
const ORDINAL_FIRST =
	/^\P{L}*\d+\.\s+(?:aşama|faz|etap|fáze|fas|fase|sürüm|milník|adım)(?=$|\s*[(:–—-]|\s+\()/iu;

// "Milestone: public beta"
const NAMED_STEP =
	/^(?:milestone|release|phase|sprint|hito|marco|jalon|meilenstein|веха|этап|спринт|里程碑|マイルストーン)\s*[:：–—-]\s*\S/u;

const COUNTED_TIME =
	/^(?:(?:mid|early|late|end of|beginning of|start of|first|last|mitte|ende|anfang|fin(?:es)? de|mediados de|meados de|inicios? de|debut|mi)[- ])?(?:weeks?|months?|days?|quarters?|years?|semanas?|mes(?:es)?|mois|semaines?|wochen?|monate?|tydzien|tygodnie|miesiac|недел[яи]|месяц(?:ы)?|тиждень|місяць|settiman[ae]|mese|mesi|maand|week|vecka|manad|tyden|mesic|hafta|ay|tuan|thang|minggu|bulan)\s?\d+|^(?:\d+\.? )(?:hafta|ay|tyden|mesic|woche|monat|veckan|manaden)(?=$|\s*[(:–—-])|^第\s?[一二三四五六七八九十\d]+\s?(?:周|月|週|ヶ月|个月)|^(?:\d+|[一二三四五六七八九十]+)(?:か月|ヶ月|个月|週|周)目|^\d+주차/u;

const withoutBrackets = (words: string): string =>
	words.replace(/\s*[([（【][^()[\]（）【】]*[)\]）】]/gu, ' ').trim();

const isRelease = (words: string): boolean =>
	VERSION.test(words) ||
	LEADING_VERSION.test(words) ||
	NAMED_VERSION.test(withoutBrackets(words)) ||
	RELEASE_CANDIDATE.test(words) ||
	SHORT_NAME.test(words) ||
	NUMBERED.test(words) ||
	LETTERED.test(words) ||
	NUMBERED_CJK.test(words) ||
	NEXT_RELEASE.test(words) ||
	STAGE_OF_RELEASE.test(words) ||
	NAMED_STEP.test(words);

/** The number in front of a section ("2.1 Storage") names no release. */
const withoutSectionNumber = (words: string, around: string | null): string => {
	const number = /^(\d+)\.\d+(?:\.\d+)*\.?\s+(?![-–—:(（])(?=\p{L})/u.exec(words);
	if (number) return words.slice(number[0].length);
	const dashed = /^(\d+)\.\d+(?:\.\d+)?\s*[-–—:：]\s*/u.exec(words);
	const numbered = around === null ? null : /^(?:\p{L}+ )?(\d+)(?=$|[.):：\s])/u.exec(around);
	return dashed && numbered && numbered[1] === dashed[1] ? words.slice(dashed[0].length) : words;
};

export interface HeadingSays {
	readonly words: string;
	/** Whether it states calendar time, and a status. */
	readonly period: boolean;
	readonly status: boolean;
	/** The words of the heading around it, folded, or null. */
	readonly around: string | null;
}

/** The first kind in the order of `PHASE_KINDS` that fits what a heading says. */
export const kindOf = ({words: heading, period, status, around}: HeadingSays): PhaseKind => {
	const whole = folded(heading);
	const words = withoutSectionNumber(whole.replace(/^\[(v?\d[^\]]*)\]/u, '$1'), around);
	if (
		isRelease(words.replace(BEHIND_RELEASE, ' ')) ||
		VERSION_AND_NOUN.test(whole) ||
		ORDINAL_FIRST.test(heading)
	)
		return 'release';
	if (period || COUNTED_TIME.test(words)) return 'period';
	if (isHorizon(words)) return 'horizon';
	return status ? 'status' : 'theme';
};
