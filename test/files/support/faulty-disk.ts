import type {Disk, Handle} from '../../../source/files/disk.ts';
import {disk} from '../../../source/files/disk.ts';

export type Fault =
	| {readonly kind: 'error'; readonly code: string}
	/** Only the first byte of what was to be written goes. */
	| {readonly kind: 'one-byte'};

export interface Plan {
	/** The call that fails, counted from 1 through all the calls of a run. */
	readonly at: number;
	readonly fault: Fault;
	/** `once`; `same`: from then on every call of that name; `all`: from then on every call. */
	readonly lasting: 'once' | 'same' | 'all';
}

const failure = (code: string): Error => Object.assign(new Error(code), {code});

/** A disk of which one call fails, the names of the calls that were made, and how many files are open; `before` is told of each call before it is made. */
export const faultyDisk = (
	plan: Plan | null,
	before: (number: number) => void = () => undefined,
): {readonly disk: Disk; readonly calls: string[]; readonly open: () => number} => {
	let open = 0;
	const calls: string[] = [];
	let name: string | null = null;
	const failsNow = (call: string): boolean => {
		calls.push(call);
		before(calls.length);
		if (plan === null) return false;
		if (calls.length === plan.at) {
			name = call;
			return true;
		}
		if (calls.length < plan.at || plan.lasting === 'once') return false;
		return plan.lasting === 'all' || call === name;
	};
	const check = (call: string): void => {
		if (failsNow(call) && plan?.fault.kind === 'error') throw failure(plan.fault.code);
	};
	const wrapHandle = (handle: Handle): Handle => ({
		async stat() {
			check('handle.stat');
			return handle.stat();
		},
		async read(...args) {
			check('handle.read');
			return handle.read(...args);
		},
		async write(buffer, offset, length, position) {
			const fails = failsNow('handle.write');
			if (fails && plan?.fault.kind === 'error') throw failure(plan.fault.code);
			return handle.write(buffer, offset, fails ? 1 : length, position);
		},
		async chmod(mode) {
			check('handle.chmod');
			return handle.chmod(mode);
		},
		async chown(uid, gid) {
			check('handle.chown');
			return handle.chown(uid, gid);
		},
		async truncate(length) {
			check('handle.truncate');
			return handle.truncate(length);
		},
		async sync() {
			check('handle.sync');
			return handle.sync();
		},
		async close() {
			await handle.close();
			open--;
			check('handle.close');
		},
	});
	const wrapped: Disk = {
		async open(path, flags, mode) {
			check('open');
			const handle = await disk.open(path, flags, mode);
			open++;
			return wrapHandle(handle);
		},
		async realpath(path) {
			check('realpath');
			return disk.realpath(path);
		},
		async lstat(path) {
			check('lstat');
			return disk.lstat(path);
		},
		async stat(path) {
			check('stat');
			return disk.stat(path);
		},
		lstatSync(path) {
			check('lstatSync');
			return disk.lstatSync(path);
		},
		renameSync(from, to) {
			check('renameSync');
			disk.renameSync(from, to);
		},
		async mayWrite(path) {
			check('mayWrite');
			return disk.mayWrite(path);
		},
		async unlink(path) {
			check('unlink');
			return disk.unlink(path);
		},
		async readdir(path) {
			check('readdir');
			return disk.readdir(path);
		},
		async mkdir(path) {
			check('mkdir');
			return disk.mkdir(path);
		},
		async remove(path) {
			check('remove');
			return disk.remove(path);
		},
	};
	return {disk: wrapped, calls, open: () => open};
};
