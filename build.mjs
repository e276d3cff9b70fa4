// Bundles source/ into dist/: what only the dashboard needs goes into chunks of its own, so that no other command pays for it.
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {build} from 'esbuild';

const WORKER = 'source/loading/worker.ts';

/** Names this very build, so that nothing that another one has read is taken for its own. */
const buildName = () => {
	const hash = createHash('sha256').update(readFileSync('package-lock.json'));
	for (const path of readdirSync('source', {recursive: true}).toSorted()) {
		if (/\.tsx?$/.test(path)) hash.update(path).update(readFileSync(`source/${path}`));
	}
	return hash.digest('hex').slice(0, 16);
};

rmSync('dist', {recursive: true, force: true});
await build({
	entryPoints: ['source/cli.ts', ...(existsSync(WORKER) ? [WORKER] : [])],
	entryNames: '[name]',
	chunkNames: 'chunks/[name]-[hash]',
	outdir: 'dist',
	bundle: true,
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
