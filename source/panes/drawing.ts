import type {Look, State} from '../store/state.ts';
import type {Layout, Wishes} from './layout/layout.ts';
import type {Placed} from './parts/compose.ts';
import type {Line} from './parts/run.ts';

/** One view: what it needs of the layout, and how it fills it. */
export interface ViewPane {
	/** The layout may depend on how much there is to show. */
	readonly wishes: (state: State) => Omit<Wishes, 'asking'>;
	readonly draw: (state: State, layout: Layout, focus: Focus) => Drawing;
}

/** Whether the view has the focus; what asks a question takes it away. */
export interface Focus {
	readonly active: boolean;
	readonly look: Look;
}

/** What a view puts on the screen between header and footer. */
export interface Drawing {
	readonly panes: readonly Placed[];
	/** In one pane, the title row in place of the header. */
	readonly header?: Line;
}
