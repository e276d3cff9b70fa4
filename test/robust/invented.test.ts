import {describe, expect, test} from 'vitest';
import {readText, sourceOf} from '../reading/support/read-text.ts';
import {neverWork, within} from './support/never-work.ts';
import {cuts, examples, files, medleys, type Named, samples, splices} from './support/texts.ts';

/** What was read of a text where nothing may be read, as lines to show. */
const invented = ({name, text}: Named): readonly string[] => {
	const clean = text.replaceAll('\0', ' ');
	const source = sourceOf(clean);
	const reading = readText(clean);
	const {blocks, inline} = neverWork(source.clean);
	const found: string[] = [];
	const say = (what: string, line: number) => found.push(`${what} on line ${line} of ${name}`);
	const lineIsNone = (line: number): boolean => {
		const span = source.lineSpan(line);
		const words = source.clean.slice(span.start, span.end);
		const start = span.start + words.length - words.trimStart().length;
		return within(blocks, {start, end: span.start + words.trimEnd().length});
	};
	for (const site of reading.items.values()) {
		if (lineIsNone(site.line) || within(blocks, site.words)) say('an item', site.line);
		for (const {span} of site.marks)
			if (within(blocks, span) || within(inline, {start: span.start - 1, end: span.end + 1}))
				say('a mark', site.line);
	}
	for (const site of reading.metrics.values())
		if (lineIsNone(site.line) || within(blocks, site.words)) say('a metric', site.line);
	for (const {line} of reading.roadmap.phases) if (lineIsNone(line)) say('a phase', line);
	return found;
};

const inventedIn = (texts: Iterable<Named>): readonly string[] => [...texts].flatMap(invented);

describe('nothing is read in code, comments, tags and front matter', () => {
	test('of the examples of CommonMark', () => {
		expect(inventedIn(examples)).toEqual([]);
	});

	test('of examples one after the other', () => {
		expect(inventedIn(medleys(60, 4))).toEqual([]);
	});

	test.each(files)(
		'of $name, wherever it is cut',
		file => {
			expect(readText(file.text).notRead).toEqual([]);
			expect(invented(file)).toEqual([]);
			expect(inventedIn(cuts(file))).toEqual([]);
		},
		600_000,
	);

	test('of the head of one file with the tail of another', () => {
		expect(inventedIn(splices(files, 60, 5))).toEqual([]);
	});

	test('of files with examples in their midst', () => {
		expect(inventedIn(splices([...samples, ...examples], 300, 6))).toEqual([]);
	});

	test.each([
		['a fence', '```\n', '\n```'],
		['a fence in a quote', '> ```\n> ', '\n> ```'],
		['an unclosed fence', '~~~\n', ''],
		['a comment', '<!--\n', '\n-->'],
		['a comment that is never closed', '<!--\n\n', ''],
		['a script', '<script>\n', '\n</script>'],
		['preformatted text', '<pre>\n', '\n</pre>'],
		['front matter', '---\nwork:\n', '\n---'],
		['an attribute', '<div title="\n', '\n">'],
	])('a box, a target and a heading in %s are none', (_, before, after) => {
		const lines = ['- [ ] Mend the hull', '- Speed: at least 5 ms', '# Q3 2026'];
		const inside = before.startsWith('>') ? lines.join('\n> ') : lines.join('\n');
		const {items, metrics, phases} = readText(`${before}${inside}${after}\n`).roadmap;
		expect([...items, ...metrics, ...phases].map(({line}) => line)).toEqual([]);
	});

	test.each([
		'`[x]` Mend the hull',
		'Mend the hull `(done)`',
		'Mend the hull <b title="(done)">now</b>',
		'Mend the hull <!-- done -->',
	])('%s is not done', words => {
		expect(
			readText(`## v1.0\n\n- ${words}\n- [ ] Paint it\n`).roadmap.items.map(({status}) => status),
		).toEqual(['planned', 'planned']);
	});
});
