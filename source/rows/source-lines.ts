import type {Document} from '../document/document.ts';
import {type SafeText, show} from '../show/show.ts';
import type {FileLine, Sheet} from './fact.ts';

const textOf = ({source}: Document, line: number): string => {
	const {start, end} = source.lineSpan(line);
	return source.clean.slice(start, end);
};

/** A line of the file as it stands, without its indent; a tab is drawn as one arrow. */
export const sourceLine = (document: Document, line: number): SafeText =>
	show(textOf(document, line).trim().replaceAll('\t', '→'));

/** Indents keep their shape: a tab is two blanks. */
export const inPlace = (document: Document, line: number): SafeText => {
	const text = textOf(document, line);
	const indent = /^[\t ]*/u.exec(text)?.[0] ?? '';
	return show(indent.replaceAll('\t', '  ') + text.slice(indent.length).trimEnd().replaceAll('\t', '→'));
};

/** The first line to show: that of the heading where it is near, else a third of the lines before the one in question. */
const firstLine = (line: number, heading: number | null, count: number): number => {
	const third = Math.floor(count / 3);
	const near = heading !== null && heading < line && line - heading <= third ? heading : line - third;
	return Math.max(1, near);
};

/** The file around a line, for the pane that shows an edit in its place. */
export const fileAround = (document: Document, line: number, heading: number | null): Sheet['file'] => ({
	lines: count => {
		const {lineCount} = document.source;
		const first = Math.max(1, Math.min(firstLine(line, heading, count), lineCount - count + 1));
		return Array.from(
			{length: Math.min(count, lineCount - first + 1)},
			(_, index): FileLine => ({
				line: first + index,
				text: inPlace(document, first + index),
				here: first + index === line,
			}),
		);
	},
});
