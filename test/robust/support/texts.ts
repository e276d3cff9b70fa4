import {type Dirent, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {tests} from 'commonmark-spec';

/** A text and a name to find it by. */
export interface Named {
	readonly name: string;
	readonly text: string;
}

const isMarkdown = (entry: Dirent): boolean => entry.isFile() && /\.(?:md|markdown|mdx)$/i.test(entry.name);

const filesIn = (folder: string): readonly Named[] =>
	readdirSync(folder, {recursive: true, withFileTypes: true})
		.filter(isMarkdown)
		.map(entry => join(entry.parentPath, entry.name))
		.toSorted()
		.map(path => ({name: path.slice(folder.length + 1), text: readFileSync(path, 'utf8')}));

/** Every example of the CommonMark specification; it writes tabs as arrows. */
export const examples: readonly Named[] = tests.map(({number, section, markdown}) => ({
	name: `example ${number} (${section})`,
	text: markdown.replaceAll('→', '\t'),
}));

export const samples: readonly Named[] = filesIn(join(import.meta.dirname, '../../../roadmaps'));

/** The files of the folder that the variable CORPUS names; none where it isn't set. */
export const corpus: readonly Named[] = process.env.CORPUS ? filesIn(process.env.CORPUS) : [];

export const files: readonly Named[] = [...samples, ...corpus];

/** Numbers from 0 to below 1, the same for the same seed. */
export const randomFrom = (seed: number): (() => number) => {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
};

export const pick = <T>(random: () => number, list: readonly T[]): T =>
	list[Math.floor(random() * list.length)]!;

const LARGE = 1024 * 1024;

/** A text cut at seeded places: a hundred times, five times where it is large. */
export function* cuts({name, text}: Named): Generator<Named> {
	const random = randomFrom(text.length);
	for (let count = text.length > LARGE ? 5 : 100; count > 0; count--) {
		const at = Math.floor(random() * (text.length + 1));
		const [from, to] = random() < 0.7 ? [0, at] : [at, text.length];
		yield {name: `${name} from ${from} to ${to}`, text: text.slice(from, to)};
	}
}

/** The head of one text with the tail of another. */
export function* splices(texts: readonly Named[], count: number, seed: number): Generator<Named> {
	const random = randomFrom(seed);
	const small = texts.filter(({text}) => text.length < 100_000);
	for (let made = 0; made < count; made++) {
		const [head, tail] = [pick(random, small), pick(random, small)];
		const [to, from] = [head, tail].map(({text}) => Math.floor(random() * text.length)) as [number, number];
		yield {
			name: `${head.name} to ${to}, then ${tail.name} from ${from}`,
			text: head.text.slice(0, to) + tail.text.slice(from),
		};
	}
}

/** Many examples one after the other, now and then without a blank line between. */
export function* medleys(count: number, seed: number): Generator<Named> {
	const random = randomFrom(seed);
	for (let made = 0; made < count; made++) {
		const parts = Array.from({length: 2 + Math.floor(random() * 80)}, () => pick(random, examples));
		const text = parts.map(part => part.text + (random() < 0.5 ? '\n' : '')).join('');
		const end = pick(random, ['\n', '\n', '\r\n', '\r']);
		yield {name: parts.map(({name}) => name).join(', '), text: text.replaceAll('\n', end)};
	}
}
