import {Box, Text, useIsScreenReaderEnabled} from 'ink';
import {memo, type ReactNode} from 'react';
import type {Dispatch} from '../store/event.ts';
import {NARROW} from '../store/select.ts';
import type {State} from '../store/state.ts';
import {type Frame, frameOf} from './frame.ts';
import {linear} from './parts/linear.ts';
import type {Line} from './parts/run.ts';
import {Picker} from './picker.tsx';
import {paint} from './theme/paint.ts';

interface Props {
	/** What is drawn. */
	readonly state: State;
	/** Told what a picker's list takes. */
	readonly dispatch: Dispatch;
}

/** One row of the screen. It is drawn anew only where its text changed. */
const Row = memo(({text}: {readonly text: string}) => (
	<Text wrap="truncate">{text === '' ? ' ' : text}</Text>
));

const rowsOf = (lines: readonly Line[], from: number, {look}: State): ReactNode =>
	// A row is known by where it stands.
	lines.map((line, index) => {
		const row = from + index;
		return <Row key={row} text={paint(line, look)} />;
	});

const aroundPicker = (frame: Frame, state: State, dispatch: Dispatch): ReactNode => {
	const {picker, lines} = frame;
	if (picker === null) return rowsOf(lines, 0, state);
	const after = picker.top + picker.rows;
	return (
		<>
			{rowsOf(lines.slice(0, picker.top), 0, state)}
			<Picker key={state.mode.kind} picker={picker} look={state.look} dispatch={dispatch} />
			{rowsOf(lines.slice(after), after, state)}
		</>
	);
};

/** For a screen reader: one pane at a time, its rows in order, nothing beside them. */
const Spoken = ({state, dispatch}: Props) => {
	const size = {columns: Math.min(state.size.columns, NARROW - 1), rows: state.size.rows};
	const {lines, picker} = frameOf({...state, size});
	const said = (from: number, to: number) =>
		lines
			.slice(from, to)
			.map(line => linear(line, state.look))
			.filter(words => words !== '')
			.join('\n');
	if (picker === null) return <Text>{said(0, lines.length)}</Text>;
	return (
		<Box flexDirection="column">
			<Text>{said(0, picker.top)}</Text>
			<Picker key={state.mode.kind} picker={picker} look={state.look} dispatch={dispatch} />
			<Text>{said(picker.top + picker.rows, lines.length)}</Text>
		</Box>
	);
};

/** The whole dashboard: one text for each row of the terminal, and the list of a picker where one asks. */
export const Screen = ({state, dispatch}: Props) => {
	const isSpoken = useIsScreenReaderEnabled();
	if (isSpoken) return <Spoken state={state} dispatch={dispatch} />;
	const {columns, rows} = state.size;
	return (
		<Box flexDirection="column" width={columns} height={rows} overflow="hidden">
			{aroundPicker(frameOf(state), state, dispatch)}
		</Box>
	);
};
