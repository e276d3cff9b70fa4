import {useApp, useInput, usePaste} from 'ink';
import {useEffect, useSyncExternalStore} from 'react';
import type {Store} from './app/store.ts';
import {keysOf} from './keys/key.ts';
import {isTyping, resolve} from './keys/resolve.ts';
import {Screen} from './panes/screen.tsx';

/** What only Ink can do with the terminal. */
export interface Controls {
	/** Gives the terminal away until the work is done. */
	readonly suspend: (work: () => Promise<void>) => Promise<void>;
	readonly exit: () => void;
}

interface Props {
	readonly store: Store;
	/** Told once the screen is there. */
	readonly onReady?: (controls: Controls) => void;
}

/** The dashboard: draws the state, and turns keys into events. It holds no state of its own. */
export const App = ({store, onReady}: Props) => {
	const state = useSyncExternalStore(store.subscribe, store.get);
	const {suspendTerminal, exit} = useApp();

	useInput((input, key) => {
		for (const pressed of keysOf(input, key, isTyping(store.get()))) {
			const event = resolve(store.get(), pressed);
			if (event !== null) {
				store.dispatch(event);
			}
		}
	});

	usePaste(text => {
		if (isTyping(store.get())) {
			store.dispatch({type: 'edit', edit: {kind: 'insert', text}});
		}
	});

	useEffect(() => {
		onReady?.({suspend: async work => suspendTerminal(work), exit: () => exit()});
	}, [onReady, suspendTerminal, exit]);

	return <Screen state={state} dispatch={store.dispatch} />;
};
