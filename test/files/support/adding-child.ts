import {setTimeout as sleep} from 'node:timers/promises';
import {disk} from '../../../source/files/disk.ts';
import {readRoadmap} from '../../../source/files/read.ts';
import {save} from '../../../source/files/save.ts';

/** Adds lines to a file, one save each, and each anew where the file moved on meanwhile. */
const [path, state, name, count] = process.argv.slice(2) as [string, string, string, string];

let known = await readRoadmap(path);
for (let number = 0; number < Number(count); number++) {
	for (;;) {
		if (known.kind === 'failed') throw new Error(known.sentence);
		const next: Uint8Array = Buffer.concat([known.bytes, Buffer.from(`- ${name} ${number}\n`)]);
		const result = await save({path, expected: known.bytes, next}, {disk, state});
		if (result.kind === 'failed') throw new Error(result.sentence);
		known = {...known, bytes: result.kind === 'saved' ? next : result.bytes};
		if (result.kind === 'saved') break;
	}
	await sleep(Math.random() * 3);
}
