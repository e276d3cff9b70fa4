import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {amend} from '../../source/document/amend.ts';
import {withEdits} from '../../source/document/carry-out.ts';
import {surplus} from '../../source/document/differ.ts';
import type {Document} from '../../source/document/document.ts';
import {openDocument} from '../../source/document/open.ts';

const opened = (bytes: Uint8Array): Document => {
	const document = openDocument(bytes);
	if ('refused' in document) throw new Error(document.refused);
	return document;
};

function say(text: string, words: string, met: boolean): string {
	const line = text.split('\n').findIndex(one => one.includes(words)) + 1;
	const result = amend(opened(new TextEncoder().encode(text)), {kind: 'met', line, met});
	return result.ok
		? result.document.source.raw.split('\n')[line - 1]!
		: `refused: ${result.reason}. ${result.wayOut}`;
}

const bare =
	'# Plan\n\n## Success criteria\n\n- Crew trained on the new pumps\n- Docks inspected\n- 1,000+ visitors\n';
const boxes =
	'# Plan\n\n## Success criteria\n\n- [X] Crew trained on the new pumps\n- [ ] Docks inspected\n- Harbour charted\n';
const signs = '# Plan\n\n## Success criteria\n\n- ✔️ Crew trained on the new pumps\n- Docks inspected\n';
const behind = '# Plan\n\n## Success criteria\n\n- Crew trained on the new pumps ✅\n- Docks inspected\n';
const items =
	'# Plan\n\n## Q3 2026\n\n- :white_check_mark: Hull painted\n\n## Success criteria\n\n- Docks inspected\n';

const doubled = '# Plan\n\n## Success criteria\n\n- [x] Crew trained on the new pumps ✅\n- [ ] Docks\n';
const table =
	'# Plan\n\n## Success metrics\n\n| Metric | Target | Status |\n| --- | --- | --- |\n| Crew trained | everybody | ✅ |\n| Docks inspected | all of them | - |\n';
const bareTable =
	'# Plan\n\n## Success metrics\n\n| Metric | Target |\n| --- | --- |\n| Visitors | 500 |\n| Docks inspected | all of them |\n';

const leading =
	'# Plan\n\n## Success metrics\n\n| Metric | Target |\n| --- | --- |\n| ✔️ Crew trained | everybody |\n| Docks inspected | all of them |\n';

const cases: readonly (readonly [name: string, text: string, words: string, met: boolean, line: string])[] = [
	['a sign where nothing says how', bare, 'Docks', true, '- ✅ Docks inspected'],
	['not met already', bare, 'Docks', false, '- Docks inspected'],
	['a box as the others have it', boxes, 'Docks', true, '- [X] Docks inspected'],
	['an empty box again', boxes, 'Crew', false, '- [ ] Crew trained on the new pumps'],
	['a new box among boxes', boxes, 'Harbour', true, '- [X] Harbour charted'],
	['the sign of its section', signs, 'Docks', true, '- ✔️ Docks inspected'],
	['a sign goes with its blank', signs, 'Crew', false, '- Crew trained on the new pumps'],
	['on the side where the others have it', behind, 'Docks', true, '- Docks inspected ✅'],
	['a sign behind goes with its blank', behind, 'Crew', false, '- Crew trained on the new pumps'],
	['a sign beside the box goes with it', doubled, 'Crew', false, '- [ ] Crew trained on the new pumps'],
	['as the items have it', items, 'Docks', true, '- :white_check_mark: Docks inspected'],
	['a row in the column for it', table, 'Docks', true, '| Docks inspected | all of them | ✅ |'],
	[
		'a row without such a column leads with a sign',
		bareTable,
		'Docks',
		true,
		'| ✅ Docks inspected | all of them |',
	],
	['a sign that leads a row goes with its blank', leading, 'Crew', false, '| Crew trained | everybody |'],
	[
		'a row without such a column takes the sign that leads others',
		leading,
		'Docks',
		true,
		'| ✔️ Docks inspected | all of them |',
	],
	[
		'a figure is not met by a mark',
		bare,
		'visitors',
		true,
		'refused: its figures say whether it is met. a sets its actual.',
	],
];

describe('how a criterion is said to be met', () => {
	test.each(cases)('%s', (_, text, words, met, line) => {
		expect(say(text, words, met)).toBe(line);
	});
});

// Every criterion of every roadmap of a folder is met and not met: the samples, or the folder that CORPUS names.
const folder = process.env.CORPUS ?? new URL('../../roadmaps', import.meta.url).pathname;
const filesBelow = (path: string): readonly string[] =>
	statSync(path).isDirectory()
		? readdirSync(path).flatMap(name => filesBelow(join(path, name)))
		: path.endsWith('.md')
			? [path]
			: [];

describe('every criterion, met or not', () => {
	test.each(filesBelow(folder).filter(path => statSync(path).size < 300_000))(
		'%s',
		{timeout: 600_000},
		path => {
			const document = openDocument(readFileSync(path));
			if ('refused' in document) return;
			const wrong: string[] = [];
			const refusals: string[] = [];
			let tried = 0;
			for (const {line, met, target} of document.reading.roadmap.metrics) {
				if (target !== null) continue;
				tried++;
				const result = amend(document, {kind: 'met', line, met: !met});
				if (!result.ok) {
					refusals.push(`${line}: ${result.reason}`);
					continue;
				}

				const fresh = surplus(document, opened(result.document.bytes), {mets: new Map([[line, !met]])});
				if (fresh) wrong.push(`${line}: ${fresh.what}`);
				const back = withEdits(result.document, result.inverse);
				if (!Buffer.from(back.bytes).equals(Buffer.from(document.bytes))) wrong.push(`${line}: not undone`);
			}

			expect(wrong).toEqual([]);
			if (process.env.CORPUS)
				console.log(`${path}: ${tried} tried, ${refusals.length} refused`, refusals.slice(0, 4));
			else expect(refusals).toEqual([]);
		},
	);
});
