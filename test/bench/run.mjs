#!/usr/bin/env node
// Measures what a user feels, each against a yardstick taken in the same run:
//   start   process start to the first frame with true numbers, against `node -e 0`
//   key     a key to the first byte of its frame
//   read    a file read without a screen, per size
//
//   node test/bench/run.mjs [FILE] [--runs N]
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {KEYS, start} from '../support/terminal.mjs';

const argv = process.argv.slice(2);
const runs = Number(argv.includes('--runs') ? argv[argv.indexOf('--runs') + 1] : 11);
const root = fileURLToPath(new URL('../..', import.meta.url));
const file =
	argv.find((word, at) => !word.startsWith('--') && argv[at - 1] !== '--runs') ??
	join(root, 'roadmaps/weir.md');
const program = join(root, 'bin/quarterdeck.js');
const home = mkdtempSync(join(tmpdir(), 'quarterdeck-bench-'));

const NO_FRAME_MS = 2000;

const sorted = values => values.toSorted((a, b) => a - b);
const quantile = (values, share) =>
	sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))];
const median = values => quantile(values, 0.5);
const ms = value => `${value.toFixed(1)} ms`;

const export1 = paths => {
	const from = performance.now();
	const {status, stdout} = spawnSync(process.execPath, [program, 'export', ...paths], {maxBuffer: 1 << 30});
	if (status !== 0) throw new Error(`export ended with ${status}`);
	return {time: performance.now() - from, roadmaps: JSON.parse(stdout).roadmaps};
};

/** The count that the header shows once the file was really read. */
const trueNumbers = () => {
	const {items} = export1([file]).roadmaps[0];
	return new RegExp(`\\d+/${items.length > 0 ? '[1-9]' : ''}\\d*`);
};

const firstFrame = async (expected, here = home) => {
	const from = performance.now();
	const running = start([file], {columns: 120, rows: 30, home: here});
	await running.waitFor(expected);
	const time = performance.now() - from;
	// Left as a user leaves it, so that what is kept for the next start is kept.
	running.type('q');
	await running.exit;
	return time;
};

/** `node -e 0` in the same kind of terminal. */
const bareNode = async () => {
	const from = performance.now();
	const running = start(['-e', '0'], {file: process.execPath, home});
	await running.exit;
	return performance.now() - from;
};

const keys = async expected => {
	const running = start([file], {columns: 120, rows: 30, home});
	await running.waitFor(expected);
	running.type(KEYS.right);
	await new Promise(resolve => setTimeout(resolve, 300));
	const times = [];
	const bytes = [];
	for (let count = 0; count < 60; count++) {
		const seen = running.chunks().length;
		const from = performance.now();
		running.type(count % 20 < 10 ? 'j' : 'k');
		// A key that changes nothing on the screen has no frame to wait for.
		while (running.chunks().length === seen && performance.now() - from < NO_FRAME_MS) {
			await new Promise(resolve => setImmediate(resolve));
		}
		if (running.chunks().length === seen) continue;
		times.push(running.chunks()[seen].at - from);
		await new Promise(resolve => setTimeout(resolve, 40));
		bytes.push(
			running
				.chunks()
				.slice(seen)
				.reduce((sum, chunk) => sum + chunk.length, 0),
		);
	}
	await running.close();
	return {times, bytes};
};

const reading = () => {
	const text = readFileSync(file, 'utf8');
	const empty = join(home, 'EMPTY.md');
	writeFileSync(empty, '# Nothing\n');
	const floor = median(Array.from({length: 5}, () => export1([empty]).time));
	return [1, 10, 40].map(times => {
		const large = join(home, `ROADMAP-${times}.md`);
		writeFileSync(large, Array.from({length: times}, () => text).join('\n\n'));
		const time = median(Array.from({length: 3}, () => export1([large]).time)) - floor;
		const size = Buffer.byteLength(text) * times;
		return {size, time, rate: size / 1024 / 1024 / (time / 1000)};
	});
};

try {
	const expected = trueNumbers();
	await firstFrame(expected);
	const frames = [];
	const first = [];
	const bare = [];
	// Taken in turn, so that what else the machine does weighs on both alike.
	for (let run = 0; run < runs; run++) {
		bare.push(await bareNode());
		frames.push(await firstFrame(expected));
		// A home without anything kept from earlier starts.
		first.push(await firstFrame(expected, mkdtempSync(join(home, 'new-'))));
	}
	const {times, bytes} = await keys(expected);

	console.log(
		`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${runs} runs, medians`,
	);
	console.log(`file     ${file}`);
	console.log(
		`start    ${ms(median(frames))} to the first frame with true numbers; node -e 0: ${ms(median(bare))}`,
	);
	console.log(`         ratio ${(median(frames) / median(bare)).toFixed(2)}`);
	console.log(
		`         ${ms(median(first))} where the file was never opened before; ratio ${(median(first) / median(bare)).toFixed(2)}`,
	);
	console.log(
		`key      ${ms(median(times))} to the first byte, p95 ${ms(quantile(times, 0.95))}, ${median(bytes)} bytes a key`,
	);
	for (const {size, time, rate} of reading()) {
		console.log(
			`read     ${(size / 1024).toFixed(0)} KiB in ${ms(time)} above start-up: ${rate.toFixed(2)} MiB/s`,
		);
	}
} finally {
	rmSync(home, {recursive: true, force: true});
}
