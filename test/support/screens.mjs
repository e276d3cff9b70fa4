#!/usr/bin/env node
// Draws the program's screens from a real terminal, to be looked at.
//
//   node test/support/screens.mjs OUT_DIR [--sizes 80x24,120x36] [--keys 'jj3'] [--env NAME=VALUE] [--svg] -- [ARG ...]
//
// Without --keys every view is drawn; with --keys the screen after those keys alone (<enter> <esc> <tab> <space> <down> <up>
// are understood). Each screen is written as text, with --svg as a picture too, and its name is printed.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {toSvg} from './svg.mjs';
import {KEYS, start} from './terminal.mjs';

const NAMED = {
	enter: KEYS.enter,
	esc: KEYS.escape,
	tab: KEYS.tab,
	space: KEYS.space,
	down: KEYS.down,
	up: KEYS.up,
};
const VIEWS = ['0', '1', '2', '3', '4', '5', 'n', '?'];
/** A screen on which nothing has changed for so long is finished. */
const QUIET_MS = 250;

const argv = process.argv.slice(2);
const dash = argv.indexOf('--');
const own = dash === -1 ? argv : argv.slice(0, dash);
const args = dash === -1 ? [] : argv.slice(dash + 1);
const option = (name, fallback) => (own.includes(name) ? own[own.indexOf(name) + 1] : fallback);
const [out] = own;
if (out === undefined || out.startsWith('--')) {
	console.error(
		'usage: screens.mjs OUT_DIR [--sizes 80x24,...] [--keys KEYS] [--env NAME=VALUE] [--svg] -- [ARG ...]',
	);
	process.exit(2);
}
const sizes = option('--sizes', '80x24,120x36,200x50').split(',');
const keys = option('--keys', undefined);
const [variable, value] = option('--env', '').split('=');
const env = variable === '' ? {} : {[variable]: value ?? ''};
mkdirSync(out, {recursive: true});

const settle = async running => {
	let seen;
	do {
		seen = running.chunks().length;
		await sleep(QUIET_MS);
	} while (running.chunks().length !== seen);
};

const keep = (running, name) => {
	const path = join(out, name);
	writeFileSync(`${path}.txt`, `${running.screen()}\n`);
	if (own.includes('--svg')) writeFileSync(`${path}.svg`, toSvg(running.terminal));
	console.log(`${path}.txt`);
};

const expanded = text =>
	text.match(/<\w+>|./gsu)?.map(key => (key.length > 2 ? (NAMED[key.slice(1, -1)] ?? key) : key)) ?? [];

for (const size of sizes) {
	const [columns, rows] = size.split('x').map(Number);
	const running = start(args, {columns, rows, env, home: out});
	await running.waitFor(screen => screen.trim() !== '');
	await settle(running);
	if (keys === undefined) {
		for (const view of VIEWS) {
			running.type(view);
			await settle(running);
			keep(running, `${size}-${view === '?' ? 'help' : view}`);
			if (!/\d/.test(view)) running.type(KEYS.escape);
		}
	} else {
		for (const key of expanded(keys)) {
			running.type(key);
			await settle(running);
		}
		keep(running, `${size}-keys`);
	}
	await running.close();
}
