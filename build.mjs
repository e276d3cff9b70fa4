// Bundles source/ into dist/: what only the dashboard needs goes into chunks of its own, so that no other command pays for it.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {build} from 'esbuild';

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
 */
const KEPT_BETWEEN_FRAMES = [
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
];

const keepBetweenFrames = {
	name: 'keep-between-frames',
	setup({onLoad}) {
		for (const [filter, own, shared, before] of KEPT_BETWEEN_FRAMES) {
			onLoad({filter}, ({path}) => {
				const source = readFileSync(path, 'utf8');
				if (source.split(own).length !== 2)
					throw new Error(`${path} has changed: ${own.trim()} is not there once`);
				return {contents: before + source.replace(own, shared), loader: 'js'};
			});
		}
	},
};

rmSync('dist', {recursive: true, force: true});
await build({
	entryPoints: ['source/cli.ts', 'source/cli/worker.ts'],
	entryNames: '[name]',
	chunkNames: 'chunks/[name]-[hash]',
	outdir: 'dist',
	bundle: true,
	plugins: [keepBetweenFrames],
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node20.19',
	// Node has them since version 10; esbuild would write each as a call that compiles it anew at every use.
	supported: {
		'regexp-unicode-property-escapes': true,
		'regexp-lookbehind-assertions': true,
		'regexp-named-capture-groups': true,
		'regexp-match-indices': true,
		'regexp-set-notation': true,
		'regexp-dot-all-flag': true,
		'regexp-sticky-and-unicode-flags': true,
	},
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
