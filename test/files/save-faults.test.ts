import {
	existsSync,
	linkSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {type SaveResult, save} from '../../source/files/save.ts';
import {type Fault, faultyDisk, type Plan} from './support/faulty-disk.ts';

const OLD = `# Plan\n\n- [ ] Search\n${'- [ ] more\n'.repeat(300)}`;
const CODES = ['ENOSPC', 'EDQUOT', 'EIO', 'EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV', 'ESTALE', 'EMFILE'];
const FAULTS: readonly Fault[] = [...CODES.map(code => ({kind: 'error', code}) as const), {kind: 'one-byte'}];

/** In memory where that can be had: thousands of saves wait for no disk. */
const base = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'quarterdeck-faults-'));
afterAll(() => rmSync(base, {recursive: true, force: true}));

interface Kind {
	readonly name: string;
	readonly next: string;
	readonly hardLink: boolean;
}

const KINDS: readonly Kind[] = [
	{name: 'replaced', next: OLD.replace('[ ]', '[x]'), hardLink: false},
	{name: 'written in place, same length', next: OLD.replace('[ ]', '[x]'), hardLink: true},
	{name: 'written in place, longer', next: `${OLD.replace('[ ]', '[x] 🚧')}- [ ] end\n`, hardLink: true},
	{name: 'written in place, shorter', next: OLD.replace('- [ ] more\n', ''), hardLink: true},
];

interface Outcome {
	readonly result: SaveResult;
	readonly text: string;
	readonly left: readonly string[];
	readonly copies: readonly string[];
	readonly calls: readonly string[];
	readonly open: number;
}

let scenes = 0;

const attempt = async (kind: Kind, plan: Plan | null): Promise<Outcome> => {
	const scene = join(base, `${scenes++}`);
	const folder = join(scene, 'project');
	const state = join(scene, 'state');
	const path = join(folder, 'ROADMAP.md');
	mkdirSync(folder, {recursive: true});
	writeFileSync(path, OLD);
	if (kind.hardLink) linkSync(path, join(scene, 'twin.md'));
	const {disk, calls, open} = faultyDisk(plan);
	const [expected, next] = [OLD, kind.next].map(text => new TextEncoder().encode(text)) as [
		Uint8Array,
		Uint8Array,
	];
	const result = await save({path, expected, next}, {disk, state});
	const replaced = join(state, 'replaced');
	const outcome = {
		result,
		text: readFileSync(path, 'utf8'),
		left: readdirSync(folder).filter(name => name !== 'ROADMAP.md'),
		copies: existsSync(replaced)
			? readdirSync(replaced).map(name => readFileSync(join(replaced, name), 'utf8'))
			: [],
		calls,
		open: open(),
	};
	rmSync(scene, {recursive: true, force: true});
	return outcome;
};

/** What is wrong with an outcome, or null. */
const fault = (kind: Kind, plan: Plan, {result, text, left, copies, calls, open}: Outcome): string | null => {
	const saved = result.kind === 'saved';
	if (open !== 0) return `leaves ${open} files open`;
	const damaged = result.kind === 'failed' && result.code === 'damaged';
	if (damaged) {
		if (plan.lasting === 'once' || !kind.hardLink) return 'damaged by a fault that passes';
		return copies.includes(OLD) ? null : 'damaged and no copy kept';
	}
	if (saved && text !== kind.next) return 'claims to be saved and is not';
	if (!saved && text !== OLD) return 'claims not to be saved and is, or is torn';
	if (result.kind === 'moved-on' && new TextDecoder().decode(result.bytes) !== text)
		return 'hands back other bytes';
	const mayLeave = plan.lasting === 'all' || calls[plan.at - 1] === 'remove';
	return left.length > 0 && !mayLeave ? `leaves ${left.join(' ')}` : null;
};

const plansFor = (calls: number): readonly Plan[] =>
	Array.from({length: calls + 4}, (_, index) => index + 1).flatMap(at =>
		FAULTS.flatMap(fault => {
			const lastings = ['once', 'same', ...(fault.kind === 'error' && fault.code === 'EIO' ? ['all'] : [])];
			return lastings.map(lasting => ({at, fault, lasting: lasting as Plan['lasting']}));
		}),
	);

describe('a file system of which any one call fails, once and for good, leaves a file that is old or new, as told', () => {
	it.each(KINDS)('$name', {timeout: 120_000}, async kind => {
		const whole = await attempt(kind, null);
		expect(whole.result).toEqual({kind: 'saved'});
		const plans = plansFor(whole.calls.length);
		const wrong: string[] = [];
		for (let at = 0; at < plans.length; at += 32) {
			const some = plans.slice(at, at + 32);
			const outcomes = await Promise.all(some.map(plan => attempt(kind, plan)));
			outcomes.forEach((outcome, index) => {
				const plan = some[index]!;
				const trouble = fault(kind, plan, outcome);
				const what = `${JSON.stringify(plan)} at ${outcome.calls[plan.at - 1]}: ${JSON.stringify(outcome.result)}`;
				if (trouble !== null) wrong.push(`${trouble}: ${what.slice(0, 200)}`);
			});
		}
		expect(wrong).toEqual([]);
		expect(plans.length).toBeGreaterThan(400);
	});

	it('that takes one byte at a time gets all of them', async () => {
		const plan: Plan = {at: 1, fault: {kind: 'one-byte'}, lasting: 'all'};
		for (const kind of KINDS) {
			const {result, text} = await attempt(kind, plan);
			expect(result).toEqual({kind: 'saved'});
			expect(text).toBe(kind.next);
		}
	});

	it('that is full says so', async () => {
		const {calls} = await attempt(KINDS[0]!, null);
		const write = calls.lastIndexOf('handle.write') + 1;
		const {result, text} = await attempt(KINDS[0]!, {
			at: write,
			fault: {kind: 'error', code: 'ENOSPC'},
			lasting: 'same',
		});
		expect(result).toEqual({kind: 'failed', code: 'ENOSPC', sentence: 'the disk is full'});
		expect(text).toBe(OLD);
	});

	it('that refuses to rename is written in place', async () => {
		const {calls} = await attempt(KINDS[0]!, null);
		for (const code of ['EBUSY', 'EXDEV']) {
			const {result, text, left} = await attempt(KINDS[0]!, {
				at: calls.indexOf('renameSync') + 1,
				fault: {kind: 'error', code},
				lasting: 'same',
			});
			expect(result).toEqual({kind: 'saved'});
			expect(text).toBe(KINDS[0]!.next);
			expect(left).toEqual([]);
		}
	});
});

describe('another program that writes right before any one call', () => {
	const THEIRS = `${OLD}- [ ] theirs\n`;
	const ways: Readonly<Record<string, (path: string) => void>> = {
		'into the file': path => writeFileSync(path, THEIRS),
		'by renaming': path => {
			writeFileSync(`${path}.theirs`, THEIRS);
			renameSync(`${path}.theirs`, path);
		},
	};

	/** The last program to write decides; what it wrote is never lost unless the result says so. */
	const meet = async (kind: Kind, way: (path: string) => void, at: number): Promise<string> => {
		const scene = join(base, `${scenes++}`);
		const path = join(scene, 'project', 'ROADMAP.md');
		mkdirSync(join(scene, 'project'), {recursive: true});
		writeFileSync(path, OLD);
		const {disk, calls} = faultyDisk(null, number => {
			if (number === at) way(path);
		});
		const [expected, next] = [OLD, kind.next].map(text => new TextEncoder().encode(text)) as [
			Uint8Array,
			Uint8Array,
		];
		const result = await save({path, expected, next}, {disk, state: join(scene, 'state')});
		const text = readFileSync(path, 'utf8');
		rmSync(scene, {recursive: true, force: true});
		const happened = calls.length >= at ? calls[at - 1]! : 'nothing';
		if (text === THEIRS && (result.kind === 'moved-on' || result.kind === 'saved')) return 'theirs kept';
		return `${happened}: ${result.kind}, ${text === kind.next ? 'ours' : 'something else'} in the file`;
	};

	it.each(Object.keys(ways))('%s', async name => {
		const kind = KINDS[0]!;
		const {calls} = await attempt(kind, null);
		const outcomes = new Map<string, number>();
		for (let at = 2; at <= calls.length; at++) {
			const outcome = await meet(kind, ways[name]!, at);
			outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
		}
		// Between the last look and the rename there is nothing that could be asked: that one gap is told of in the manual.
		const gap = name === 'by renaming' ? ['renameSync: saved, ours in the file'] : [];
		expect([...outcomes.keys()].toSorted()).toEqual([...gap, 'theirs kept'].toSorted());
		expect(outcomes.get('theirs kept')).toBeGreaterThan(20);
	});
});
