import type {Span} from '../text/span.ts';

/** `# Title` or a title underlined with `===` or `---`. */
export interface HeadingBlock {
	readonly type: 'heading';
	readonly span: Span;
	/** 1 to 6. */
	readonly level: number;
	/** The words, without `#` and underline. */
	readonly content: Span;
}

/** Lines of prose that stand together. */
export interface ParagraphBlock {
	readonly type: 'paragraph';
	readonly span: Span;
}

export interface ListItem {
	readonly span: Span;
	/** The bullet or number alone. */
	readonly marker: Span;
	/** From behind the marker to the last visible character of the first line. Empty where the item opens with a fence or HTML. */
	readonly content: Span;
	/** The content with the lines that continue it (hard wrapped text); begins where `content` begins. */
	readonly paragraph: Span;
	/** What stands below the first paragraph: nested lists, further paragraphs, code. */
	readonly children: readonly Block[];
}

export interface ListBlock {
	readonly type: 'list';
	readonly span: Span;
	readonly ordered: boolean;
	readonly items: readonly ListItem[];
}

export interface Row {
	/** Without indentation and line end. */
	readonly span: Span;
	/** The whole of each cell between its separators, padding included. */
	readonly cells: readonly Span[];
}

/** A table of GitHub's flavour. */
export interface TableBlock {
	readonly type: 'table';
	readonly span: Span;
	readonly header: Row;
	readonly rows: readonly Row[];
}

export interface QuoteBlock {
	readonly type: 'quote';
	readonly span: Span;
	readonly children: readonly Block[];
}

/** What is never read for words: code, comments, rules, front matter, definitions; and HTML, which has readers of its own. */
export interface OtherBlock {
	readonly type: 'code' | 'html' | 'rule' | 'front-matter' | 'definition';
	readonly span: Span;
}

/** A stretch of Markdown with its true place in the text. */
export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | QuoteBlock | OtherBlock;
