import type {Command} from '../../commands/command.ts';
import {paletteCommands} from '../../commands/palette.ts';
import {keysFor} from '../../keys/bindings.ts';
import {windowOf} from '../../rows/window.ts';
import {counted, words} from '../../rows/words.ts';
import {show} from '../../show/show.ts';
import type {Look} from '../../store/state.ts';
import {withHidden} from '../parts/hidden.ts';
import {inputLine} from '../parts/input.ts';
import {marked} from '../parts/marker.ts';
import {bold, filled, gap, type Line, muted, plain} from '../parts/run.ts';
import {titleLine} from '../parts/title.ts';
import {GLYPHS} from '../theme/glyphs.ts';
import type {AskPane} from './ask-pane.ts';

const TITLE = 34;
const ROWS = 11;

const commandLine = (command: Command, selected: boolean, columns: number, look: Look): Line => {
	const {more} = GLYPHS[look.glyphs];
	const title = show(command.title);
	const keys = keysFor(command.id).slice(0, 2).join(' ');
	const line = [
		...filled([selected ? bold(title) : plain(title)], Math.min(TITLE, columns - 12), more),
		muted(show(keys)),
	];
	return marked({selected, focused: true}, filled(line, columns - 2, more), look);
};

/** Every command by its name, as it is typed. */
export const palettePane: AskPane = {
	rows: (state, most) => Math.min(most, ROWS, Math.max(6, Math.floor(state.size.rows / 2))),
	draw: (state, {columns, rows}, look) => {
		const {mode} = state;
		if (mode.kind !== 'palette') return {lines: [], picker: null};
		const commands = paletteCommands(mode.input.text);
		const window = windowOf(commands, mode.choice, rows - 2);
		const meta = [counted(commands.length, 'command')];
		const list = withHidden(
			window,
			(command, index) => commandLine(command, index === window.cursor, columns, look),
			2,
			look,
		);
		return {
			lines: [
				titleLine({name: show('Commands'), meta, focused: true}, columns, look),
				inputLine(':', mode.input, columns, look),
				...(commands.length === 0 ? [[gap(2), muted(words`Nothing is called that.`)]] : list),
			],
			picker: null,
		};
	},
};
