import type {Span} from '../text/span.ts';
import type {Block, ListItem, Row} from './tree.ts';

const move = ({start, end}: Span, by: number): Span => ({start: start + by, end: end + by});

const moveRow = (row: Row, by: number): Row => ({
	span: move(row.span, by),
	cells: row.cells.map(cell => move(cell, by)),
});

const moveItem = (item: ListItem, by: number): ListItem => ({
	span: move(item.span, by),
	marker: move(item.marker, by),
	content: move(item.content, by),
	paragraph: move(item.paragraph, by),
	children: item.children.map(child => shift(child, by)),
});

/** The same block, further down in the text. */
export function shift<B extends Block>(block: B, by: number): B;
export function shift(block: Block, by: number): Block {
	if (by === 0) return block;
	const span = move(block.span, by);
	switch (block.type) {
		case 'heading':
			return {...block, span, content: move(block.content, by)};
		case 'list':
			return {...block, span, items: block.items.map(item => moveItem(item, by))};
		case 'table':
			return {
				...block,
				span,
				header: moveRow(block.header, by),
				rows: block.rows.map(row => moveRow(row, by)),
			};
		case 'quote':
			return {...block, span, children: block.children.map(child => shift(child, by))};
		default:
			return {...block, span};
	}
}
