export const SUBCOMMANDS = ['list', 'export', 'set', 'actual'] as const;

/** `open` is the dashboard, or the plain summary where there is no terminal. */
export type Subcommand = (typeof SUBCOMMANDS)[number] | 'open';

/** What the user asked for. */
export interface Wish {
	readonly subcommand: Subcommand;
	/** What stands behind the subcommand, flags left out. */
	readonly inputs: readonly string[];
	readonly filter: string;
	readonly json: boolean;
	readonly format: string;
	readonly dryRun: boolean;
	readonly demo: boolean;
	readonly readOnly: boolean;
	readonly ascii: boolean;
}

export const isSubcommand = (word: string | undefined): word is (typeof SUBCOMMANDS)[number] =>
	SUBCOMMANDS.some(name => name === word);

/** The wish of a command line that is nothing but paths: it needs no parser, which would cost 25 ms before the first frame. */
export const wishOfPaths = (argv: readonly string[]): Wish | null => {
	if (isSubcommand(argv[0]) || argv.some(word => word.startsWith('-'))) return null;
	return {
		subcommand: 'open',
		inputs: argv,
		filter: '',
		json: false,
		format: 'json',
		dryRun: false,
		demo: false,
		readOnly: false,
		ascii: false,
	};
};
