import type {FlagType} from 'meow';
import meow from 'meow';
import packageJson from '../../package.json' with {type: 'json'};
import {closest} from '../model/closest.ts';
import {type ProblemError, usage} from './problem.ts';
import {USAGE} from './usage.ts';
import {isSubcommand, type Subcommand, type Wish} from './wish.ts';

/** Every flag, and the subcommands that know it; `open` is the dashboard or the plain summary. */
const FLAGS = {
	filter: {type: 'string', of: ['open', 'list', 'export', 'set']},
	json: {type: 'boolean', of: ['list']},
	format: {type: 'string', of: ['export']},
	dryRun: {type: 'boolean', of: ['set', 'actual']},
	demo: {type: 'boolean', of: ['open', 'list', 'export']},
	readOnly: {type: 'boolean', of: ['open', 'list', 'export', 'set', 'actual']},
	ascii: {type: 'boolean', of: ['open', 'list']},
	help: {type: 'boolean', of: ['open', 'list', 'export', 'set', 'actual']},
	version: {type: 'boolean', of: ['open', 'list', 'export', 'set', 'actual']},
} as const satisfies Record<string, {type: FlagType; of: readonly Subcommand[]}>;

type FlagName = keyof typeof FLAGS;

const dashed = (name: string): string => `--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
const camel = (flag: string): string =>
	flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
const takesValue = (name: string): boolean =>
	Object.hasOwn(FLAGS, name) && FLAGS[name as FlagName].type === 'string';

/** `--filter -status:done` as `--filter=-status:done`: a query may begin with a dash. */
const joinValues = (argv: readonly string[]): string[] => {
	const joined: string[] = [];
	for (let at = 0; at < argv.length; at++) {
		const word = argv[at]!;
		if (word === '--') return [...joined, ...argv.slice(at)];
		const name = word.startsWith('--') ? camel(word.slice(2)) : '';
		if (!takesValue(name)) joined.push(word);
		else if (at + 1 < argv.length) joined.push(`${word}=${argv[++at]}`);
		else throw usage(`${word} needs a value`);
	}
	return joined;
};

const unknownFlag = (name: string): ProblemError => {
	const flag = name.length === 1 ? `-${name}` : dashed(name);
	const nearest = closest(flag, Object.keys(FLAGS).map(dashed));
	return usage(`no flag is called ${flag}`, nearest === null ? undefined : `Did you mean ${nearest}?`);
};

/** An empty query matches all: good for showing, never meant where something is to be set. */
const needQuery = (query: string): void => {
	if (query.trim() !== '') return;
	throw usage(
		'set --filter was given no query',
		'Write it like quarterdeck set --filter is:overdue blocked.',
	);
};

/** Takes the command line apart, or throws what is wrong with it. `--help` and `--version` print and end the process. */
export const readArguments = (argv: readonly string[]): Wish => {
	const {input, flags, showHelp, showVersion} = meow(USAGE, {
		importMeta: import.meta,
		argv: joinValues(argv),
		pkg: packageJson,
		autoHelp: false,
		autoVersion: false,
		flags: Object.fromEntries(Object.entries(FLAGS).map(([name, {type}]) => [name, {type}])),
	});
	for (const name of Object.keys(flags)) if (!Object.hasOwn(FLAGS, name)) throw unknownFlag(name);
	if (flags.help) showHelp(0);
	if (flags.version) showVersion();

	const [first = ''] = input;
	const named = isSubcommand(first) ? first : undefined;
	const subcommand: Subcommand = named ?? 'open';
	for (const [name, {of}] of Object.entries(FLAGS)) {
		const given = flags[name] !== undefined && flags[name] !== false;
		if (given && !(of as readonly Subcommand[]).includes(subcommand)) {
			throw usage(`${dashed(name)} means nothing ${named === undefined ? 'here' : `to ${named}`}`);
		}
	}
	if (subcommand === 'set' && flags.filter !== undefined) needQuery(String(flags.filter));
	return {
		subcommand,
		inputs: named === undefined ? input : input.slice(1),
		filter: String(flags.filter ?? ''),
		json: flags.json === true,
		format: String(flags.format ?? 'json'),
		dryRun: flags.dryRun === true,
		demo: flags.demo === true,
		readOnly: flags.readOnly === true,
		ascii: flags.ascii === true,
	};
};
