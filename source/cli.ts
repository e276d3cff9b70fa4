import './cli/compile-once.ts';
import {endWithTheReader, printProblem} from './cli/print.ts';
import {ProblemError} from './cli/problem.ts';
import {type Subcommand, type Wish, wishOfPaths} from './cli/wish.ts';

/** One file for each; none is loaded that isn't wanted. */
const RUN = {
	open: async wish => (await import('./cli/open.ts')).open(wish),
	list: async wish => (await import('./cli/list.ts')).list(wish),
	export: async wish => (await import('./cli/export.ts')).exportAll(wish),
	set: async wish => (await import('./cli/set.ts')).set(wish),
	actual: async wish => (await import('./cli/actual.ts')).actual(wish),
} as const satisfies Record<Subcommand, (wish: Wish) => Promise<void>>;

const run = async (argv: readonly string[]): Promise<void> => {
	const wish = wishOfPaths(argv) ?? (await import('./cli/arguments.ts')).readArguments(argv);
	await RUN[wish.subcommand](wish);
};

endWithTheReader();
try {
	await run(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof ProblemError)) throw error;
	printProblem(error.problem);
}
