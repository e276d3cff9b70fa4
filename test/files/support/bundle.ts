import {join} from 'node:path';
import {buildSync} from 'esbuild';

/** Makes a script that Node can run of one of the programs beside this file; gives its path. */
export const bundle = (name: string, folder: string): string => {
	const outfile = join(folder, `${name}.mjs`);
	buildSync({
		entryPoints: [join(import.meta.dirname, `${name}.ts`)],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
	});
	return outfile;
};
