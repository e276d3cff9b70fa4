import {cpSync, existsSync, mkdtempSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder of this package: bundled or not, the first one upwards that has a package.json. */
const packageFolder = (): string => {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
	return folder;
};

/** Copies the bundled samples to a temporary folder, which goes away with the process; gives the folder that holds `roadmaps/`. */
export const copySamples = (): string => {
	const folder = mkdtempSync(join(realpathSync(tmpdir()), 'quarterdeck-demo-'));
	process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
	cpSync(join(packageFolder(), 'roadmaps'), join(folder, 'roadmaps'), {recursive: true});
	return folder;
};
