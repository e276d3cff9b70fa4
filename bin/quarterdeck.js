#!/usr/bin/env node
import {existsSync} from 'node:fs';

const program = new URL('../dist/cli.js', import.meta.url);

if (existsSync(program)) {
	await import(program.href);
} else {
	process.stderr.write(
		`quarterdeck: it has not been built yet (no ${program.pathname}). Run npm ci && npm run build in its folder.\n`,
	);
	process.exitCode = 1;
}
