// Bundles source/ into dist/: what only the dashboard needs goes into chunks of its own, so that no other command pays for it.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {basename, extname, resolve, sep} from 'node:path';
import {build, transform} from 'esbuild';

/** Names this very build, so that nothing that another one has read is taken for its own. */
const buildName = () => {
	const hash = createHash('sha256').update(readFileSync('package-lock.json'));
	for (const path of readdirSync('source', {recursive: true}).toSorted()) {
		if (/\.tsx?$/.test(path)) hash.update(path).update(readFileSync(`source/${path}`));
	}
	return hash.digest('hex').slice(0, 16);
};

/**
 * Ink takes every line of the screen apart and measures it anew for each frame, with caches that live for one frame only. Kept between
 * frames (and emptied before they grow large), a key costs a third of the time. Each entry: the file, what stands there once, what
 * stands there instead, and what comes before it all. The build fails where a new version reads differently.
 *
 * The last is not about frames: meow sorts misspelt names of licences by the habits of the user's language as soon as it is loaded, and
 * to look those habits up costs 10 ms. Any order of equally long names serves as well.
 */
const MADE_QUICKER = [
	[
		/[\\/]ink[\\/]build[\\/]output\.js$/,
		'    caches = new OutputCaches();',
		'    caches = sharedCaches();',
		`let kept = null;
const sharedCaches = () => {
	if (kept === null || kept.styledChars.size > 3000 || kept.widths.size > 20000) kept = new OutputCaches();
	return kept;
};
`,
	],
	[
		/[\\/]widest-line[\\/]index\.js$/,
		'stringWidth(line)',
		'widthOf(line)',
		`const widths = new Map();
const widthOf = line => {
	let width = widths.get(line);
	if (width === undefined) {
		if (widths.size > 3000) widths.clear();
		width = stringWidth(line);
		widths.set(line, width);
	}
	return width;
};
`,
	],
	[
		/[\\/]meow[\\/]build[\\/]dependencies\.js$/,
		'return a[0].toUpperCase().localeCompare(b[0].toUpperCase())',
		'return a[0].toUpperCase() < b[0].toUpperCase() ? -1 : 1',
		'',
	],
];

const makeQuicker = {
	name: 'make-quicker',
	setup({onLoad}) {
		for (const [filter, own, shared, before] of MADE_QUICKER) {
			onLoad({filter}, ({path}) => {
				const source = readFileSync(path, 'utf8');
				if (source.split(own).length !== 2)
					throw new Error(`${path} has changed: ${own.trim()} is not there once`);
				return {contents: before + source.replace(own, shared), loader: 'js'};
			});
		}
	},
};

const ALL_PATTERNS = [
	'regexp-unicode-property-escapes',
	'regexp-lookbehind-assertions',
	'regexp-named-capture-groups',
	'regexp-match-indices',
	'regexp-set-notation',
	'regexp-dot-all-flag',
	'regexp-sticky-and-unicode-flags',
];

const all = value => Object.fromEntries(ALL_PATTERNS.map(name => [name, value]));

const OWN = resolve('source') + sep;
/** Of the libraries, the one whose patterns know every emoji: no text in plain ASCII needs them. */
const MEASURES = resolve('node_modules/string-width/index.js');
const LATE = resolve('source/text/late-regexp.ts');

/**
 * V8 checks every literal of a regular expression when it loads the file that holds it, and again when it makes the object; ours are many
 * and large, so that a start without a file to read would spend close to a tenth of its time there. esbuild writes those that older engines
 * lack as `new RegExp("…", "u")`, where the pattern is text that nobody looks at: in our own files and where text is measured, those become objects that are built
 * when first used. The names are of the same length, and the import stands last, so that every place in the source map stays.
 */
const buildPatternsLate = {
	name: 'build-patterns-late',
	setup({onLoad}) {
		onLoad({filter: /[\\/](?:source|string-width)[\\/].*\.(?:tsx?|js)$/}, async ({path}) => {
			if ((!path.startsWith(OWN) && path !== MEASURES) || path === LATE) return null;
			const loader = extname(path).slice(1);
			const {code} = await transform(readFileSync(path, 'utf8'), {
				loader,
				jsx: 'preserve',
				target: 'esnext',
				supported: all(false),
				sourcemap: 'inline',
				sourcefile: basename(path),
			});
			if (!/\bnew RegExp\(/.test(code)) return null;
			const map = code.lastIndexOf('//# sourceMappingURL');
			const late = code.slice(0, map).replaceAll(/\bnew RegExp\((?=")/g, 'lateRegExp(');
			const names = `import {LateRegExp as RegExp, lateRegExp} from ${JSON.stringify(LATE)};\n`;
			return {contents: late + names + code.slice(map), loader: loader === 'tsx' ? 'jsx' : 'js'};
		});
	},
};

rmSync('dist', {recursive: true, force: true});
await build({
	entryPoints: ['source/cli.ts', 'source/cli/worker.ts'],
	entryNames: '[name]',
	chunkNames: 'chunks/[name]-[hash]',
	outdir: 'dist',
	bundle: true,
	plugins: [buildPatternsLate, makeQuicker],
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node20.19',
	// Node has them since version 10; esbuild would write each as a call that compiles it anew at every use.
	supported: all(true),
	minify: true,
	// Names are kept out of the way of size; the source map gives them back in a stack trace.
	sourcemap: true,
	sourcesContent: false,
	// React's development build costs 200 ms at every start.
	define: {
		'process.env.NODE_ENV': '"production"',
		'process.env.DEV': '"false"',
		'process.env.QUARTERDECK_BUILD': JSON.stringify(buildName()),
	},
	// Ink asks for it when DEV is set only; it is no dependency of ours.
	external: ['react-devtools-core'],
	// A few CommonJS packages ask for Node's own modules by `require`.
	banner: {
		js: "import{createRequire as quarterdeckRequire}from'node:module';const require=quarterdeckRequire(import.meta.url);",
	},
	jsx: 'automatic',
	logLevel: 'warning',
});
