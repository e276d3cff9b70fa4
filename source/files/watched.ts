import {hashBytes} from './bytes.ts';

/** What is known of one watched file. */
export interface Watched {
	readonly path: string;
	/** The folders whose hints concern it, with its name in each: where it is named and, for links, where it is. */
	places: readonly {readonly folder: string; readonly name: string}[];
	/** Whether it could be read last time: a hash of what it held, or why not; null before the first look. */
	known: {readonly hash: string} | {readonly away: string} | null;
	/** Why it could not be written to when it was last looked at, null where it could; undefined before the first look. */
	readOnly: string | null | undefined;
	/** Hashes of what this program is about to write, oldest first. */
	expected: readonly string[];
	/** How often this program has written it: what was read before the last time says nothing of after. */
	writes: number;
	/** What a look at its inode said. */
	stamp: string;
	timer: NodeJS.Timeout | null;
	/** When the first hint came that has not led to a reading yet, in ms. */
	since: number;
	busy: boolean;
	again: boolean;
}

export const watched = (path: string, bytes: Uint8Array | null): Watched => ({
	path,
	places: [],
	known: bytes === null ? null : {hash: hashBytes(bytes)},
	readOnly: undefined,
	expected: [],
	writes: 0,
	stamp: '',
	timer: null,
	since: 0,
	busy: false,
	again: false,
});

/** Whether bytes that were found are news; notes them. What we wrote ourselves, and what was there, is none. */
export const isNews = (file: Watched, bytes: Uint8Array): boolean => {
	const hash = hashBytes(bytes);
	const same = file.known !== null && 'hash' in file.known && file.known.hash === hash;
	const wasAway = file.known === null || 'away' in file.known;
	const ours = file.expected.indexOf(hash);
	// What we wrote before that was overwritten by ourselves: finding it again would be news.
	if (ours !== -1) file.expected = file.expected.slice(ours + 1);
	file.known = {hash};
	return wasAway || !(same || ours !== -1);
};

/** Whether it is news that a file may, or may not, be written to; notes it. Before the first look it is none. */
export const isOtherPermission = (file: Watched, readOnly: string | null): boolean => {
	const before = file.readOnly;
	file.readOnly = readOnly;
	return before !== undefined && before !== readOnly;
};

/** Notes that this program has written these bytes: finding what was there before is news from now on. */
export const wrote = (file: Watched, bytes: Uint8Array): void => {
	const hash = hashBytes(bytes);
	file.expected = file.expected.slice(file.expected.indexOf(hash) + 1);
	file.known = {hash};
	file.writes++;
};

/** Whether it is news that a file can't be read for this reason; notes it. Before the first look it is none. */
export const isNewlyAway = (file: Watched, code: string): boolean => {
	const before = file.known;
	file.known = {away: code};
	return before !== null && !('away' in before && before.away === code);
};
