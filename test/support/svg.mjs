// A terminal's cells as an SVG picture: every run of equal cells is one text, every ground one rectangle.

const CELL = {width: 8.4, height: 18, size: 14, baseline: 13.5};
const MARGIN = 14;
const FONT = "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace";
const THEMES = {
	dark: {ground: '#1e1e1e', text: '#d8d8d8'},
	light: {ground: '#ffffff', text: '#1f2328'},
};
const SIXTEEN = [
	'#000000',
	'#cd3131',
	'#0dbc79',
	'#e5e510',
	'#2472c8',
	'#bc3fbc',
	'#11a8cd',
	'#e5e5e5',
	'#666666',
	'#f14c4c',
	'#23d18b',
	'#f5f543',
	'#3b8eea',
	'#d670d6',
	'#29b8db',
	'#ffffff',
];

const hex = number => `#${number.toString(16).padStart(6, '0')}`;

const paletteColour = index => {
	if (index < 16) return SIXTEEN[index];
	if (index >= 232) return hex(0x010101 * (8 + (index - 232) * 10));
	const level = value => (value === 0 ? 0 : 55 + value * 40);
	const cube = index - 16;
	return hex((level(Math.floor(cube / 36)) << 16) | (level(Math.floor(cube / 6) % 6) << 8) | level(cube % 6));
};

const colourOf = (cell, side, fallback) => {
	const [isRgb, isPalette, value] =
		side === 'text'
			? [cell.isFgRGB(), cell.isFgPalette(), cell.getFgColor()]
			: [cell.isBgRGB(), cell.isBgPalette(), cell.getBgColor()];
	if (isRgb) return hex(value);
	return isPalette ? paletteColour(value) : fallback;
};

const styleOf = (cell, theme) => {
	const text = colourOf(cell, 'text', theme.text);
	const ground = colourOf(cell, 'ground', null);
	const reversed = cell.isInverse() !== 0;
	return {
		text: reversed ? (ground ?? theme.ground) : text,
		ground: reversed ? text : ground,
		bold: cell.isBold() !== 0,
		dim: cell.isDim() !== 0,
		struck: cell.isStrikethrough() !== 0,
	};
};

const escaped = text => text.replace(/[&<>]/g, sign => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[sign]);

/** The cells of a row, as runs of one style; a wide character stands alone. */
const runsOf = (line, columns, theme) => {
	const runs = [];
	for (let column = 0; column < columns; ) {
		const cell = line.getCell(column);
		const width = Math.max(1, cell.getWidth());
		const style = styleOf(cell, theme);
		const key = JSON.stringify(style);
		const characters = cell.getChars() || ' ';
		const last = runs.at(-1);
		if (last !== undefined && last.key === key && width === 1 && !last.wide) {
			last.characters += characters;
			last.width++;
		} else runs.push({key, style, column, characters, width, wide: width > 1});
		column += width;
	}
	return runs;
};

/** Blocks from an eighth to a whole cell, by how many eighths they fill. */
const BLOCKS = ' ▏▎▍▌▋▊▉█';
const isBlocks = text => [...text].every(character => BLOCKS.indexOf(character) > 0);

/** Bars as rectangles: a font's own blocks leave seams. */
const blocks = (text, x, y, colour) => {
	const eighths = [...text].reduce((sum, character) => sum + BLOCKS.indexOf(character), 0);
	return `<rect x="${x}" y="${y}" width="${number((eighths / 8) * CELL.width)}" height="${CELL.height}" fill="${colour}"/>`;
};

const number = value => Number(value.toFixed(2));

const drawn = (run, row) => {
	const x = number(MARGIN + run.column * CELL.width);
	const y = MARGIN + row * CELL.height;
	const length = number(run.width * CELL.width);
	const {text, ground, bold, dim, struck} = run.style;
	const rectangle =
		ground === null
			? ''
			: `<rect x="${x}" y="${y}" width="${length}" height="${CELL.height}" fill="${ground}"/>`;
	const words = run.characters.trimEnd();
	if (words === '') return rectangle;
	if (isBlocks(words)) return rectangle + blocks(words, x, y, text);
	const looks = [
		bold ? ' font-weight="bold"' : '',
		dim ? ' opacity="0.6"' : '',
		struck ? ' text-decoration="line-through"' : '',
	].join('');
	const wordLength = number((run.wide ? run.width : words.length) * CELL.width);
	return `${rectangle}<text x="${x}" y="${y + CELL.baseline}" fill="${text}" textLength="${wordLength}"${looks}>${escaped(words)}</text>`;
};

/** The visible part of an xterm terminal as an SVG document. */
export const toSvg = (terminal, {background = 'dark', title = 'quarterdeck'} = {}) => {
	const theme = THEMES[background];
	const {active} = terminal.buffer;
	const body = [];
	for (let row = 0; row < terminal.rows; row++) {
		const line = active.getLine(active.viewportY + row);
		if (line === undefined) continue;
		for (const run of runsOf(line, terminal.cols, theme)) {
			const markup = drawn(run, row);
			if (markup !== '') body.push(markup);
		}
	}
	const width = Math.ceil(terminal.cols * CELL.width + 2 * MARGIN);
	const height = terminal.rows * CELL.height + 2 * MARGIN;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">
<title>${escaped(title)}</title>
<rect width="${width}" height="${height}" rx="8" fill="${theme.ground}"/>
<g font-family="${FONT}" font-size="${CELL.size}" xml:space="preserve" style="white-space:pre">
${body.join('\n')}
</g>
</svg>
`;
};
