import type {Effect} from '../store/effect.ts';
import type {Dispatch} from '../store/event.ts';
import {entryOf} from '../store/select.ts';
import type {State} from '../store/state.ts';
import {fileName} from '../store/words.ts';
import type {Hands, SaveAnswer} from './hands.ts';

/** The store, as far as effects need it. */
interface Ends {
	readonly get: () => State;
	readonly dispatch: Dispatch;
}

type Of<Type extends Effect['type']> = Extract<Effect, {type: Type}>;

const nameOf = (state: State, path: string): string => fileName(entryOf(state, path)?.name ?? path);

/** A file that can't be found is gone; anything else is a reason. */
const isGone = (code: string): boolean => code === 'ENOENT' || code === 'ENOTDIR';

/** What the footer says of a save that failed: what is in the file, and what can be done. */
const notSaved = (
	file: string,
	{code, sentence, wayOut}: {readonly code: string; readonly sentence: string; readonly wayOut?: string},
): string =>
	NOT_AS_IT_WAS.has(code)
		? `Not saved: ${sentence}. Look at ${file} before you go on; R reads it again.`
		: `Not saved: ${sentence}. ${wayOut ?? `${file} is as it was; u and R still work.`}`;

/** Codes of saves that failed after the file was touched. */
const NOT_AS_IT_WAS: ReadonlySet<string> = new Set(['damaged', 'collision']);

/** Carries effects out with these hands; what comes of them is told to the store. */
export const effectsWith = (hands: Hands, {get, dispatch}: Ends) => {
	const saves = new Set<Promise<void>>();
	/** How many saves of a file have ended: what was read before one says nothing of after. */
	const ended = new Map<string, number>();

	const read = async ({path, why}: Of<'read'>): Promise<void> => {
		const before = ended.get(path);
		const answer = await hands.read(path);
		if (ended.get(path) !== before) {
			return read({type: 'read', path, why});
		}

		if (answer.kind === 'read') {
			const {bytes, readOnly, known} = answer;
			dispatch({type: 'read', path, bytes, readOnly, why, at: Date.now(), ...(known && {known})});
		} else {
			dispatch({type: 'unreadable', path, gone: isGone(answer.code), problem: answer.sentence});
		}
	};

	const told = (path: string, answer: SaveAnswer): void => {
		switch (answer.kind) {
			case 'saved':
				dispatch({type: 'saved', path, at: Date.now()});
				break;
			case 'moved-on':
				dispatch({type: 'moved-on', path, bytes: answer.bytes, at: Date.now()});
				break;
			case 'failed':
				dispatch({type: 'not-saved', path, problem: notSaved(nameOf(get(), path), answer)});
		}
	};

	const save = (effect: Of<'save'>): void => {
		const work = hands.save(effect).then(answer => {
			saves.delete(work);
			ended.set(effect.path, (ended.get(effect.path) ?? 0) + 1);
			told(effect.path, answer);
		});
		saves.add(work);
	};

	const say = (problem: string | null): void => {
		if (problem !== null) {
			dispatch({type: 'say', text: problem, tone: 'trouble'});
		}
	};

	const edit = async ({path, line}: Of<'editor'>): Promise<void> => {
		say(await hands.edit(path, line));
		await read({type: 'read', path, why: 'changed'});
	};

	/** Keeps the filters that have a name; the program does not end before they are kept. */
	const keepFilters = ({filters}: Of<'keep-filters'>): void => {
		const work = hands.keepFilters(filters).then(problem => {
			saves.delete(work);
			say(problem);
		});
		saves.add(work);
	};

	/** Ends the program when nothing is being written any more; a save that follows from a save is waited for too. */
	const quit = async (): Promise<void> => {
		while (saves.size > 0) {
			await Promise.all(saves);
		}

		hands.quit();
	};

	const copy = ({text, what}: Of<'copy'>): void => {
		hands.copy(text);
		dispatch({type: 'say', text: `Copied ${what}.`, tone: 'plain'});
	};

	const run: {readonly [Type in Effect['type']]: (effect: Of<Type>) => unknown} = {
		read,
		save,
		editor: edit,
		copy,
		'open-link': async ({url}) => say(await hands.open(url)),
		remember: () => hands.remember(get()),
		'keep-filters': keepFilters,
		suspend: hands.suspend,
		quit,
	};
	return {
		run: (effect: Effect): void => {
			(run[effect.type] as (effect: Effect) => unknown)(effect);
		},
		/** Reads a file for the first time; resolves when the store knows it. */
		read: (path: string): Promise<void> => read({type: 'read', path, why: 'start'}),
		/** Resolves when nothing is being written. */
		settled: async (): Promise<void> => {
			while (saves.size > 0) {
				await Promise.all(saves);
			}
		},
	};
};
