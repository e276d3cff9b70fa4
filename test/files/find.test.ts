import {execFileSync} from 'node:child_process';
import {mkdirSync, realpathSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {describe, expect, it} from 'vitest';
import {type Found, findRoadmaps} from '../../source/files/find.ts';
import {temporaryFolder} from './support/temporary-folder.ts';

/** A folder with files of these names; a name that ends in `/` is a folder, `name=text` gives the text. */
const tree = (...names: readonly string[]): string => {
	const base = realpathSync(temporaryFolder());
	for (const entry of names) {
		const [name, text] = entry.split('=') as [string, string | undefined];
		const path = join(base, name);
		mkdirSync(name.endsWith('/') ? path : dirname(path), {recursive: true});
		if (!name.endsWith('/')) writeFileSync(path, text ?? '# Plan\n');
	}
	return base;
};

const names = (base: string, found: Found): readonly string[] =>
	found.paths.map(path => relative(base, path));

const find = async (base: string, asked: readonly string[], from = ''): Promise<readonly string[]> =>
	names(base, await findRoadmaps(asked, join(base, from)));

describe('nothing asked for', () => {
	it('means the roadmaps of the working folder, in any letter case', async () => {
		const base = tree(
			'ROADMAP.md',
			'roadmap-2026.markdown',
			'Roadmap.mdx',
			'ROADMAP.txt',
			'README.md',
			'my-roadmap.md',
		);
		expect(await find(base, [])).toEqual(['ROADMAP.md', 'Roadmap.mdx', 'roadmap-2026.markdown']);
	});

	it('means docs and the roadmap folders too', async () => {
		const base = tree(
			'Docs/roadmap.md',
			'Docs/other.md',
			'roadmap/q3.md',
			'roadmap/notes.txt',
			'Roadmaps/api.md',
			'src/ROADMAP.md',
		);
		expect(await find(base, [])).toEqual(['Docs/roadmap.md', 'Roadmaps/api.md', 'roadmap/q3.md']);
	});

	it('climbs to the root of the working tree and no further', async () => {
		const base = tree('ROADMAP.md', 'repo/.git/', 'repo/docs/ROADMAP.md', 'repo/src/deep/er/');
		expect(await find(base, [], 'repo/src/deep/er')).toEqual(['repo/docs/ROADMAP.md']);
		const bare = tree('ROADMAP.md', 'repo/.git=gitdir: elsewhere', 'repo/src/');
		const found = await findRoadmaps([], join(bare, 'repo/src'));
		expect(found.paths).toEqual([]);
		expect(found.looked).toEqual({from: join(bare, 'repo/src'), root: join(bare, 'repo')});
	});

	it('stops at the nearest folder that has one', async () => {
		const base = tree('.git/', 'ROADMAP.md', 'packages/a/ROADMAP.md');
		expect(await find(base, [], 'packages/a')).toEqual(['packages/a/ROADMAP.md']);
	});

	it('stays in the working folder where there is no working tree', async () => {
		const base = tree('ROADMAP.md', 'below/');
		const found = await findRoadmaps([], join(base, 'below'));
		expect(found).toEqual({
			paths: [],
			problems: [],
			looked: {from: join(base, 'below'), root: join(base, 'below')},
		});
	});

	it('passes over folders, pipes and broken links of that name', async () => {
		const base = tree('ROADMAP.md/', 'roadmap.markdown');
		execFileSync('mkfifo', [join(base, 'ROADMAP.mdx')]);
		symlinkSync('nowhere', join(base, 'Roadmap.md'));
		expect(await find(base, [])).toEqual(['roadmap.markdown']);
	});

	it('counts a file with two names once', async () => {
		const base = tree('ROADMAP.md', 'docs/');
		symlinkSync('../ROADMAP.md', join(base, 'docs/ROADMAP.md'));
		expect(await find(base, [])).toEqual(['ROADMAP.md']);
	});
});

describe('a folder asked for', () => {
	it('means every roadmap below it, in the order of their names', async () => {
		const base = tree(
			'b/ROADMAP.md',
			'a/roadmap.md',
			'a/PRODUCT_ROADMAP.md',
			'roadmaps/x.md',
			'roadmaps/y/z.md',
			'README.md',
			'a/broadmap.md',
		);
		expect(await find(base, ['.'])).toEqual([
			'a/PRODUCT_ROADMAP.md',
			'a/roadmap.md',
			'b/ROADMAP.md',
			'roadmaps/x.md',
			'roadmaps/y/z.md',
		]);
		expect(await find(base, ['roadmaps'])).toEqual(['roadmaps/x.md', 'roadmaps/y/z.md']);
	});

	it('leaves out what git ignores, by all the files that say so', async () => {
		const base = tree(
			'.git/info/exclude=private/',
			'.gitignore=/vendor/\n*.mdx\n!keep.mdx',
			'ROADMAP.md',
			'roadmap.mdx',
			'vendor/ROADMAP.md',
			'private/ROADMAP.md',
			'lib/vendor/ROADMAP.md',
			'lib/.gitignore=ROADMAP-old.md\n!roadmap.mdx',
			'lib/ROADMAP-old.md',
			'lib/roadmap.mdx',
			'node_modules/pkg/ROADMAP.md',
		);
		expect(await find(base, ['.'])).toEqual(['ROADMAP.md', 'lib/roadmap.mdx', 'lib/vendor/ROADMAP.md']);
		expect(await find(base, ['lib'])).toEqual(['lib/roadmap.mdx', 'lib/vendor/ROADMAP.md']);
	});

	it('that git ignores is looked through all the same: it was asked for', async () => {
		const base = tree('.git/', '.gitignore=build', 'build/ROADMAP.md');
		expect(await find(base, ['.'])).toEqual([]);
		expect(await find(base, ['build'])).toEqual(['build/ROADMAP.md']);
	});

	it('does not go in circles', async () => {
		const base = tree('a/ROADMAP.md', 'a/b/');
		symlinkSync('../..', join(base, 'a/b/up'));
		symlinkSync('loop', join(base, 'a/loop'));
		symlinkSync('roadmap.md', join(base, 'a/roadmap.md'));
		expect(await find(base, ['.'])).toEqual(['a/ROADMAP.md']);
	});

	it('is not held up by pipes, or by folders named like a roadmap', async () => {
		const base = tree('a/ROADMAP.md/', 'b/ROADMAP.md', 'c/');
		execFileSync('mkfifo', [join(base, 'a/roadmap.md')]);
		execFileSync('mkfifo', [join(base, 'c/.gitignore')]);
		expect(await find(base, ['.'])).toEqual(['b/ROADMAP.md']);
	});

	it('without a roadmap says so', async () => {
		const base = tree('docs/README.md');
		const {paths, problems} = await findRoadmaps(['docs'], base);
		expect(paths).toEqual([]);
		expect(problems).toEqual([
			{
				path: 'docs',
				code: 'no-roadmap',
				sentence: 'no roadmap below it; looked for ROADMAP* and for Markdown in roadmap/ and roadmaps/',
			},
		]);
	});
});

describe('a file asked for', () => {
	it('is taken whatever its name, once, in the order of asking', async () => {
		const base = tree('b.md', 'a.txt', 'ROADMAP.md');
		expect(await find(base, ['b.md', 'a.txt', './b.md', join(base, 'a.txt')])).toEqual(['b.md', 'a.txt']);
	});

	it('that can not be had is told of, and the others are opened', async () => {
		const base = tree('ROADMAP.md');
		execFileSync('mkfifo', [join(base, 'pipe.md')]);
		symlinkSync('circle', join(base, 'circle'));
		const {paths, problems} = await findRoadmaps(
			['none.md', 'pipe.md', 'ROADMAP.md/x', 'circle', 'ROADMAP.md'],
			base,
		);
		expect(paths).toEqual([join(base, 'ROADMAP.md')]);
		expect(problems.map(({path, sentence}) => `${path}: ${sentence}`)).toEqual([
			'none.md: there is no such file',
			'pipe.md: it is not a regular file',
			'ROADMAP.md/x: there is no such file',
			'circle: it is a link that leads in a circle',
		]);
	});
});
