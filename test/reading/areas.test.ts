import {describe, expect, test} from 'vitest';
import {itemsOf, phasesOf} from './support/read-text.ts';

describe('short lines with a colon, one beside the other, name areas', () => {
	test('each heads the list below it', () => {
		const text =
			'# Plan\n\n## Parts\n\nQuery engine:\n- Faster joins\n- Spill to disk\n\nConsole:\n- Dark mode\n';
		expect(itemsOf(text).map(item => item.split(' ').slice(2, 3)[0])).toEqual(['@5', '@5', '@9']);
		expect(phasesOf(text).map(phase => phase.split(' ').slice(0, 2).join(' '))).toEqual([
			'3 theme',
			'5 theme',
			'9 theme',
		]);
	});

	test.each([
		['Tasks', 'Goals'],
		['Görevler', 'Hedefler'],
		['Owner', 'Acceptance'],
		['Planned work includes', 'Open work is'],
		['We will look at', 'These may follow'],
	])('"%s:" and "%s:" name none', (one, other) => {
		const text = `# Plan\n\n## Storage\n\n${one}:\n- Faster joins\n\n${other}:\n- Dark mode\n`;
		expect(phasesOf(text).map(phase => phase.split(' ')[0])).not.toContain('5');
	});

	test('a card on a board is work, the board is none', () => {
		const board = 'https://github.com/one/two/projects/1';
		const text = `# Plan\n\n## Tasks\n- [Sort imports](${board}#card-77)\n- [Board](${board})\n`;
		expect(itemsOf(text)).toEqual(['4 planned @3 - Sort imports']);
	});
});

describe('what a sentence above a list says of it', () => {
	test.each([
		'The order is determined by:',
		'What comes first is shaped by:',
		'This release is suitable for:',
		'Our work is guided by these priorities:',
		'The package should remain:',
		'We begin with the reel. The reasons are:',
		'Each milestone contains,',
	])('%s', sentence => {
		const text = `# Plan\n\n## Details of 2.0\n\n${sentence}\n\n- Large teams\n- Schools\n\n## v2.0\n- Sort\n`;
		const lines = itemsOf(text).map(item => item.split(' ')[0]);
		expect(lines).toEqual(['11']);
	});
});

describe('bullets that name an area', () => {
	test('a single one above several lines of work', () => {
		const text =
			'# Plan\n\n## 1.4\n* Storage\n  * Admission webhook for volumes\n  * Sort the keys while writing\n  * Declare mirrors stable\n';
		expect(itemsOf(text).map(item => item.split(' ')[0])).toEqual(['5', '6', '7']);
	});

	test('most of a list, at every level', () => {
		const text = [
			'# Plan\n\n## Themes',
			'* Storage',
			'  * Mirrors\n    * Declare the mirrors stable',
			'  * Keys\n    * Sort the keys while writing',
			'  * Recovery (fire)\n    * Bring a burnt cluster back to life',
			'  * Chart for the whole cluster',
			'* Build\n  * Run the slow tests each night',
		].join('\n');
		expect(itemsOf(text).map(item => item.split(' ')[0])).toEqual(['6', '8', '10', '11', '13']);
	});

	test('short lines below a short line are its details', () => {
		expect(itemsOf('# Plan\n\n## 1.4\n- Sign in\n  - OAuth\n  - SAML\n  - Codes\n')).toHaveLength(1);
	});

	test('a week with what is done in it is work, a week alone is a heading', () => {
		const labelled =
			'# Plan\n\n## Sprint\n- **Week 1 (days 1-5):** Sign-up\n  - Draw the form\n  - Test it\n';
		expect(itemsOf(labelled)).toHaveLength(1);
		const alone = '# Plan\n\n## Sprint\n- **Week 1 (days 1-5):**\n  - Draw the form\n  - Test it\n';
		expect(itemsOf(alone)).toHaveLength(2);
	});
});

describe('a file without headings, as a page was copied', () => {
	const text = [
		'Kite roadmap\n',
		'It shall fly.\n🧠 Phase 1 — Reel\n',
		'Winds the line.\n1. Drum\n\n   Turns both ways\n\n2. Brake\n',
		'🔍 Phase 2 — Tail\n',
		'Steadies it.\n4. Bands\n\n   Silk\n',
		'11. Knots\n',
		'📅 All of it\nPhase\tName\tStatus\n1\tReel\tplanned\n2\tTail\tplanned\n',
	].join('\n');

	test('lines with a sign head what follows, numbers go on, and rows have a line above them', () => {
		expect(itemsOf(text)).toEqual([
			'7 planned @4 - Drum',
			'11 planned @4 - Brake',
			'16 planned @13 - Bands',
			'20 planned @13 - Knots',
			'24 planned* @22 - Reel',
			'25 planned* @22 - Tail',
		]);
	});
});

describe('attributes below lines and headings', () => {
	test.each([
		['Purpose', 'Status'],
		['目的', '状态'],
	])('"%s" and "%s" below one short name after the other are told of it', (one, other) => {
		const text = `# Plan\n\n## Next\n* Reel\n  * **${one}**: colder hands\n  * **${other}**: waiting for wind\n* Tail\n  * **${one}**: steadier flight\n  * **${other}**: waiting for silk\n`;
		expect(itemsOf(text).map(item => item.split(' ')[0])).toEqual(['4', '7']);
	});

	test('a list of nothing but what a release is for and what not holds no work', () => {
		const text =
			'# Plan\n\n## v1.0\n- **Goal:** to fly\n- **Out of scope:** landing\n- **Entregas principais:**\n  - Reel with two drums\n  - Tail of silk\n';
		expect(itemsOf(text).map(item => item.split(' ')[0])).toEqual(['7', '8']);
	});
});

describe('signs that say what a line is about', () => {
	test('all different and most of them no status: none is one', () => {
		const text = '# Plan\n\n## v2\n- 🎯 Targets\n- 📋 Lists\n- 🔄 Sync\n- 🎨 Themes\n- 🔒 Locks\n';
		expect(itemsOf(text).map(item => item.split(' ')[1])).toEqual(Array(5).fill('planned'));
		const below =
			'# Plan\n\n## v2\n- Agents\n  - 🎯 Organiser\n  - 🌱 Gardener\n  - 📋 Writer\n  - 🎨 Painter\n';
		expect(itemsOf(below)).toEqual(['4 planned @3 - Agents']);
	});

	test('most of them a status, or a certain one: they are', () => {
		const text = '# Plan\n\n## v2\n- ✅ Targets\n- 🚧 Lists\n- 📋 Sync\n- 🎨 Themes\n';
		expect(itemsOf(text).map(item => item.split(' ')[1])).toEqual([
			'done*',
			'in-progress*',
			'planned*',
			'planned',
		]);
	});
});
