import type {Nodes} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {Span} from '../../../source/text/span.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze();

/** Comments and tags with their attributes; of scripts, styles and preformatted text also what stands between. */
const IN_HTML =
	/<!--[\s\S]*?(?:-->|$)|<(script|style|pre|textarea)\b[\s\S]*?(?:<\/\1\s*>|$)|<[a-z/!?](?:"[^"]*"|'[^']*'|[^<>"'])*>/gi;

function* nodesOf(root: Nodes): Generator<Nodes> {
	const open: Nodes[] = [root];
	for (let node = open.pop(); node; node = open.pop()) {
		yield node;
		if ('children' in node) for (const child of node.children) open.push(child);
	}
}

/** Two rules at the top of a page look like front matter to the parser; only keys and comments make it such. */
const isFrontMatter = (node: Nodes): boolean =>
	['yaml', 'toml'].includes(node.type) && 'value' in node && /^(?:$|#|[\w"'-][^\n]*[:=])/.test(node.value);

/** Stretches that hold no work whatever stands in them, `inline` ones apart: a name of work may hold code. */
export interface NeverWork {
	readonly blocks: readonly Span[];
	readonly inline: readonly Span[];
}

/** As the whole parser sees them, with all that stands within lines: a second opinion on what the reader did. */
export const neverWork = (text: string): NeverWork => {
	const blocks: Span[] = [];
	const inline: Span[] = [];
	for (const node of nodesOf(processor.parse(text))) {
		// An address that the parser made a link has no place of its own.
		if (!node.position) continue;
		const span = {start: node.position.start.offset!, end: node.position.end.offset!};
		if (node.type === 'code' || isFrontMatter(node)) blocks.push(span);
		else if (node.type === 'inlineCode') inline.push(span);
		else if (node.type === 'html') {
			for (const found of text.slice(span.start, span.end).matchAll(IN_HTML)) {
				const start = span.start + found.index;
				blocks.push({start, end: start + found[0].length});
			}
		}
	}
	return {blocks, inline};
};

export const within = (spans: readonly Span[], {start, end}: Span): boolean =>
	spans.some(span => span.start <= start && end <= span.end);
