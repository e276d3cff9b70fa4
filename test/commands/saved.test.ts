import {describe, expect, test} from 'vitest';
import {filterRows} from '../../source/rows/filter.ts';
import {savedChoices} from '../../source/rows/filter-picker.ts';
import {matching} from '../../source/store/matching.ts';
import {currentDocument} from '../../source/store/select.ts';
import {sessionWith} from '../support/session.ts';

const TEXT = '# Ferry\n\n## v1.0 (Q1 2026)\n\n- [x] Rails\n- [ ] Benches\n- [ ] Horn\n';
const found = (session: ReturnType<typeof sessionWith>): readonly number[] => {
	const document = currentDocument(session.state())!;
	return [...(matching(session.state(), document) ?? [])];
};

const saved = (name = 'late') => {
	const session = sessionWith(TEXT).press('/is:open horn<enter>F');
	session.dispatch({type: 'pick', value: ''});
	return session.press(`${name}<enter>`);
};

describe('saved filters', () => {
	test('F names the present filter and keeps it', () => {
		const session = saved();
		expect(session.message()).toBe('Saved as @late. F offers it; --filter @late takes it.');
		expect(session.settle().asked()).toContainEqual({type: 'keep-filters', filters: {late: 'is:open horn'}});
	});

	test('it is taken from the list, with its count beside it', () => {
		const session = saved().press('<esc>F');
		expect(savedChoices(session.state())).toMatchObject([
			{label: '@late', query: 'is:open horn', count: '1 item'},
		]);
		session.dispatch({type: 'pick', value: 'late'});
		expect(session.state().filter.text).toBe('is:open horn');
		expect(found(session)).toEqual([7]);
	});

	test('its name is a term of a filter, alone and beside others', () => {
		expect(found(saved().press('<esc>/@late<enter>'))).toEqual([7]);
		expect(found(saved().press('<esc>/@late benches<enter>'))).toEqual([]);
		expect(found(saved().press('<esc>/@unknown<enter>'))).toEqual([]);
	});

	test.each([
		['my late work', 'my-late-work'],
		['@x', 'x'],
	])('%j is kept as %j', (typed, name) => {
		expect(Object.keys(saved(typed).state().saved)).toEqual([name]);
	});

	test.each(['', 'a:b', 'current'])('%j is no name, and what was typed stays', typed => {
		expect(saved(typed).state().mode).toMatchObject({
			kind: 'name-filter',
			input: {text: typed},
			problem: 'A name has letters, digits, - and _, like late-work.',
		});
	});

	test('x forgets the one under the cursor', () => {
		const session = saved().press('<esc>Fx');
		expect(session.message()).toBe('Forgot @late: is:open horn');
		expect(session.state().saved).toEqual({});
	});

	test('where there is nothing to list or to save it says how', () => {
		expect(sessionWith(TEXT).press('F').message()).toBe(
			'No filter is saved yet. / sets one, then F saves it.',
		);
	});
});

test('tab completes its name in the filter line', () => {
	const session = saved().press('<esc>/@la');
	expect(filterRows(session.state())?.completions).toMatchObject([
		{text: '@late', count: '1 item', about: 'is:open horn'},
	]);
	session.press('<tab><enter>');
	expect(session.state().filter.text).toBe('@late');
	expect(found(session)).toEqual([7]);
});
