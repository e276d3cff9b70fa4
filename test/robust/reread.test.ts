import fc from 'fast-check';
import {expect, test} from 'vitest';
import {makeReadCache, type ReadCache, read} from '../../source/reading/read.ts';
import {DEFAULT_READ_OPTIONS, type Reading} from '../../source/reading/reading.ts';
import {sourceOf} from '../reading/support/read-text.ts';
import {examples, files} from './support/texts.ts';

const small = [...files.filter(({text}) => text.length < 20_000), ...examples].map(({text}) =>
	text.replaceAll('\0', ' '),
);

interface Edit {
	readonly at: number;
	readonly length: number;
	readonly text: string;
}

/** What people type and paste, and what turns what follows into something else. */
const edit: fc.Arbitrary<Edit> = fc.record({
	at: fc.double({min: 0, max: 1, noNaN: true}),
	length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
	text: fc.oneof(
		fc.constantFrom(
			'',
			'x',
			'✅ ',
			'\n',
			'\n\n',
			'\r\n',
			'## v2.0 (Q3 2026)\n',
			'```\n',
			'<!--',
			'-->',
			'- [ ] More\n',
			'~~',
			'> ',
			'---\n',
			'| a | b |\n|---|---|\n',
			'    ',
			'Legend: ✅ planned | 🚧 done\n\n',
		),
		fc.string({maxLength: 12}),
		fc.constantFrom(...examples.map(({text}) => text.replaceAll('\0', ' '))),
	),
});

const applied = (text: string, {at, length, text: put}: Edit): string => {
	const from = Math.floor(at * text.length);
	return text.slice(0, from) + put + text.slice(from + length);
};

const readWith = (text: string, cache: ReadCache): Reading =>
	read(sourceOf(text), DEFAULT_READ_OPTIONS, cache);

test('read again after edits, a text says what it says when it is read for the first time', () => {
	fc.assert(
		fc.property(fc.constantFrom(...small), fc.array(edit, {minLength: 1, maxLength: 4}), (start, edits) => {
			const cache = makeReadCache();
			readWith(start, cache);
			let text = start;
			for (const each of edits) {
				text = applied(text, each);
				expect(readWith(text, cache)).toEqual(readWith(text, makeReadCache()));
			}
		}),
		{numRuns: 150},
	);
}, 120_000);
