import {mayStep, stepBack} from '../store/history.ts';
import type {Command} from './command.ts';

export const undo = {
	id: 'undo',
	title: 'undo',
	may: state => mayStep(state, 'undo'),
	run: state => stepBack(state, 'undo'),
} as const satisfies Command;

export const redo = {
	id: 'redo',
	title: 'redo',
	may: state => mayStep(state, 'redo'),
	run: state => stepBack(state, 'redo'),
} as const satisfies Command;
