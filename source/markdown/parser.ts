import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {type Processor, unified} from 'unified';

/**
 * What stands within a line is read from the source itself (a text node is not the source: entities, escapes), so the parts of
 * the parser that look into lines are switched off. That also takes away the inputs that would make them quadratic.
 */
const WITHIN_LINES = [
	'attention',
	'autolink',
	'characterEscape',
	'characterReference',
	'codeText',
	'emailAutolink',
	'gfmFootnoteCall',
	'gfmPotentialFootnoteCall',
	'hardBreakEscape',
	'htmlText',
	'labelEnd',
	'labelStartImage',
	'labelStartLink',
	'protocolAutolink',
	'strikethrough',
	'wwwAutolink',
];

type State = (code: number | null) => State | undefined;

interface Effects {
	enter(type: string): unknown;
	consume(code: number): void;
	exit(type: string): unknown;
}

/** What stands within a line from its first sign on, line end and all, in one piece: pieces by the thousand are slow to join. */
const unread = {
	name: 'unread',
	tokenize(effects: Effects, ok: State): State {
		const inside: State = code => {
			if (code === null) {
				effects.exit('unread');
				return ok(code);
			}
			effects.consume(code);
			return LINE_ENDS.includes(code) ? behind : inside;
		};
		const behind: State = code => {
			effects.exit('unread');
			return ok(code);
		};
		return code => {
			effects.enter('unread');
			return inside(code);
		};
	},
};

/** The codes that the parser gives line ends; `null` stands for any sign at which it would look into a line. */
const LINE_ENDS: readonly number[] = [-5, -4, -3];
const AT_SIGNS = Object.fromEntries(['null', ...LINE_ENDS].map(code => [code, unread]));

type Extension = {transforms?: unknown} | readonly Extension[];

const withoutTransforms = (extension: Extension): Extension => {
	if (Array.isArray(extension)) return extension.map(each => withoutTransforms(each));
	const {transforms: _, ...rest} = extension as {transforms?: unknown};
	return rest;
};

interface ParserData {
	micromarkExtensions?: object[];
	fromMarkdownExtensions?: Extension[];
}

function blocksOnly(this: Processor): void {
	const data = this.data() as ParserData;
	data.micromarkExtensions = [
		...(data.micromarkExtensions ?? []),
		{disable: {null: WITHIN_LINES}, text: AT_SIGNS},
	];
	data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map(withoutTransforms);
}

const body = unified().use(remarkParse).use(remarkGfm).use(blocksOnly).freeze();
const opening = unified()
	.use(remarkParse)
	.use(remarkGfm)
	.use(remarkFrontmatter, ['yaml', 'toml'])
	.use(blocksOnly)
	.freeze();

/** The parser drops a byte order mark that opens what it is given, and then all its offsets are one too small. */
const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? `\u200B${text.slice(1)}` : text);

/** The block structure of a stretch; `withFrontMatter`: whether it begins with such. */
export const parseBlocks = (text: string, withFrontMatter: boolean) =>
	(withFrontMatter ? opening : body).parse(withoutMark(text));
export type Root = ReturnType<typeof parseBlocks>;
