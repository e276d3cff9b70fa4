import {spawn} from 'node:child_process';
import type {Controls} from '../app.tsx';
import {editorCommand, runEditor} from '../files/editor.ts';
import {writePreferences} from '../files/preferences.ts';
import {readRoadmap} from '../files/read.ts';
import {save} from '../files/save.ts';
import {copyToClipboard} from '../files/terminal.ts';
import {OPENED_READ_ONLY} from '../store/change.ts';
import {fileName} from '../store/words.ts';
import type {Hands} from './hands.ts';

/** What only the entry point knows. */
interface Around {
	readonly controls: () => Controls | null;
	/** `--read-only`: nothing is written, whatever the files allow. */
	readonly readOnly: boolean;
	readonly remember: Hands['remember'];
	readonly quit: () => void;
	/** Told when another program gets the terminal, and when it gives it back. */
	readonly away: (isAway: boolean) => void;
}

/** The program that opens links on this system. */
const OPENERS: Readonly<Record<string, readonly string[]>> = {
	darwin: ['open'],
	win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Hands a link to the system, which lives on without us. */
const openUrl = (url: string): Promise<string | null> =>
	new Promise(done => {
		const [program = '', ...args] = OPENERS[process.platform] ?? ['xdg-open'];
		const child = spawn(program, [...args, url], {stdio: 'ignore', detached: true, shell: false});
		child.once('error', () => done(`No program opens links here. y copies the text.`));
		child.once('spawn', () => {
			child.unref();
			done(null);
		});
	});

/** The editor with the terminal to itself, at a line. */
const editWith = async (controls: Controls, path: string, line: number): Promise<string | null> => {
	const command = editorCommand(process.env, path, line);
	if (command === null) {
		return `No editor is set. Set EDITOR, or open ${fileName(path)} at line ${line}.`;
	}

	let problem: string | null = null;
	await controls.suspend(async () => {
		problem = (await runEditor(command))?.sentence ?? null;
	});
	return problem === null ? null : `The editor did not work: ${problem}.`;
};

/**
 * Stops the whole job, as the shell's own ctrl-z would, and goes on when the shell says so. Where no shell could wake it up the
 * system ignores this.
 */
const stop = async (): Promise<void> => {
	process.kill(0, 'SIGTSTP');
	await new Promise(resolve => {
		setTimeout(resolve, 50);
	});
};

/** The hands of the running program. */
export const realHands = ({controls, readOnly, remember, quit, away}: Around): Hands => ({
	read: async path => {
		const answer = await readRoadmap(path);
		return answer.kind === 'read' && readOnly ? {...answer, readOnly: OPENED_READ_ONLY} : answer;
	},
	save,
	edit: async (path, line) => {
		const ink = controls();
		if (!ink) {
			return null;
		}

		away(true);
		try {
			return await editWith(ink, path, line);
		} finally {
			away(false);
		}
	},
	copy: text => {
		copyToClipboard(text);
	},
	open: openUrl,
	remember,
	keepFilters: filters => writePreferences({filters}),
	suspend: async () => {
		if (process.platform !== 'win32') {
			await controls()?.suspend(stop);
		}
	},
	quit,
});
