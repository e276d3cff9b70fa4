import {Worker} from 'node:worker_threads';
import type {ReadOptions} from '../reading/reading.ts';

/** Where the build puts `cli/worker.ts`, seen from where it puts this. */
const WORKER = '../worker.js';

/**
 * What bytes say, as the text of a reading, read in a thread of its own. Null where that can't be done or where the bytes are no text;
 * then they have to be read here. Never rejects.
 */
export const readAside = (bytes: Uint8Array, options: ReadOptions): Promise<string | null> => {
	// Only the build has the worker as a file.
	if (!process.env.QUARTERDECK_BUILD) return Promise.resolve(null);
	return new Promise(resolve => {
		try {
			const worker = new Worker(new URL(WORKER, import.meta.url), {workerData: {bytes, options}});
			worker.once('message', (text: string | null) => resolve(text));
			worker.once('error', () => resolve(null));
			worker.once('exit', () => resolve(null));
		} catch {
			resolve(null);
		}
	});
};
