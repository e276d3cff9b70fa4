import {describe, expect, test} from 'vitest';
import {metricRows} from '../../source/rows/metrics.ts';
import {sessionWith} from '../support/session.ts';

const HARBOUR = `# Harbour

## v1.0 (Q3 2026)

- [ ] Crane

### Success criteria

- 1,000+ visitors
- Waiting time under 30 min (current: 45 min)
- Crew trained on the new pumps
- Uptime 99.9% by Q1 2027
`;

const FERRY = `# Ferry

- [ ] Deck

## Targets

| Metric | Target | Current |
| --- | --- | --- |
| Passengers | 500 | 620 |
| Noise | < 60% | |
`;

const list = (session: ReturnType<typeof sessionWith>): readonly string[] =>
	metricRows(session.state(), 40, false)!.rows.rows.map(row =>
		row.kind === 'metric'
			? `${row.selected ? '>' : ' '} ${row.label} ${row.target} ${row.actual} ${row.verdict}`
			: row.kind === 'group'
				? [...row.prefix.slice(0, 1), row.title].join(' / ')
				: '',
	);

describe('a sets the actual of a metric', () => {
	test('the present value stands in the line; enter writes it, u takes it back', () => {
		const session = sessionWith(HARBOUR).press('3j');
		session.press('a');
		expect(session.state().mode).toMatchObject({kind: 'actual', input: {text: '45 min'}});
		session.press('<ctrl-u>25 min<enter>').settle();
		expect(session.message()).toBe('Set to 25 min on line 10. u undoes it.');
		expect(session.file()).toContain('- Waiting time under 30 min (current: 25 min)\n');
		session.press('u').settle();
		expect(session.file()).toBe(HARBOUR);
		session.press('U').settle();
		expect(session.file()).toContain('(current: 25 min)');
	});

	test('what is wrong is said, and what was typed stays', () => {
		const session = sessionWith(HARBOUR).press('3amany<enter>').settle();
		expect(session.state().mode).toMatchObject({
			kind: 'actual',
			input: {text: 'many'},
			problem: '"many" is not a figure. Write it like 1.2k, 64ms or 99.95%.',
		});
		session.press('<backspace>');
		expect(session.state().mode).toMatchObject({input: {text: 'man'}, problem: null});
		session.press('<ctrl-u>1.2k<enter>').settle();
		expect(session.file()).toContain('- 1,000+ visitors (actual: 1.2k)\n');
	});

	test('a paste goes into the line, and esc leaves the file alone', () => {
		const session = sessionWith(HARBOUR).press('3a');
		session.dispatch({type: 'edit', edit: {kind: 'insert', text: '8\n20'}});
		expect(session.state().mode).toMatchObject({input: {text: '8 20'}});
		session.press('<esc>').settle();
		expect(session.state().mode.kind).toBe('browse');
		expect(session.file()).toBe(HARBOUR);
	});

	test('not elsewhere, and not without a figure', () => {
		expect(sessionWith(HARBOUR).press('a').message()).toBe('This is not a metric. 3 shows the metrics.');
		expect(sessionWith(HARBOUR).press('3jja').message()).toBe(
			'This target has no figure to compare with. space says whether it is met.',
		);
	});
});

describe('space on a criterion', () => {
	test('says that it is met, and again that it is not', () => {
		const session = sessionWith(HARBOUR).press('3jj<space>').settle();
		expect(session.message()).toBe('Crew trained on the new pumps is now met, line 11. u undoes it.');
		expect(session.file()).toContain('- ✅ Crew trained on the new pumps\n');
		session.press('s').settle();
		expect(session.file()).toBe(HARBOUR);
		session.press('uu').settle();
		expect(session.file()).toBe(HARBOUR);
	});

	test('a figure says for itself whether it is met', () => {
		expect(sessionWith(HARBOUR).press('3<space>').message()).toBe(
			'Its figures say whether it is met. a sets its actual.',
		);
	});
});

describe('O sorts', () => {
	test('by verdict, by due, and in the order of the file again', () => {
		const session = sessionWith(HARBOUR).press('3O');
		expect(session.message()).toBe('Sorted by verdict: what was missed comes first.');
		expect(list(session)).toEqual([
			'missed',
			'> Waiting time < 30 min 45 min missed',
			'open',
			'  Crew trained on the new pumps   open',
			'no actual',
			'  visitors ≥ 1,000  no-actual',
			'  Uptime ≥ 99.9 %  no-actual',
		]);
		session.press('O');
		expect(list(session).filter(row => !/^[> ] /u.test(row))).toEqual(['Q3 2026', 'Q1 2027']);
		session.press('O');
		expect(session.message()).toBe('In the order of the file.');
		expect(list(session)[0]).toBe('v1.0 / Success criteria');
	});

	test('the cursor stays on its metric', () => {
		const session = sessionWith(HARBOUR).press('3jO');
		expect(list(session)[1]).toBe('> Waiting time < 30 min 45 min missed');
		expect(list(session.press('k'))[1]).toMatch(/^>/u);
	});
});

describe('3 in the fleet', () => {
	const both = () => sessionWith({'/plans/a.md': HARBOUR, '/plans/b.md': FERRY}).press('3');

	test('shows the metrics of all roadmaps, each group with the name of its own', () => {
		expect(list(both())).toEqual([
			'Harbour / Success criteria',
			'> visitors ≥ 1,000  no-actual',
			'  Waiting time < 30 min 45 min missed',
			'  Crew trained on the new pumps   open',
			'  Uptime ≥ 99.9 %  no-actual',
			'Ferry / Targets',
			'  Passengers ≥ 500 620 met',
			'  Noise < 60 %  no-actual',
		]);
	});

	test('the roadmap under the cursor is the one that is changed', () => {
		const session = both().press('jjjjj');
		expect(session.state().current).toBe('/plans/b.md');
		session.press('a').press('<ctrl-u>58<enter>').settle();
		expect(session.file('/plans/b.md')).toContain('| Noise | < 60% | 58 |');
		session.press('1');
		expect(session.state().current).toBe('/plans/b.md');
		expect(list(session.press('3'))).toHaveLength(3);
	});

	test('a filter that leaves nothing of one goes to the other', () => {
		const session = both().press('/metric:met<enter>');
		expect(list(session)).toEqual(['Ferry / Targets', '> Passengers ≥ 500 620 met']);
		expect(session.state().current).toBe('/plans/b.md');
	});
});
