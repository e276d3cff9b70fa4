import {basename, dirname} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {hashBytes} from './bytes.ts';
import {type Disk, disk as realDisk} from './disk.ts';
import {type Hints, systemHints, watchFolders} from './folder-hints.ts';
import {readRoadmap} from './read.ts';
import {codeOf, type Trouble} from './trouble.ts';
import {isNewlyAway, isNews, isOtherPermission, type Watched, watched, wrote} from './watched.ts';

/** What became of a watched file. `changed` also when it can be read again after it could not, or written to, or no longer. */
export type News =
	| {
			readonly kind: 'changed';
			readonly path: string;
			readonly bytes: Uint8Array;
			readonly readOnly: string | null;
	  }
	| {readonly kind: 'gone'; readonly path: string}
	| ({readonly kind: 'unreadable'; readonly path: string} & Trouble);

export interface Watcher {
	/** Begins to watch a file of which these bytes are known, or (null) which could not be read so far. */
	add(path: string, bytes: Uint8Array | null): void;
	/** These bytes are about to be written, or were just read, by this program: finding them is no news. */
	expect(path: string, bytes: Uint8Array): void;
	/** These bytes were written by this program. */
	wrote(path: string, bytes: Uint8Array): void;
	remove(path: string): void;
	close(): void;
}

export interface WatchOptions {
	readonly disk: Disk;
	readonly hints: Hints;
	/** In ms: how long a file must have been left alone before it is read, and how long that is waited for at most. */
	readonly debounce: number;
	readonly patience: number;
	/** In ms: how often it is looked whether a file changed without a hint; twice as often where no hints come. */
	readonly poll: number;
}

export const WATCH_OPTIONS: WatchOptions = {
	disk: realDisk,
	hints: systemHints,
	debounce: 75,
	patience: 3000,
	poll: 2000,
};

const isGone = (code: string): boolean => code === 'ENOENT' || code === 'ENOTDIR';

/** Tells when other programs change files. Hints of the system make it quick, polling makes it sure. Never throws. */
export const watchRoadmaps = (tell: (news: News) => void, options: Partial<WatchOptions> = {}): Watcher => {
	const {disk, hints, debounce, patience, poll} = {...WATCH_OPTIONS, ...options};
	const files = new Map<string, Watched>();

	const folders = watchFolders(hints, (folder, name) => {
		for (const file of files.values()) {
			const concerns = file.places.some(
				place => place.folder === folder && (name === null || place.name === name),
			);
			if (concerns) schedule(file);
		}
	});

	const schedule = (file: Watched): void => {
		const now = Date.now();
		if (file.timer === null) file.since = now;
		else clearTimeout(file.timer);
		const wait = Math.max(0, Math.min(debounce, file.since + patience - now));
		file.timer = setTimeout(() => {
			file.timer = null;
			void look(file);
		}, wait);
		file.timer.unref();
	};

	/** One reading of a file at a time; a hint that comes meanwhile leads to another. */
	const look = async (file: Watched): Promise<void> => {
		if (file.busy) {
			file.again = true;
			return;
		}
		file.busy = true;
		const news = await newsOf(file);
		file.busy = false;
		if (files.get(file.path) !== file) return;
		if (news !== null) tell(news);
		if (file.again) {
			file.again = false;
			schedule(file);
		}
	};

	const newsOf = async (file: Watched): Promise<News | null> => {
		const {path, writes} = file;
		let result = await readRoadmap(path, disk);
		if (result.kind === 'failed' && isGone(result.code)) {
			// Programs that save by moving the old file away leave a moment without one.
			await sleep(2 * debounce);
			result = await readRoadmap(path, disk);
		}
		if (file.writes !== writes) {
			file.again = true;
			return null;
		}
		if (result.kind === 'failed') {
			const {code, sentence} = result;
			if (!isNewlyAway(file, code)) return null;
			return isGone(code) ? {kind: 'gone', path} : {kind: 'unreadable', path, code, sentence};
		}
		const {bytes, readOnly} = result;
		place(file, result.realPath);
		const permission = isOtherPermission(file, readOnly);
		return isNews(file, bytes) || permission ? {kind: 'changed', path, bytes, readOnly} : null;
	};

	/** Sees to it that the folders are watched where a file is named and where it really is. */
	const place = (file: Watched, realPath: string | null): void => {
		const paths = [...new Set(realPath === null ? [file.path] : [file.path, realPath])];
		const places = paths.map(path => ({folder: dirname(path), name: basename(path)}));
		const before = file.places;
		file.places = places;
		for (const {folder} of places) folders.add(folder);
		for (const {folder} of before) folders.remove(folder);
	};

	const stampOf = (path: string): Promise<string> =>
		disk.stat(path).then(
			({dev, ino, size, mtimeNs, ctimeNs}) => [dev, ino, size, mtimeNs, ctimeNs].join(),
			error => codeOf(error),
		);

	let turn = 0;
	/** Every other time it looks at all files, in between only at those without hints. */
	const tick = async (): Promise<void> => {
		turn++;
		for (const file of [...files.values()]) {
			const deaf = file.places.some(({folder}) => !folders.isAlive(folder));
			if (turn % 2 === 1 && !deaf) continue;
			const stamp = await stampOf(file.path);
			if (files.get(file.path) !== file) continue;
			// A folder that was away may be another one now, under the same name.
			const fresh = stamp !== file.stamp && /^E[A-Z]+$/.test(file.stamp);
			if (deaf || fresh) for (const {folder} of file.places) folders.renew(folder, fresh);
			if (stamp !== file.stamp) schedule(file);
			file.stamp = stamp;
		}
	};
	let ticking = false;
	const timer = setInterval(() => {
		if (ticking) return;
		ticking = true;
		void tick().finally(() => {
			ticking = false;
		});
	}, poll / 2);
	timer.unref();

	const remove = (path: string): void => {
		const file = files.get(path);
		if (file === undefined) return;
		files.delete(path);
		if (file.timer !== null) clearTimeout(file.timer);
		for (const {folder} of file.places) folders.remove(folder);
	};

	return {
		add(path, bytes) {
			remove(path);
			const file = watched(path, bytes);
			files.set(path, file);
			place(file, null);
		},
		expect(path, bytes) {
			const file = files.get(path);
			if (file !== undefined) file.expected = [...file.expected, hashBytes(bytes)];
		},
		wrote(path, bytes) {
			const file = files.get(path);
			if (file === undefined) return;
			wrote(file, bytes);
			schedule(file);
		},
		remove,
		close() {
			clearInterval(timer);
			for (const path of [...files.keys()]) remove(path);
			folders.close();
		},
	};
};
