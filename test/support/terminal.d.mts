import type {Terminal} from '@xterm/headless';

export interface Options {
	readonly columns?: number;
	readonly rows?: number;
	readonly cwd?: string;
	/** Added to the environment; `CI`, `NO_COLOR` and their like are taken out of it first. */
	readonly env?: Readonly<Record<string, string>>;
	/** A home of its own: no preferences of the user, and none left behind. */
	readonly home?: string;
	/** Another program than quarterdeck. */
	readonly file?: string;
}

export type Condition = string | RegExp | ((screen: string) => boolean);

export interface Running {
	readonly terminal: Terminal;
	readonly exit: Promise<{readonly code: number; readonly signal: number | undefined}>;
	lines(): string[];
	screen(): string;
	waitFor(condition: Condition, patience?: number): Promise<string>;
	type(keys: string): void;
	resize(columns: number, rows: number): void;
	kill(signal?: string): void;
	close(): Promise<void>;
	raw(): string;
	chunks(): readonly {readonly at: number; readonly length: number}[];
	isAlternate(): boolean;
}

/** The variables that put everything that is kept for a user below one folder. */
export function homeAt(home: string): Readonly<Record<string, string>>;

export function start(args: readonly string[], options?: Options): Running;

export const KEYS: Readonly<
	Record<
		'enter' | 'escape' | 'tab' | 'space' | 'up' | 'down' | 'right' | 'left' | 'backspace' | 'ctrlC',
		string
	>
>;
