#!/usr/bin/env node
import {existsSync} from 'node:fs';
import * as nodeModule from 'node:module';

const program = new URL('../dist/cli.js', import.meta.url);

if (existsSync(program)) {
	// Newer versions of Node keep what they have compiled, which starts the next run sooner.
	nodeModule.enableCompileCache?.();
	await import(program.href);
} else {
	process.stderr.write(
		`quarterdeck: it has not been built yet (no ${program.pathname}). Run npm ci && npm run build in its folder.\n`,
	);
	process.exitCode = 1;
}
