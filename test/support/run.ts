import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {homeAt} from './terminal.mjs';

const PROGRAM = fileURLToPath(new URL('../../bin/quarterdeck.js', import.meta.url));

export interface Ran {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

export interface RunOptions {
	readonly cwd?: string;
	readonly home?: string;
	readonly env?: Readonly<Record<string, string>>;
	/** Numeric user to run as; only the superuser can choose. */
	readonly uid?: number;
}

/** Runs the built program to its end, without a terminal. */
export const run = (args: readonly string[], {cwd, home, env = {}, uid}: RunOptions = {}): Ran => {
	const {status, stdout, stderr} = spawnSync(process.execPath, [PROGRAM, ...args], {
		encoding: 'utf8',
		timeout: 60_000,
		maxBuffer: 1 << 28,
		env: {
			...process.env,
			...(home === undefined ? {} : homeAt(home)),
			...env,
		},
		...(cwd === undefined ? {} : {cwd}),
		...(uid === undefined ? {} : {uid, gid: uid}),
	});
	return {code: status, out: stdout, err: stderr};
};
