#!/usr/bin/env node
// The README's table of keys, made from the bindings: prints it, or with --write puts it in its place.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const BETWEEN = /(<!-- keys: [^>]*-->\n)[\s\S]*?(<!-- \/keys -->)/;

/** The table as the bindings are now. */
export const keysTable = async () => {
	const {outputFiles} = await build({
		entryPoints: [fileURLToPath(new URL('../../source/keys/help.ts', import.meta.url))],
		bundle: true,
		format: 'esm',
		platform: 'node',
		write: false,
	});
	const module = await import(
		`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
	);
	return module.readmeTable();
};

/** A README with the table in its place. */
export const withTable = (readme, table) =>
	readme.replace(BETWEEN, (_, start, end) => `${start}${table}\n${end}`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const table = await keysTable();
	if (process.argv.includes('--write')) writeFileSync(README, withTable(readFileSync(README, 'utf8'), table));
	else console.log(table);
}
