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

function set(text: string, words: string, value: string): string {
	const line = text.split('\n').findIndex(one => one.includes(words)) + 1;
	const result = amend(opened(new TextEncoder().encode(text)), {kind: 'actual', line, value});
	return result.ok
		? result.document.source.raw.split('\n')[line - 1]!
		: `refused: ${result.reason}. ${result.wayOut}`;
}

const list =
	'# Plan\n\n## Success metrics\n\n- 1,000+ GitHub stars\n- <100ms latency\n- Uptime: 99.9% (Current: 99.5%)\n- Handlers reviewed by two people\n';
const table =
	'# Plan\n\n## Metrics\n\n| Metric | Target | Current |\n|--------|--------|---------|\n| Stars  | 1,000  | 820     |\n| Users  | 500    |         |\n';

const wide =
	'# Plan\n\n## Metrics\n\n| Metric | Target | Current | State |\n|---|---|---|---|\n| Errors | <1% | 測定中   | open |\n| Cover | 80% | no runner yet | open |\n| Speed | <50 ms | slow (on ARM) | open |\n| Docks | 4+ | TBD | open |\n';
const ranged =
	'# Plan\n\n## Metrics\n\n| Metric | Current | Target |\n|---|---|---|\n| Crossing | 5-30s | <500 ms |\n';
const roomy =
	'# Plan\n\n## Metrics\n\n| Metric | Target | Owner |\n|---|---|---|\n| Paint | <200 ms                   | Ann |\n| Caulk | <100 ms   | Bo  |\n';
const html =
	'# Plan\n\n## Metrics\n\n<table>\n<tr><th>Metric</th><th>Target</th><th>Current</th></tr>\n<tr><td>Ropes</td><td>20+</td><td></td></tr>\n<tr><td>Sails</td><td>4+</td><td> - </td></tr>\n</table>\n';
const spelt =
	'# Plan\n\n## Success metrics\n\n- At least one pilot for every harbour\n- All 20 locks opened in 3+ counties\n- Zero open leaks (from 2)\n';

const cases: readonly (readonly [text: string, words: string, value: string, line: string])[] = [
	[list, 'stars', '820', '- 1,000+ GitHub stars (actual: 820)'],
	[list, 'stars', '1.2k', '- 1,000+ GitHub stars (actual: 1.2k)'],
	[list, 'latency', '64ms', '- <100ms latency (actual: 64ms)'],
	[list, 'latency', '0.064 s', '- <100ms latency (actual: 0.064 s)'],
	[list, 'Uptime', '99.95%', '- Uptime: 99.9% (Current: 99.95%)'],
	[list, 'stars', '2015', '- 1,000+ GitHub stars (actual: 2,015)'],
	[spelt, 'At least', '2', '- At least one pilot for every harbour (actual: 2)'],
	[spelt, 'All 20', '14', '- All 20 locks opened in 3+ counties (actual: 14)'],
	[spelt, 'Zero', '1', '- Zero open leaks (from 2) (actual: 1)'],
	[table, 'Users', '1999', '| Users  | 500    | 1999    |'],
	[table, 'Users', '2015', '| Users  | 500    | 2,015   |'],
	[wide, 'Errors', '0.7%', '| Errors | <1% | 0.7%     | open |'],
	[wide, 'Cover', '56%', '| Cover | 80% | 56% (no runner yet) | open |'],
	[wide, 'Speed', '64 ms', '| Speed | <50 ms | 64 ms, slow (on ARM) | open |'],
	[wide, 'Docks', '3', '| Docks | 4+ | 3   | open |'],
	[ranged, 'Crossing', '350', '| Crossing | 350 ms | <500 ms |'],
	[roomy, 'Paint', '140 ms', '| Paint | <200 ms (actual: 140 ms)  | Ann |'],
	[roomy, 'Caulk', '90 ms', '| Caulk | <100 ms (actual: 90 ms) | Bo  |'],
	[html, 'Ropes', '12', '<tr><td>Ropes</td><td>20+</td><td>12</td></tr>'],
	[html, 'Sails', '3', '<tr><td>Sails</td><td>4+</td><td> 3 </td></tr>'],
	[table, 'Stars', '940', '| Stars  | 1,000  | 940     |'],
	[table, 'Users', '12', '| Users  | 500    | 12      |'],
	[list, 'stars', 'many', 'refused: "many" is not a figure. Write it like 1.2k, 64ms or 99.95%.'],
	[list, 'latency', '12%', 'refused: "12%" is not in ms. Write it like 64 ms.'],
	[
		list,
		'Handlers',
		'3',
		'refused: this target has no figure to compare with. e opens the line in your editor.',
	],
	[list, 'stars', '1|2', 'refused: "1|2" is not a figure. Write it like 1.2k, 64ms or 99.95%.'],
];

describe('how an actual is written', () => {
	test.each(cases)('%#: %s', (text, words, value, line) => {
		expect(set(text, words, value)).toBe(line);
	});
});

// Every metric of every roadmap of a folder gets an actual: the samples, or the folder that CORPUS names.
const folder = process.env.CORPUS ?? new URL('../../roadmaps', import.meta.url).pathname;
const filesBelow = (path: string): readonly string[] =>
	statSync(path).isDirectory()
		? readdirSync(path).flatMap(name => filesBelow(join(path, name)))
		: path.endsWith('.md')
			? [path]
			: [];

describe('an actual for every metric', () => {
	test.each(filesBelow(folder).filter(path => statSync(path).size < 300_000))(
		'%s',
		{timeout: 600_000},
		path => {
			const document = openDocument(readFileSync(path));
			if ('refused' in document) return;
			const wrong: string[] = [];
			const refusals: string[] = [];
			let tried = 0;
			for (const metric of document.reading.roadmap.metrics) {
				if (metric.target === null) continue;
				for (const value of ['7', '12.5']) {
					tried++;
					const typed = metric.unit === '$' ? `$${value}` : `${value}${metric.unit ?? ''}`;
					const result = amend(document, {kind: 'actual', line: metric.line, value: typed});
					if (!result.ok) {
						refusals.push(`${metric.line}: ${result.reason}`);
						continue;
					}

					const fresh = surplus(document, opened(result.document.bytes), {
						actuals: new Map([[metric.line, Number(value)]]),
					});
					if (fresh) wrong.push(`${metric.line}: ${fresh.what}`);
					if (
						!Buffer.from(withEdits(result.document, result.inverse).bytes).equals(Buffer.from(document.bytes))
					)
						wrong.push(`${metric.line}: not undone`);
				}
			}

			expect(wrong).toEqual([]);
			if (process.env.CORPUS)
				console.log(`${path}: ${tried} tried, ${refusals.length} refused`, refusals.slice(0, 4));
			else expect(refusals).toEqual([]);
		},
	);
});
