import type {Look, State} from '../../store/state.ts';
import type {Rect} from '../layout/rect.ts';
import type {Line} from '../parts/run.ts';
import type {PickerList} from '../picker.tsx';

/** What is drawn of a question: lines from its title on, and the list that it is answered from. */
export interface Asked {
	readonly lines: readonly Line[];
	/** The list; its `top` counts from the title. */
	readonly picker: PickerList | null;
}

/** A question in the place of the item pane. */
export interface AskPane {
	/** How many rows it would like, its title included; `most` is what may be had. */
	readonly rows: (state: State, most: number) => number;
	readonly draw: (state: State, rect: Rect, look: Look) => Asked;
}
