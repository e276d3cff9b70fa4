import {renderToString} from 'ink';
import {createElement} from 'react';
import {Screen} from '../../source/panes/screen.tsx';
import type {State} from '../../source/store/state.ts';

/** The rows of a screen as a person sees them. */
export const screen = (state: State): readonly string[] =>
	renderToString(createElement(Screen, {state, dispatch: () => undefined}), {
		columns: state.size.columns,
	})
		.split('\n')
		.map(line => line.trimEnd());
