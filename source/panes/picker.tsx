import {Box, Text, useIsScreenReaderEnabled} from 'ink';
import SelectInput from 'ink-select-input';
import {createContext, useContext} from 'react';
import type {Dispatch} from '../store/event.ts';
import type {Look} from '../store/state.ts';
import {MARGIN} from './layout/layout.ts';
import {linear} from './parts/linear.ts';
import {gap, type Line} from './parts/run.ts';
import {paint} from './theme/paint.ts';
import {useBurst} from './use-burst.ts';

/** One row of a picker, drawn for both cases. */
export interface Choice {
	/** What is told when it is taken. */
	readonly value: string;
	readonly line: (selected: boolean) => Line;
}

/** A list that is chosen from, and where it stands. */
export interface PickerList {
	readonly top: number;
	readonly rows: number;
	readonly choices: readonly Choice[];
	/** Where the cursor starts. */
	readonly start: number;
}

interface Props {
	readonly picker: PickerList;
	readonly look: Look;
	/** Told where the cursor is, and what is taken. */
	readonly dispatch: Dispatch;
}

const Choices = createContext<(Pick<Props, 'look'> & Pick<PickerList, 'choices'>) | null>(null);

const Item = ({isSelected = false, label}: {readonly isSelected?: boolean; readonly label: string}) => {
	const known = useContext(Choices);
	const line = known?.choices.find(({value}) => value === label)?.line(isSelected) ?? [];
	const isSpoken = useIsScreenReaderEnabled();
	if (known === null) return null;
	const {look} = known;
	return <Text wrap="truncate">{isSpoken ? linear(line, look) : paint([gap(MARGIN), ...line], look)}</Text>;
};

const nothing = () => null;

/** The list of a picker: `ink-select-input` moves the cursor and takes the value, rows are drawn as everywhere. */
export const Picker = ({picker, look, dispatch}: Props) => {
	const {choices, rows, start} = picker;
	const valueAt = (index: number): string => choices[index]?.value ?? '';
	const burst = useBurst(choices.length, start, {
		highlight: index => dispatch({type: 'highlight', value: valueAt(index)}),
		take: index => dispatch({type: 'pick', value: valueAt(index)}),
	});
	return (
		<Choices value={{look, choices}}>
			<Box height={rows} overflow="hidden" flexDirection="column">
				<SelectInput
					key={burst.generation}
					items={choices.map(({value}) => ({value, label: value, key: `:${value}`}))}
					initialIndex={burst.start}
					limit={rows}
					indicatorComponent={nothing}
					itemComponent={Item}
					onSelect={({value}) => dispatch({type: 'pick', value})}
					onHighlight={({value}) => {
						burst.moved(choices.findIndex(choice => choice.value === value));
						dispatch({type: 'highlight', value});
					}}
				/>
			</Box>
		</Choices>
	);
};
