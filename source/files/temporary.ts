import {randomBytes} from 'node:crypto';
import {constants} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import type {Disk, Handle} from './disk.ts';
import {isRunning, machine} from './programs.ts';
import {codeOf} from './trouble.ts';

/** A new file beside the one that it will replace. */
export interface Temporary {
	readonly path: string;
	readonly handle: Handle;
}

const EXCLUSIVELY = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
const NAME = /^\..+\.([0-9a-f]{6})([0-9a-f]{2})[0-9a-f]{4}\.qdtmp$/;
const HOUR = 3_600_000;

/** `.ROADMAP.md.0012af7c03d1.qdtmp`: who writes it (six digits), on which machine (two), and four by chance. */
const nameFor = (path: string): string => {
	const pid = process.pid.toString(16).padStart(6, '0').slice(-6);
	return `.${basename(path)}.${pid}${machine}${randomBytes(2).toString('hex')}.qdtmp`;
};

/** Opens it where no file, and no link that someone laid there, has been before. Throws. */
export const createTemporary = async (target: string, disk: Disk): Promise<Temporary> => {
	for (let attempt = 1; ; attempt++) {
		const path = join(dirname(target), nameFor(target));
		try {
			return {path, handle: await disk.open(path, EXCLUSIVELY, 0o600)};
		} catch (error) {
			if (codeOf(error) !== 'EEXIST' || attempt === 8) throw error;
		}
	}
};

/** Whether a file of this name was left by a program that is gone; by age where it came from another machine. */
export const isLeftover = (name: string, modified: number, now: number): boolean => {
	const parts = NAME.exec(name);
	if (parts === null) return false;
	if (now - modified > HOUR) return true;
	return parts[2] === machine && !isRunning(Number.parseInt(parts[1]!, 16));
};
