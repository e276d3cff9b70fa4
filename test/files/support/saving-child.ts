import {writeSync} from 'node:fs';
import {disk} from '../../../source/files/disk.ts';
import {save} from '../../../source/files/save.ts';
import {version} from './version.ts';

/** Saves one version after the other, and tells of each that was saved, until it is killed. */
const [path, state, first] = process.argv.slice(2) as [string, string, string];

for (let number = Number(first); ; number++) {
	const result = await save({path, expected: version(number), next: version(number + 1)}, {disk, state});
	writeSync(1, `${result.kind === 'saved' ? number + 1 : JSON.stringify(result)}\n`);
	if (result.kind !== 'saved') process.exit(1);
}
