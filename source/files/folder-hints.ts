import {watch as watchFolder} from 'node:fs';

/** Tells of changes in a folder; the name is null where the system does not say which file. Throws where it can't watch. */
export type Hints = (
	folder: string,
	onHint: (name: string | null) => void,
	onError: () => void,
) => {close(): void};

/** Those of the system. A folder is watched, never a file: that goes blind with the first save by renaming. */
export const systemHints: Hints = (folder, onHint, onError) => {
	const watcher = watchFolder(folder, {persistent: false});
	watcher.on('change', (_, name) => onHint(name === null ? null : String(name)));
	watcher.on('error', onError);
	return watcher;
};

/** Folders that are watched, each once however many files in it are of interest. */
export interface FolderWatch {
	add(folder: string): void;
	remove(folder: string): void;
	/** Whether hints come from it at present. */
	isAlive(folder: string): boolean;
	/** Tries again where watching failed, and anew where `fresh` says that another folder has the name now. */
	renew(folder: string, fresh: boolean): void;
	close(): void;
}

interface Watched {
	users: number;
	watcher: {close(): void} | null;
}

export const watchFolders = (
	hints: Hints,
	onHint: (folder: string, name: string | null) => void,
): FolderWatch => {
	const folders = new Map<string, Watched>();
	const stop = (watched: Watched): void => {
		try {
			watched.watcher?.close();
		} catch {
			// It was closed already.
		}
		watched.watcher = null;
	};
	const start = (folder: string, watched: Watched): void => {
		try {
			watched.watcher = hints(
				folder,
				name => onHint(folder, name),
				() => stop(watched),
			);
		} catch {
			watched.watcher = null; // Polling sees the files all the same.
		}
	};
	return {
		add(folder) {
			const watched = folders.get(folder) ?? {users: 0, watcher: null};
			folders.set(folder, watched);
			watched.users++;
			if (watched.watcher === null) start(folder, watched);
		},
		remove(folder) {
			const watched = folders.get(folder);
			if (watched === undefined || --watched.users > 0) return;
			stop(watched);
			folders.delete(folder);
		},
		isAlive: folder => folders.get(folder)?.watcher != null,
		renew(folder, fresh) {
			const watched = folders.get(folder);
			if (watched === undefined || (watched.watcher !== null && !fresh)) return;
			stop(watched);
			start(folder, watched);
		},
		close() {
			for (const watched of folders.values()) stop(watched);
			folders.clear();
		},
	};
};
