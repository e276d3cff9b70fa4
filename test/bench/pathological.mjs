#!/usr/bin/env node
// How long inputs take that cost other readers of Markdown the square of their length, against roadmaps of the same size in the
// same run. What is said not to be read is marked so; all else should stay within three times.
//
//   node test/bench/pathological.mjs [SIZE]
import {mkdtempSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {setFlagsFromString} from 'node:v8';
import {build} from 'esbuild';

setFlagsFromString('--no-regexp-tier-up');
const size = Number(process.argv[2] ?? 100_000);
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(root, 'node_modules', '.bench-'));
const entry = `
	export {pathological} from './test/robust/support/pathological.ts';
	export {samples} from './test/robust/support/texts.ts';
	export {readText} from './test/reading/support/read-text.ts';
`;

const median = values => values.toSorted((a, b) => a - b)[values.length >> 1];

try {
	const outfile = join(folder, 'reading.mjs');
	await build({
		stdin: {contents: entry, resolveDir: root, loader: 'ts'},
		outfile,
		bundle: true,
		packages: 'external',
		format: 'esm',
		platform: 'node',
		define: {'import.meta.dirname': JSON.stringify(join(root, 'test/robust/support'))},
		logLevel: 'warning',
	});
	const {pathological, samples, readText} = await import(pathToFileURL(outfile).href);
	const timeOf = text => {
		const from = performance.now();
		readText(text);
		return performance.now() - from;
	};
	const all = samples.map(({text}) => text).join('\n\n');
	const ordinary = all.repeat(Math.ceil(size / all.length)).slice(0, size);
	timeOf(ordinary);
	console.log(
		`node ${process.version}, ${size} characters, medians of 3, roadmaps of that size in turn with each`,
	);
	for (const {name, text} of pathological(size)) {
		const rounds = [0, 1, 2].map(() => [timeOf(ordinary), timeOf(text)]);
		const [yardstick, time] = [0, 1].map(which => median(rounds.map(round => round[which])));
		const ratio = (time / yardstick) * (size / text.length);
		const notRead = readText(text).notRead.length > 0;
		console.log(
			`${name.padEnd(36)} ${yardstick.toFixed(0).padStart(7)} ${time.toFixed(0).padStart(7)} ms ${ratio.toFixed(2).padStart(7)} x${notRead ? '  not read' : ''}${ratio > 3 && !notRead ? '  !' : ''}`,
		);
	}
} finally {
	rmSync(folder, {recursive: true, force: true});
}
