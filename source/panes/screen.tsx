import {Box, Text} from 'ink';
import {memo, type ReactNode} from 'react';
import type {Dispatch} from '../store/event.ts';
import type {State} from '../store/state.ts';
import {type Frame, frameOf} from './frame.ts';
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

/** The whole dashboard: one text for each row of the terminal, and the list of a picker where one asks. */
export const Screen = ({state, dispatch}: Props) => {
	const frame = frameOf(state);
	const {columns, rows} = state.size;
	return (
		<Box flexDirection="column" width={columns} height={rows}>
			{aroundPicker(frame, state, dispatch)}
		</Box>
	);
};
