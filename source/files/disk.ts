import {type BigIntStats, constants, lstatSync, renameSync} from 'node:fs';
import {access, lstat, open, readdir, realpath, rm, stat, unlink} from 'node:fs/promises';
import {makeFolder} from './make-folder.ts';

/** An open file. */
export interface Handle {
	stat(): Promise<BigIntStats>;
	/** Reads up to `length` bytes into `buffer` at `offset`; gives how many came. */
	read(buffer: Uint8Array, offset: number, length: number, position: number): Promise<number>;
	/** Writes up to `length` bytes; gives how many went, which may be fewer (a full disk says so only by that). */
	write(buffer: Uint8Array, offset: number, length: number, position: number): Promise<number>;
	chmod(mode: number): Promise<void>;
	chown(uid: number, gid: number): Promise<void>;
	truncate(length: number): Promise<void>;
	sync(): Promise<void>;
	close(): Promise<void>;
}

/**
 * Every call to the file system that reading and saving make, so that a test can let each of them fail in turn. What is
 * synchronous is so to leave as little time as can be between a comparison and the rename that rests on it.
 */
export interface Disk {
	open(path: string, flags: number, mode?: number): Promise<Handle>;
	realpath(path: string): Promise<string>;
	lstat(path: string): Promise<BigIntStats>;
	stat(path: string): Promise<BigIntStats>;
	lstatSync(path: string): BigIntStats;
	renameSync(from: string, to: string): void;
	/** Throws where the file may not be written to. */
	mayWrite(path: string): Promise<void>;
	unlink(path: string): Promise<void>;
	readdir(path: string): Promise<readonly string[]>;
	/** Makes a folder and those above it, for its owner alone. */
	mkdir(path: string): Promise<void>;
	/** Removes a file if it is there. */
	remove(path: string): Promise<void>;
}

/** The real one. */
export const disk: Disk = {
	async open(path, flags, mode) {
		const handle = await open(path, flags, mode);
		return {
			stat: () => handle.stat({bigint: true}),
			read: async (buffer, offset, length, position) =>
				(await handle.read(buffer, offset, length, position)).bytesRead,
			write: async (buffer, offset, length, position) =>
				(await handle.write(buffer, offset, length, position)).bytesWritten,
			chmod: mode => handle.chmod(mode),
			chown: (uid, gid) => handle.chown(uid, gid),
			truncate: length => handle.truncate(length),
			sync: () => handle.sync(),
			close: () => handle.close(),
		};
	},
	realpath: path => realpath(path),
	lstat: path => lstat(path, {bigint: true}),
	stat: path => stat(path, {bigint: true}),
	lstatSync: path => lstatSync(path, {bigint: true}),
	renameSync,
	mayWrite: path => access(path, constants.W_OK),
	unlink,
	readdir: path => readdir(path),
	async mkdir(path) {
		makeFolder(path);
	},
	remove: path => rm(path, {force: true}),
};
