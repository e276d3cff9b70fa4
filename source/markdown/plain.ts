const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	rarr: '→',
	larr: '←',
	le: '≤',
	ge: '≥',
	times: '×',
};

const entity = (whole: string, name: string): string => {
	if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
	const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
};

/** One kind of markup: the sign without which it can't be there, and how it is taken away. */
type Step = readonly [sign: string, (words: string) => string];

const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const HIDDEN = /\uE002([0-9a-f]{2})\uE003/g;

const STEPS: readonly Step[] = [
	[
		'\\',
		words => words.replace(ESCAPED, (_, sign: string) => `\uE002${sign.charCodeAt(0).toString(16)}\uE003`),
	],
	['<!--', words => words.replace(/<!--[\s\S]*?-->/g, '')],
	[
		'<',
		words =>
			words
				.replace(/<(https?:\/\/[^>\s]+|[\w.+-]+@[\w.-]+)>/g, '$1')
				.replace(/<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/gi, ''),
	],
	['![', words => words.replace(/!\[([^\]]*)\]\([^)\s]*(?:\s"[^"]*")?\)/g, '$1')],
	['](', words => words.replace(/\[((?:[^[\]]|\[[^[\]]*\])*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')],
	['][', words => words.replace(/\[((?:[^[\]\\]|\[[^[\]]*\])+)\]\[[^[\]]*\]/g, '$1')],
	['[^', words => words.replace(/\[\^[^\]]+\]/g, '')],
	['_', words => words.replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]*?\S)\1(?![\p{L}\p{N}_])/gu, '$2')],
	['*', words => words.replace(/\*{1,3}(?=\S)([^*]*?\S)\*{1,3}/g, '$1').replaceAll('**', '')],
	['~~', words => words.replace(/~~(?=\S)([^~]*?\S)~~/g, '$1')],
	['&', words => words.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]+);/gi, entity)],
	[
		'\uE002',
		words => words.replace(HIDDEN, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
	],
];

const strip = (source: string): string =>
	STEPS.reduce((words, [sign, take]) => (words.includes(sign) ? take(words) : words), source);

/** Nobody reads further along a line than this; it bounds what a hostile one costs. */
const LONGEST = 4096;

/**
 * The words of a stretch of source as a person reads them: links by their text, code by its content, without emphasis, tags and
 * comments, on one line.
 */
export const plainWords = (whole: string): string => {
	const source = whole.length > LONGEST ? whole.slice(0, LONGEST) : whole;
	if (/^[^`*_~<>&\\[\]!\r\n]*$/.test(source)) return source.trim();
	// What stands in backquotes is kept as it is; every other part loses its markup.
	const parts = !source.includes('`') ? [source] : source.split(/(?<!`)(`{1,2})(?!`)([\s\S]*?[^`])\1(?!`)/g);
	let words = '';
	const kept: string[] = [];
	for (let index = 0; index < parts.length; index += 3) {
		words += parts[index]!;
		const code = parts[index + 2];
		if (code === undefined) continue;
		words += `\uE000${kept.length}\uE001`;
		kept.push(code.trim());
	}
	const stripped = strip(words);
	const full =
		kept.length === 0
			? stripped
			: stripped.replace(/\uE000(\d+)\uE001/g, (_, index) => kept[Number(index)] ?? '');
	return full.replace(/\s+/g, ' ').trim();
};

const LINK =
	/\]\(\s*<?([^()\s<>]+(?:\([^()\s]*\)[^()\s<>]*)*)>?(?:\s+"[^"]*")?\s*\)|<(https?:\/\/[^>\s]+)>|(?<![("\w])(https?:\/\/[^\s<>()\]"'`]+[^\s<>()\]"'`.,;:!?])/g;

/** The targets of the links in a stretch of source, in order, each once. */
export const linksIn = (source: string): readonly string[] => {
	if (!source.includes('](') && !source.includes('://')) return [];
	const targets = [...source.matchAll(LINK)].map(found => found[1] ?? found[2] ?? found[3] ?? '');
	return [...new Set(targets.filter(target => target !== ''))];
};
