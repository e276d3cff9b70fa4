import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {amend} from '../../source/document/amend.ts';
import {withEdits} from '../../source/document/carry-out.ts';
import {surplus} from '../../source/document/differ.ts';
import type {Document} from '../../source/document/document.ts';
import {openDocument} from '../../source/document/open.ts';
import {relocate} from '../../source/document/relocate.ts';
import {STATUSES} from '../../source/model/status.ts';
import {apply, rebase} from '../../source/text/edit.ts';

const opened = (bytes: Uint8Array): Document => {
	const document = openDocument(bytes);
	if ('refused' in document) throw new Error(document.refused);
	return document;
};

const noun = fc.constantFrom(
	'Hull',
	'Mast of pine',
	'Größe',
	'船体',
	'Sails | spare',
	'`rudder`',
	'[Keel](https://example.org)',
	'A “quoted” oar',
);
const blanks = fc.constantFrom('', '', '', '  ', '\t');

/** One way of keeping a list, as lines. */
const dialect = fc.oneof(
	fc
		.array(fc.tuple(fc.constantFrom('[ ]', '[x]', '[X]', '[~]', '\\[ \\]', '[ ] 🚧'), noun), {
			minLength: 1,
			maxLength: 4,
		})
		.map(items => items.map(([box, words]) => `- ${box} ${words}`)),
	fc
		.array(fc.tuple(fc.constantFrom('✅', '🚧', '📌', '❌', '⏳'), noun), {minLength: 1, maxLength: 4})
		.map(items => items.map(([sign, words]) => `* ${sign} ${words}`)),
	fc
		.array(fc.tuple(fc.constantFrom('✅', '🚧', ''), noun), {minLength: 1, maxLength: 4})
		.map(items => items.map(([sign, words], i) => `${i + 1}. ${words} ${sign}`.trimEnd())),
	fc
		.array(noun, {minLength: 1, maxLength: 4})
		.map(items => items.flatMap(words => [`- **${words}**: to be built`, '  - with care'])),
	fc
		.array(fc.tuple(noun, fc.constantFrom('(done)', '(in progress)', '(planned)', '')), {
			minLength: 1,
			maxLength: 4,
		})
		.map(items => items.map(([words, mark]) => `- ${words} ${mark}`.trimEnd())),
	fc
		.array(fc.tuple(noun, fc.constantFrom('✅ Done', '🚧 In progress', 'Planned', 'Done', '')), {
			minLength: 1,
			maxLength: 4,
		})
		.map(rows => [
			'| Item | Status |',
			'|------|--------|',
			...rows.map(([words, cell]) => `| ${words.replace('|', '\\|')} | ${cell} |`),
		]),
	fc.array(noun, {minLength: 1, maxLength: 3}).map(items => items.map(words => `- ~~${words}~~`)),
);

const heading = fc.constantFrom(
	'v1.0 (Q3 2026)',
	'In progress',
	'Completed',
	'Planned features',
	'Security',
	'Short term (next 3 months)',
	'v0.9 ✅',
	'Ideas',
);

interface Shape {
	readonly text: string;
	readonly end: '\n' | '\r\n';
	readonly mark: boolean;
	readonly odd: boolean;
	readonly last: boolean;
}

const file: fc.Arbitrary<Uint8Array> = fc
	.record({
		sections: fc.array(fc.tuple(heading, dialect, blanks), {minLength: 1, maxLength: 4}),
		end: fc.constantFrom<Shape['end']>('\n', '\r\n'),
		mark: fc.boolean(),
		odd: fc.boolean(),
		last: fc.boolean(),
	})
	.map(({sections, end, mark, odd, last}) => {
		const lines = ['# Plan', '', ...(odd ? ['A caf\uE000 by the sea.', ''] : [])];
		for (const [title, list, trail] of sections)
			lines.push(`## ${title}`, '', ...list.map(line => line + trail), '');
		const text = (mark ? '\uFEFF' : '') + lines.join(end).trimEnd() + (last ? end : '');
		// The private character stands for one byte that is not UTF-8.
		return Uint8Array.from(
			[...text].flatMap(one => (one === '\uE000' ? [0xe9] : [...new TextEncoder().encode(one)])),
		);
	});

const pick = fc.tuple(fc.nat(), fc.constantFrom(...STATUSES));
const runs = {
	numRuns: Number(process.env.RUNS ?? 150),
	...(process.env.SEED && {seed: Number(process.env.SEED)}),
};

const itemAt = (document: Document, at: number) =>
	document.reading.roadmap.items[at % document.reading.roadmap.items.length];

describe('the laws of a change', () => {
	test('no edit changes no byte', () => {
		fc.assert(
			fc.property(file, bytes => {
				expect(withEdits(opened(bytes), []).bytes).toEqual(bytes);
			}),
			runs,
		);
	});

	test('only the edits differ, reading again differs by the intent, twice is once, undo gives the bytes back', () => {
		let refusals = 0;
		let made = 0;
		fc.assert(
			fc.property(file, pick, (bytes, [at, status]) => {
				const document = opened(bytes);
				const item = itemAt(document, at);
				if (!item) return;
				const change = {kind: 'status', lines: [item.line], status} as const;
				const result = amend(document, change);
				made++;
				if (!result.ok) {
					refusals++;
					expect(result.reason).not.toBe('');
					return;
				}

				expect(apply(document.source.raw, result.edits)).toBe(result.document.source.raw);
				expect(
					surplus(document, opened(result.document.bytes), {statuses: new Map([[item.line, status]])}),
				).toBe(null);
				const again = amend(opened(result.document.bytes), change);
				expect(again.ok && again.edits).toEqual([]);
				expect(withEdits(result.document, result.inverse).bytes).toEqual(bytes);
			}),
			runs,
		);
		expect(refusals / made).toBeLessThan(0.03);
	});

	test('edits of different items commute', () => {
		fc.assert(
			fc.property(file, pick, pick, (bytes, [one, first], [two, second]) => {
				const document = opened(bytes);
				const [a, b] = [itemAt(document, one), itemAt(document, two)];
				if (!a || !b || a.line === b.line) return;
				const left = amend(document, {kind: 'status', lines: [a.line], status: first});
				const right = amend(document, {kind: 'status', lines: [b.line], status: second});
				if (!left.ok || !right.ok) return;
				const {raw} = document.source;
				const there = apply(apply(raw, left.edits), rebase(right.edits, left.edits)!);
				const here = apply(apply(raw, right.edits), rebase(left.edits, right.edits)!);
				expect(there).toBe(here);
			}),
			runs,
		);
	});

	test('an outside edit elsewhere survives, one at the same line is refused', () => {
		fc.assert(
			fc.property(file, pick, fc.boolean(), (bytes, [at], same) => {
				const document = opened(bytes);
				const item = itemAt(document, at);
				if (!item) return;
				const start = document.source.rawLineSpan(item.line).start;
				const outside = same
					? [{offset: document.source.rawLineSpan(item.line).end, length: 0, text: ' and more'}]
					: [
							{
								offset: document.source.rawLineSpan(1).end,
								length: 0,
								text: `${document.source.lineEnd}${document.source.lineEnd}Another line.`,
							},
						];
				const now = withEdits(document, outside);
				const found = relocate(document, item.line, now);
				if (same) expect(typeof found).toBe('object');
				else if (typeof found === 'number') {
					expect(now.source.rawLineSpan(found).start).toBe(start + outside[0]!.text.length);
				}
			}),
			runs,
		);
	});
});
