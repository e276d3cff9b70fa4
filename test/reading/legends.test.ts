import {describe, expect, test} from 'vitest';
import {itemsOf, leftOutOf} from './support/read-text.ts';

/** What two lines with the marks of the legend are read as. */
const read = (legend: string, first: string, second: string): readonly string[] =>
	itemsOf(`# Plan\n\n${legend}\n\n## Ropes\n\n- ${first} Rope\n- ${second} Net\n`).map(
		line => line.split(' ')[1]!,
	);

describe('a legend without a caption', () => {
	test.each([
		['a list', '- ✅ Done\n- 🔵 In progress\n- 🔴 Not started'],
		['a list with signs of equality', '- ✅ = done\n- 🔵 = in progress\n- 🔴 = planned'],
		['lines', '✅ Done  \n🔵 In progress  \n🔴 Not started'],
		['one line', '✅ Done | 🔵 In progress | 🔴 Not started'],
		['words in front of their signs', 'Status: done ✅, in progress 🔵, not started 🔴'],
		['a table', '| | |\n|-|-|\n| ✅ | Done |\n| 🔵 | In progress |\n| 🔴 | Planned |'],
		['in Turkish', '**Durum göstergeleri**\n- 🔵 Devam ediyor\n- 🔴 Başlanmadı\n- ✅ Tamamlandı'],
		['in Korean', '**범례**: ✅ 완료 / 🔵 진행 중 / 🔴 예정'],
		['in Ukrainian', 'Умовні позначення:\n- 🔵 в роботі\n- 🔴 не розпочато'],
	])('%s', (_, legend) => {
		expect(read(legend, '🔵', '🔴')).toEqual(['in-progress*', 'planned*']);
	});

	test('is left out, wherever it stands', () => {
		const text = '# Plan\n\n## Ropes\n\n- 🔵 Rope\n\n---\n\n- 🔵 in progress\n- 🔴 not started\n- ✅ done\n';
		expect(itemsOf(text)).toEqual(['5 in-progress* @3 - Rope']);
		expect(leftOutOf(text)).toEqual(['9 a legend', '10 a legend', '11 a legend']);
	});

	test('of boxes', () => {
		expect(read('- [x] Completed\n- [-] In progress\n- [ ] Planned', '[-]', '[ ]')).toEqual([
			'in-progress*',
			'planned*',
		]);
		expect(read('- `[~]` paused\n- `[x]` done\n- `[ ]` to do', '[~]', '[x]')).toEqual(['blocked*', 'done*']);
	});

	test('in a sentence', () => {
		const text =
			'# Plan\n\nWhat is already underway bears the (*) marker.\n\n## Ropes\n\n- Rope (*)\n- Net\n';
		expect(itemsOf(text).map(line => line.split(' ').slice(1).join(' '))).toEqual([
			'in-progress* @5 - Rope',
			'planned @5 - Net',
		]);
	});

	test('of strikes', () => {
		const text = '# Plan\n\nStruck-through lines are done.\n\n## Ropes\n\n- ~~Rope~~\n';
		expect(itemsOf(text)[0]).toContain('done*');
	});
});

test.each([
	['steps of some work', '- ✅ Design\n- 🚧 Testing\n- ⏳ Launch'],
	['work with a word or two', '- ✅ Ropes\n- 🚧 Nets\n- ⏳ Ladders'],
	['boxes of steps', '- [x] Research\n- [ ] Testing'],
])('%s explain nothing', (_, list) => {
	expect(itemsOf(`# Plan\n\n## Ropes\n\n${list}\n`)).toHaveLength(list.split('\n').length);
});
