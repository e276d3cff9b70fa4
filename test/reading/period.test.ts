import {describe, expect, it} from 'vitest';
import {isAsOf} from '../../source/reading/as-of.ts';
import {writesDayFirst} from '../../source/reading/day-first.ts';
import {findPeriod, findPeriods, type PeriodOptions} from '../../source/reading/period.ts';

const JANUARY: PeriodOptions = {fiscalYearStart: 1};

type Case = readonly [text: string, period: string | null, options?: Partial<PeriodOptions>];

const TABLES: Readonly<Record<string, readonly Case[]>> = {
	'quarters and halves': [
		['v0.9 - Beta (Q2 2026)', '2026-Q2'],
		['2026 Q3', '2026-Q3'],
		['2026Q3', '2026-Q3'],
		["Q3'26", '2026-Q3'],
		['Q3/2026', '2026-Q3'],
		['Q3 / 2026', '2026-Q3'],
		['third quarter of 2026', '2026-Q3'],
		['2026 H2', '2026-H2'],
		["H1'26", '2026-H1'],
		['first half of 2026', '2026-H1'],
		['FY26 Q1', '2026-Q1'],
		['Q1 FY26', '2026-Q1'],
		['Q1', '2026-Q1', {year: 2026}],
		['T3 2026', '2026-Q3'],
		['(mid Q4 2026)', '2026-Q4'],
		['2025-Q4', '2025-Q4'],
		['Q3-2026', '2026-Q3'],
		['3Q26', '2026-Q3'],
		['Q3 2026 (slipped from Q2 2026)', '2026-Q3'],
		['Q 3 2026', '2026-Q3'],
		['Q3 26', '2026-Q3'],
		['Semester 1 2026', '2026-H1'],
		['S1 2026', '2026-H1'],
	],
	'months, days and seasons': [
		['May 2026', '2026-05'],
		['2026-05', '2026-05'],
		['05/2026', '2026-05'],
		['2026-05-20', '2026-05-20'],
		['May 20, 2026', '2026-05-20'],
		['20 May 2026', '2026-05-20'],
		['20.05.2026', '2026-05-20'],
		['May 28', '2026-05-28', {year: 2026}],
		['_0.1_ - Completed - 2018/04/20', '2018-04-20'],
		['**Jan 2026**', '2026-01'],
		['May', '2026-05', {year: 2026}],
		['10/2026', '2026-10'],
		['2026.05.20', '2026-05-20'],
		['end of May 2026', '2026-05'],
		['Sept. 2026', '2026-09'],
		['Dec. 2026', '2026-12'],
	],
	'years, ranges and open ends': [
		['Q2-Q3 2027', '2027-Q2/2027-Q3'],
		['Q4 2025 - Q1 2026', '2025-Q4/2026-Q1'],
		['March–May 2026', '2026-03/2026-05'],
		['Spring 2026', '2026-03/2026-05'],
		['Winter 2025/26', '2025-12/2026-02'],
		['Long-Term Vision (2027+)', '2027/..'],
		['From 2027', '2027/..'],
		['2027 and beyond', '2027/..'],
		['Until 2027', '../2027'],
		['by end of 2025', '2025'],
		['mid 2026', '2026'],
		['mid-2026', '2026'],
		['early/late 2026', '2026'],
		['May', '05'],
		['May 28', '05-28'],
		['2027+ (maybe way passed it)', '2027/..'],
		['Phase 4 (Q1 2027+)', '2027-Q1/..'],
		['## 📅 2026 Q1-Q2 - GROWTH', '2026-Q1/2026-Q2'],
		['Phase 10: Feb – Apr 2026', '2026-02/2026-04'],
		['Nov 2025 - Jan 2026', '2025-11/2026-01'],
		['November–January 2026', '2025-11/2026-01'],
		['2026-02-18 ~ 02-21', '2026-02-18/2026-02-21'],
		['February 22–28, 2026', '2026-02-22/2026-02-28'],
		['2026: AI Maturity', '2026'],
		['2024-2026', '2024/2026'],
		['2026/2030', '2026/2030'],
		['Long-Term Vision (2026-2030)', '2026/2030'],
		['Q3 2026 – present', '2026-Q3/..'],
		['Q1/Q2 2026', '2026-Q1/2026-Q2'],
		['Q1 & Q2 2026', '2026-Q1/2026-Q2'],
		['roll out 2026', '2026'],
		['after 2026', '2027/..'],
		['Q3-4 2026', '2026-Q3/2026-Q4'],
		['Deliver 3 quarters of 2026', '2026'],
		['Target: April-June 2026', '2026-04/2026-06'],
		['Summer 2026', '2026-06/2026-08'],
		['2026 Spring', '2026-03/2026-05'],
		['2025/26', '2025/2026'],
		['in May', '05'],
		['March', '03'],
		['1,000 users by 2026', '2026'],
		['99.9% by end of 2025', '2025'],
		['FY27', '2027'],
		['20-24 May 2026', '2026-05-20/2026-05-24'],
		['Q1 2026 to Q3', '2026-Q1/2026-Q3'],
		['2025 – Q1 2026', '2025/2026-Q1'],
		['2026 ~ 2027', '2026/2027'],
		['in 2026 Q1 and Q2', '2026-Q1/2026-Q2'],
		['Q4 2026 / Q1 2027', '2026-Q4/2027-Q1'],
	],
	'other languages': [
		['2026年第三季度', '2026-Q3'],
		['2026年5月', '2026-05'],
		['2026年5月20日', '2026-05-20'],
		['2026年第3四半期', '2026-Q3'],
		['2026年上半年', '2026-H1'],
		['1. Quartal 2026', '2026-Q1'],
		['III квартал 2026', '2026-Q3'],
		['2 кв. 2026', '2026-Q2'],
		['1 квартал 2026 года', '2026-Q1'],
		['1er trimestre 2026', '2026-Q1'],
		['primer trimestre de 2026', '2026-Q1'],
		['IV kwartał 2026', '2026-Q4'],
		['mayo de 2026', '2026-05'],
		['maio 2026', '2026-05'],
		['mars 2026', '2026-03'],
		['März 2026', '2026-03'],
		['maj 2026', '2026-05'],
		['май 2026', '2026-05'],
		['мая 20, 2026', '2026-05-20'],
		['20 de mayo de 2026', '2026-05-20'],
		['dicembre 2026', '2026-12'],
		['mei 2026', '2026-05'],
		['Q1 (3 месяца):', '2026-Q1', {year: 2026}],
		['スプリント（9/19-9/26）', '09-19/09-26'],
		['2026年度', '2026'],
		['2026년 3분기', '2026-Q3'],
		['do końca 2025', '2025'],
		['bis Ende 2026', '2026'],
		['к концу 2026 года', '2026'],
		['fin 2026', '2026'],
		['finales de 2026', '2026'],
		['2026年底', '2026'],
		['out/2026', '2026-10'],
		['1. Halbjahr 2026', '2026-H1'],
	],
	'without a year': [
		['end of Q3', 'Q3'],
		['Q1', 'Q1'],
		['H1', 'H1'],
		['targeted v1.0.0 release by Q1.', 'Q1'],
	],
	'no times at all': [
		['v2025.1', null],
		['1.2026', null],
		['Node 20', null],
		['#2026', null],
		['2000+ tools', null],
		['1024', null],
		['Q&A', null],
		['99%', null],
		['https://x.com/2026/05', null],
		['`2026-05`', null],
		['users may 2 times', null],
		['It may work', null],
		['next 3-6 months', null],
		['LFX (2026/term2) x', null],
		['CVE-2024-1234', null],
		['Windows Server 2022', null],
		['RSA 2048', null],
		['as of May 2026', null],
		['Last updated: 2026-05-20', null],
		['2026-02-30', null],
		['Q4_K_M quant', null],
		['release 2024.10', null],
		['March on Rome', null],
		['ES2020 target', null],
		['9/19', null],
		['3/8 done', null],
		['Phase 2 (Months 4-6)', null],
		["'26", null],
	],
};

describe.each(Object.entries(TABLES))('%s', (_, cases) => {
	it.each(cases.map(([text, period, options = {}]) => [text, period, options] as const))(
		'reads %j as %j',
		(text, period, options) => {
			expect(findPeriod(text, {...JANUARY, ...options})?.period ?? null).toBe(period);
		},
	);
});

describe('findPeriod', () => {
	it('gives the words that say it, small words in front included', () => {
		const text = 'Ship it by the end of Q3 2026 (maybe)';
		const found = findPeriod(text, JANUARY)!;
		expect(text.slice(found.span.start, found.span.end)).toBe('by the end of Q3 2026');
		expect(found.grain).toBe('quarter');
	});

	it('gives every time of a line in order', () => {
		const found = findPeriods('Alpha in May 2026, beta by Q3 2026, GA 2027', JANUARY);
		expect(found.map(({period}) => period)).toEqual(['2026-05', '2026-Q3', '2027']);
	});

	it('reads fiscal years by their first month', () => {
		const october = {fiscalYearStart: 10};
		expect(findPeriod('FY26 Q1', october)?.period).toBe('2025-10/2025-12');
		expect(findPeriod('Q4 FY26', october)?.period).toBe('2026-07/2026-09');
		expect(findPeriod('FY26', {fiscalYearStart: 4})?.period).toBe('2025-04/2026-03');
		expect(findPeriod('FY26 H2', {fiscalYearStart: 7})?.period).toBe('2026-01/2026-06');
		expect(findPeriod('FY2025/26', JANUARY)?.period).toBe('2026');
		expect(findPeriod('Q1 2026', october)?.period).toBe('2026-Q1');
	});

	it('reads days first where the file writes them so', () => {
		const brazil = {fiscalYearStart: 1, dayFirst: true};
		expect(findPeriod('06/11/2025', brazil)?.period).toBe('2025-11-06');
		expect(findPeriod('06/11/2025', JANUARY)?.period).toBe('2025-06-11');
		expect(findPeriod('Sprint 1: 06/11 - 11/11', brazil)?.period).toBe('11-06/11-11');
		expect(findPeriod('05/20/2026', brazil)?.period).toBe('2026-05-20');
		expect(writesDayFirst('de 06/11/2025 a 16/11/2025')).toBe(true);
		expect(writesDayFirst('06/11/2025')).toBe(false);
		expect(writesDayFirst('16/11/2025 and 11/16/2025')).toBe(false);
	});

	it('takes a time linear in the length of a line, however odd', () => {
		for (const piece of [
			'Q1-',
			'2026-',
			'2026/',
			'May ',
			'`',
			'](',
			'end of ',
			'1 ',
			'第',
			'20',
			'Q',
			'- ',
			"'",
			'fiscal ',
		]) {
			const started = performance.now();
			findPeriods(piece.repeat(20_000), JANUARY);
			expect(performance.now() - started).toBeLessThan(1500);
		}
	});
});

describe('isAsOf', () => {
	it.each([
		'Last updated: 2026-05-20',
		'Current status (October 2025)',
		'As of May 2026',
		'Status as of Q3 2026',
		'Stand: 20.05.2026',
		'最后更新：2026年5月',
		'Última actualización: mayo de 2026',
		'Последнее обновление: май 2026',
	])('knows %j', text => {
		expect(isAsOf(text)).toBe(true);
	});

	it.each(['v1.0 (Q3 2026)', 'Target: May 2026', 'Ship the update in 2026', 'Standards by 2027'])(
		'leaves %j',
		text => {
			expect(isAsOf(text)).toBe(false);
		},
	);
});
