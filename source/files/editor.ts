import {spawn} from 'node:child_process';
import {basename, resolve} from 'node:path';
import type {Environment} from './folders.ts';
import {codeOf, type Trouble, troubleOf} from './trouble.ts';

/** A program and its arguments, to be started without a shell. */
export interface Command {
	readonly program: string;
	readonly args: readonly string[];
}

type Placing = (path: string, line: number) => readonly string[];

const plus: Placing = (path, line) => [`+${line}`, path];
const colon: Placing = (path, line) => [`${path}:${line}`];
const goTo: Placing = (path, line) => ['--goto', `${path}:${line}`];

/** How editors are told a line. One that is not here gets the path alone. */
const PLACINGS: Readonly<Record<string, Placing>> = {
	vi: plus,
	vim: plus,
	nvim: plus,
	gvim: plus,
	nano: plus,
	pico: plus,
	emacs: plus,
	emacsclient: plus,
	micro: plus,
	kak: plus,
	joe: plus,
	ne: plus,
	hx: colon,
	helix: colon,
	subl: colon,
	zed: colon,
	code: goTo,
	'code-insiders': goTo,
	codium: goTo,
	cursor: goTo,
};

/** Words of a command line, kept together by quotes; nothing else means anything. */
const split = (line: string): readonly string[] =>
	[...line.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) =>
		word.replace(
			/"([^"]*)"|'([^']*)'/g,
			(_, double: string | undefined, single: string | undefined) => double ?? single ?? '',
		),
	);

/**
 * How to open a file at a line in the user's editor, or null where none is set. The path is absolute, so that no name can be
 * taken for an option or a command (vim runs a file called `+!…`).
 */
export const editorCommand = (env: Environment, path: string, line: number): Command | null => {
	const [program, ...options] = split(env.VISUAL?.trim() || env.EDITOR?.trim() || '');
	if (program === undefined || program === '') return null;
	const name = basename(program).replace(/\.(?:exe|cmd|bat)$/i, '');
	const place = PLACINGS[name] ?? (absolute => [absolute]);
	return {program, args: [...options, ...place(resolve(path), line)]};
};

/** Gives the terminal to the editor until it ends. Gives what went wrong, or null. Never throws. */
export const runEditor = ({program, args}: Command): Promise<Trouble | null> =>
	new Promise<Trouble | null>((done, fail) => {
		const child = spawn(program, [...args], {stdio: 'inherit', shell: false});
		child.once('error', fail);
		child.once('close', code =>
			done(code === 0 ? null : {code: 'ended', sentence: `${program} ended with ${code}`}),
		);
	}).catch(error => {
		const code = codeOf(error);
		const known = code === 'ENOENT' ? 'there is no such program' : troubleOf(code).sentence;
		return {code, sentence: `${program} can't be started: ${known}`};
	});
