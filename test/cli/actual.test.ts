import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {preferencesPath} from '../../source/files/preferences.ts';
import {run as runProgram} from '../support/run.ts';
import {homeAt} from '../support/terminal.mjs';
import {type Workspace, workspace} from '../support/workspace.ts';

const PLAN = `# Ferry

## v1.0 (FY27 Q1)

- [x] Rails
- [ ] Horn

### Success criteria

- 1,000+ passengers
- Crew trained
`;

let place: Workspace;

beforeEach(() => {
	place = workspace({'ROADMAP.md': 'weir.md'});
	writeFileSync(place.path('plan.md'), PLAN);
});

afterEach(() => {
	place.remove();
});

const run = (...args: readonly string[]) => runProgram(args, {cwd: place.folder, home: place.home});
const plan = (): string => readFileSync(place.path('plan.md'), 'utf8');

const prefer = (values: object): void => {
	const folder = `${homeAt(place.home).XDG_CONFIG_HOME}/quarterdeck`;
	mkdirSync(folder, {recursive: true});
	writeFileSync(preferencesPath(folder), JSON.stringify(values));
};

describe('actual', () => {
	test('writes the value and says so', () => {
		expect(run('actual', 'plan.md:10', '1.2k')).toEqual({
			code: 0,
			out: 'plan.md:10 is now 1.2k: - 1,000+ passengers (actual: 1.2k)\n',
			err: '',
		});
		expect(plan()).toBe(PLAN.replace('passengers', 'passengers (actual: 1.2k)'));
		expect(run('actual', 'plan.md:10', '1200').out).toBe(
			'plan.md:10 is 1200 already; nothing was written.\n',
		);
	});

	test('--dry-run prints the diff and writes nothing', () => {
		const {out, code} = run('actual', 'plan.md:10', '820', '--dry-run');
		expect(code).toBe(0);
		expect(out).toContain('-- 1,000+ passengers\n+- 1,000+ passengers (actual: 820)\n');
		expect(plan()).toBe(PLAN);
	});

	test('a criterion is met, or open again', () => {
		expect(run('actual', 'plan.md:11', 'met').out).toBe('plan.md:11 is now met: - ✅ Crew trained\n');
		expect(run('actual', 'plan.md:11', 'open').code).toBe(0);
		expect(plan()).toBe(PLAN);
	});

	test.each([
		[
			1,
			'plan.md:10: "many" is not a figure; nothing was written. Write it like 1.2k, 64ms or 99.95%.',
			['plan.md:10', 'many'],
		],
		[
			1,
			'plan.md:6: no metric stands on this line; nothing was written. The nearest metric stands on line 10; quarterdeck export shows all.',
			['plan.md:6', '5'],
		],
		[2, 'actual needs a value. Write it like quarterdeck actual plan.md:10 820.', ['plan.md:10']],
		[2, 'actual needs PATH:LINE and a value. See quarterdeck --help.', []],
	] as const)('exits with %i and says %j', (code, line, args) => {
		expect(run('actual', ...args)).toEqual({code, out: '', err: `quarterdeck: ${line}\n`});
		expect(plan()).toBe(PLAN);
	});
});

describe('preferences on the command line', () => {
	test('a saved filter is called by its name', () => {
		prefer({filters: {late: 'is:open horn'}});
		expect(run('list', 'plan.md', '--filter', '@late').out).toMatch(/1 of 2 items[\s\S]*Horn/u);
		expect(run('export', 'plan.md', '--filter', '@late', '--format', 'csv').out.split('\r\n')).toHaveLength(
			3,
		);
		expect(run('list', 'plan.md', '--filter', '@lat')).toEqual({
			code: 2,
			out: '',
			err: 'quarterdeck: no saved filter is called "@lat". Did you mean @late?\n',
		});
	});

	test('the fiscal year starts where the user says', () => {
		const period = () => JSON.parse(run('export', 'plan.md').out).roadmaps[0].phases[0].period;
		expect(period()).toBe('2027-Q1');
		prefer({fiscalYearStart: 10});
		expect(period()).toBe('2026-10/2026-12');
	});
});
