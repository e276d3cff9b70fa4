import {describe, expect, it} from 'vitest';
import {completions, queryNames} from '../../source/model/query-complete.ts';
import {emptyMessage} from '../../source/model/query-empty.ts';
import {matches, matchesMetric, matchingItems, type QueryContext} from '../../source/model/query-match.ts';
import {isNamed} from '../../source/model/query-names.ts';
import {parseQuery} from '../../source/model/query-parse.ts';
import {timeEntries} from '../../source/model/time-list.ts';
import {item, metric, phase, roadmap} from './support/make.ts';

const map = roadmap({
	phases: [
		phase({line: 10, title: 'v0.9 Beta', period: '2026-Q2'}),
		phase({line: 20, title: 'v1.0 Production', period: '2026-Q4'}),
		phase({line: 30, title: 'Short Term', kind: 'horizon'}),
		phase({line: 40, title: 'Vision', kind: 'period', period: '2027/..'}),
	],
	items: [
		item({
			line: 11,
			title: 'Docker images',
			phase: 10,
			period: '2026-Q2',
			status: 'done',
			theme: 'Packaging',
		}),
		item({line: 12, title: 'Docker compose file', phase: 10, period: '2026-Q2', theme: 'Packaging'}),
		item({
			line: 21,
			title: 'Security audit',
			phase: 20,
			period: '2026-Q4',
			status: 'in-progress',
			theme: 'Security',
		}),
		item({
			line: 22,
			title: 'Sign releases',
			phase: 20,
			period: '2026-12-24',
			status: 'blocked',
			theme: 'Security',
		}),
		item({
			line: 31,
			title: 'Rename the flags',
			phase: 30,
			marked: false,
			details: [{line: 32, text: 'with aliases'}],
		}),
		item({line: 33, title: 'Ideas board', phase: 30, status: 'research', period: 'Q1'}),
		item({line: 41, title: 'Fly', phase: 40, period: '2027/..', status: 'dropped'}),
	],
	metrics: [
		metric({line: 25, phase: 20, by: '2026-Q2', actual: 820}),
		metric({
			line: 26,
			phase: 20,
			label: 'p95 latency',
			text: 'p95 latency < 100 ms',
			op: '<',
			target: 100,
			actual: 64,
		}),
	],
});
const context: QueryContext = {roadmap: map, name: 'docs/harbour.md', today: '2026-11-20'};
const names = queryNames(map, context.name);
const found = (text: string) => matchingItems(parseQuery(text, names).query, context).map(({line}) => line);

describe('matches', () => {
	it.each([
		['', [11, 12, 21, 22, 31, 33, 41]],
		['status:in-progress,blocked', [21, 22]],
		['status:wip', [21]],
		['status:"in progress"', [21]],
		['-status:done,dropped', [12, 21, 22, 31, 33]],
		['is:open', [12, 21, 22, 31]],
		['is:closed', [11, 41]],
		['is:done', [11]],
		['is:blocked', [22]],
		['is:overdue', [12]],
		['is:overdue,blocked', [12, 22]],
		['is:current', [21]],
		['is:unmarked', [31]],
		['-is:open', [11, 33, 41]],
		['quarter:2026-Q2', [11, 12]],
		['quarter:2026q2', [11, 12]],
		['quarter:"Q2 2026"', [11, 12]],
		['quarter:2026-Q4', [21, 22]],
		['quarter:2026-12', [21, 22]],
		['quarter:2026-H2', [21, 22]],
		['quarter:2026-Q2..2026-Q4', [11, 12, 21, 22]],
		['quarter:2026-Q4..', [21, 22, 41]],
		['quarter:..2026-Q3', [11, 12]],
		['quarter:@current', [21, 22]],
		['quarter:@next', [41]],
		['quarter:@current-2', [11, 12]],
		['quarter:<@current', [11, 12]],
		['quarter:>=@current', [21, 22, 41]],
		['quarter:>@current', [41]],
		['quarter:<=2026-Q2,@next', [11, 12, 41]],
		['quarter:Q1', [33]],
		['year:2026', [11, 12, 21, 22]],
		['year:@current', [11, 12, 21, 22]],
		['year:>2026', [41]],
		['no:period', [31]],
		['no:release', [31, 33, 41]],
		['no:theme', [31, 33, 41]],
		['release:v1.0', [21, 22]],
		['release:1.0', [21, 22]],
		['release:v0.9,v1.0', [11, 12, 21, 22]],
		['phase:"short term"', [31, 33]],
		['phase:short', [31, 33]],
		['theme:security', [21, 22]],
		['roadmap:harbour', [11, 12, 21, 22, 31, 33, 41]],
		['metric:missed', [21, 22]],
		['docker', [11, 12]],
		['DOCKER -compose', [11]],
		['"docker images"', [11]],
		['-"docker images" docker', [12]],
		['aliases', [31]],
		['is:open docker quarter:2026-Q2', [12]],
	])('%s', (text, lines) => {
		expect(parseQuery(text, names).problems).toEqual([]);
		expect(found(text)).toEqual(lines);
	});

	it('asks metrics what they have', () => {
		const of = (text: string) =>
			map.metrics.filter(each => matchesMetric(parseQuery(text).query, each, context)).map(({line}) => line);
		expect(of('metric:missed')).toEqual([25]);
		expect(of('metric:met')).toEqual([26]);
		expect(of('status:blocked')).toEqual([25, 26]);
		expect(of('-status:blocked')).toEqual([25, 26]);
		expect(of('is:open')).toEqual([25]);
		expect(of('quarter:2026-Q2')).toEqual([25]);
		expect(of('latency')).toEqual([26]);
		expect(of('release:v0.9')).toEqual([]);
		expect(of('no:period')).toEqual([26]);
	});
});

describe('isNamed', () => {
	it.each([
		['v1.0 Production', 'v1.0', true],
		['v1.0 Production', '1.0', true],
		['1.0 Production', 'v1.0', true],
		['v0.9 Beta', 'v9', false],
		['v1.0.2', 'v1.0', false],
		['v11.0', 'v1', false],
		['v1.0', 'v1', true],
		['Long-Term Vision', 'term', true],
		['Long-Term Vision', 'erm', false],
		['短期目标', '目标', true],
	])('%s by %s: %j', (name, typed, expected) => {
		expect(isNamed(name, typed)).toBe(expected);
	});
});

describe('parseQuery', () => {
	it.each([
		[
			'statsu:done',
			'unknown field',
			'status:done',
			'No field is called "statsu". Did you mean status:done? tab takes it.',
		],
		[
			'status:doen',
			'unknown value',
			'status:done',
			'No status is called "doen". Did you mean done? tab takes it.',
		],
		[
			'status:zzzzzz',
			'unknown value',
			null,
			'No status is called "zzzzzz". There are research, backlog, planned, in-progress, blocked, done, dropped.',
		],
		[
			'-status:done,blokced',
			'unknown value',
			'-status:done,blocked',
			'No status is called "blokced". Did you mean blocked? tab takes it.',
		],
		[
			'theme:securty',
			'unknown value',
			'theme:Security',
			'No theme is called "securty". Did you mean Security? tab takes it.',
		],
		[
			'phase:"shart term"',
			'unknown value',
			'phase:"Short Term"',
			'No phase is called "shart term". Did you mean Short Term? tab takes it.',
		],
		[
			'quarter:2026-Q5',
			'unknown value',
			null,
			'No quarter is called "2026-Q5". Write it like 2026-Q3, 2026 or @current.',
		],
		['quarter:2026-', 'unfinished', null, 'quarter:2026- is not finished, so it filters nothing so far.'],
		['quarter:', 'unfinished', null, 'quarter: is not finished, so it filters nothing so far.'],
		['quarter:@cur', 'unfinished', null, 'quarter:@cur is not finished, so it filters nothing so far.'],
		['quarter:<', 'unfinished', null, 'quarter:< is not finished, so it filters nothing so far.'],
		['status:in', 'unfinished', null, 'status:in is not finished, so it filters nothing so far.'],
		['is:', 'unfinished', null, 'is: is not finished, so it filters nothing so far.'],
		['year:20', 'unfinished', null, 'year:20 is not finished, so it filters nothing so far.'],
		['-', 'unfinished', null, '- is not finished, so it filters nothing so far.'],
	])('%s is reported and not applied', (text, kind, suggestion, message) => {
		const {problems, query} = parseQuery(text, names);
		expect(query.terms).toEqual([]);
		expect(problems).toMatchObject([{kind, suggestion, message, term: text, start: 0, end: text.length}]);
	});

	it('says which terms hold meanwhile', () => {
		const {problems, applied, query} = parseQuery('is:open quarter:2026-', names);
		expect(problems[0]?.message).toBe('quarter:2026- is not finished, so only is:open applies so far.');
		expect(applied).toEqual(['is:open']);
		expect(query.terms).toHaveLength(1);
		expect(problems[0]).toMatchObject({start: 8, end: 21});
	});

	it('takes addresses for words', () => {
		expect(parseQuery('https://example.org file://').query.terms).toEqual([
			{field: 'text', not: false, words: ['https://example.org']},
			{field: 'text', not: false, words: ['file://']},
		]);
	});

	it('applies a phrase while it is being typed', () => {
		expect(found('"docker im')).toEqual([11]);
		expect(found('phase:"short t')).toEqual([31, 33]);
	});

	it('takes any name where no roadmap is known', () => {
		expect(parseQuery('release:v9').problems).toEqual([]);
	});

	it('reads any text', () => {
		for (const text of [
			'::',
			':',
			'"',
			'-"',
			'is:,',
			',',
			'- -',
			'a:b:c',
			'"":""',
			'quarter:..',
			'quarter:<>',
			'year:..',
		])
			expect(() => matches(parseQuery(text, names).query, map.items[0]!, context)).not.toThrow();
	});
});

describe('emptyMessage', () => {
	it('says what the last term keeps out', () => {
		expect(emptyMessage('is:open zebra', context)).toBe(
			'Nothing matches. Without zebra, 4 items do. esc clears all.',
		);
		expect(emptyMessage('is:unmarked is:done', context)).toBe(
			'Nothing matches. Without is:done, 1 item does. esc clears all.',
		);
		expect(emptyMessage('zebra giraffe', context)).toBe(
			'Nothing matches. Without giraffe, nothing does either. esc clears all.',
		);
		expect(emptyMessage('', context)).toBe('Nothing matches.');
	});
});

describe('completions', () => {
	const texts = (text: string) => completions(text, text.length, context).list.map(each => each.text);

	it('offers fields, then values', () => {
		expect(texts('')).toContain('quarter:');
		expect(texts('st')).toEqual(['status:']);
		expect(texts('bloc')).toEqual(['status:blocked']);
		expect(texts('-st')).toEqual(['-status:']);
		expect(texts('status:')).toHaveLength(7);
		expect(texts('status:done,b')).toEqual(['status:done,backlog', 'status:done,blocked']);
		expect(texts('phase:')).toEqual([
			'phase:"v0.9 Beta"',
			'phase:"v1.0 Production"',
			'phase:"Short Term"',
			'phase:Vision',
		]);
		expect(texts('theme:se')).toEqual(['theme:Security']);
		expect(texts('nonsense:')).toEqual([]);
	});

	it('counts with the other terms applied, and says what a quarter holds', () => {
		const {start, end, list} = completions('is:open quarter:2026-', 21, context);
		expect([start, end]).toEqual([8, 21]);
		expect(list).toEqual([
			{text: 'quarter:2026-Q2', count: 1, about: 'v0.9 Beta', note: '143 days over'},
			{text: 'quarter:2026-Q4', count: 2, about: 'v1.0 Production', note: 'this quarter, also @current'},
			{text: 'quarter:2026', count: 3, about: 'v0.9 Beta, v1.0 Production', note: 'the whole year'},
		]);
	});

	it('completes the term under the caret, not the last one', () => {
		expect(completions('sta docker', 3, context)).toMatchObject({
			start: 0,
			end: 3,
			list: [{text: 'status:'}],
		});
	});
});

describe('timeEntries', () => {
	it('lists what a roadmap speaks of, with what each filter would show', () => {
		const rows = timeEntries(context).map(({label, term, items, now}) => [label, term, items.length, now]);
		expect(rows).toEqual([
			['any quarter', '', 7, false],
			['Q2 2026', 'quarter:2026-Q2', 2, false],
			['Q4 2026', 'quarter:2026-Q4', 2, true],
			['Q1 2027', 'quarter:2027-Q1', 1, false],
			['later', 'quarter:>2027-Q1', 1, false],
			['Q1', 'quarter:Q1', 1, false],
			['no period', 'no:period', 1, false],
		]);
		for (const {term, items} of timeEntries(context))
			expect(found(term)).toEqual(items.map(({line}) => line));
	});

	it('lists years where a roadmap names only years or spans too many quarters', () => {
		const of = (...periods: string[]) =>
			timeEntries({
				...context,
				roadmap: roadmap({items: periods.map((period, index) => item({line: index + 1, period}))}),
			}).map(({label}) => label);
		expect(of('2025', '2026')).toEqual(['any quarter', '2025', '2026', 'no period']);
		expect(of('2024-Q1', '2028-Q4')).toEqual(['any quarter', '2024', '2026', '2028', 'no period']);
		expect(of()).toEqual(['any quarter', 'no period']);
	});
});
