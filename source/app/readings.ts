import {readingFromText, readingToText} from '../document/known.ts';
import {readingsIn} from '../files/readings.ts';
import type {ReadOptions} from '../reading/reading.ts';
import type {Hands} from './hands.ts';
import {readAside} from './read-aside.ts';
import type {Store} from './store.ts';

/** How long, in ms, after a file was read its reading is kept: the first frame and the first keys come before. */
const SOON = 30;

/** So many bytes are not read in the time of a blink. */
const LONG = 64 * 1024;

/**
 * Hands that take the readings of bytes that were read at an earlier start from where they are kept, and keep new ones. `beforeLong`
 * is waited for where reading will hold the thread for long.
 */
export function withReadings(
	hands: Hands,
	options: ReadOptions,
	store: () => Store,
	beforeLong: () => Promise<void>,
): Hands {
	const readings = readingsIn(
		process.env.QUARTERDECK_BUILD ? `${process.env.QUARTERDECK_BUILD} ${JSON.stringify(options)}` : '',
	);
	const keep = (path: string, bytes: Uint8Array): void => {
		const document = store()
			.get()
			.entries.find(entry => entry.path === path)?.document;
		if (document?.bytes === bytes) readings.keep(bytes, readingToText(document.reading));
	};

	return {
		...hands,
		read: async path => {
			const answer = await hands.read(path);
			if (answer.kind !== 'read') return answer;
			const text = readings.find(answer.bytes);
			const known = text === null ? null : readingFromText(text);
			if (known) return {...answer, known};
			if (answer.bytes.length > LONG) {
				await beforeLong();
				const aside = await readAside(answer.bytes, options);
				const read = aside === null ? null : readingFromText(aside);
				if (aside !== null && read) {
					readings.keep(answer.bytes, aside);
					return {...answer, known: read};
				}
			}

			setTimeout(keep, SOON, path, answer.bytes).unref();
			return answer;
		},
	};
}
