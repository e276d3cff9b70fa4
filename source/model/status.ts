/** The seven statuses, in the order of a life. */
export const STATUSES = [
	'research',
	'backlog',
	'planned',
	'in-progress',
	'blocked',
	'done',
	'dropped',
] as const;

export type Status = (typeof STATUSES)[number];

/** The word for a status on the screen. */
export const STATUS_WORDS = {
	research: 'research',
	backlog: 'backlog',
	planned: 'planned',
	'in-progress': 'in progress',
	blocked: 'blocked',
	done: 'done',
	dropped: 'dropped',
} as const satisfies Record<Status, string>;

/** Statuses that progress counts; the others are shown beside the bar. */
export const COUNTED: ReadonlySet<Status> = new Set(['planned', 'in-progress', 'blocked', 'done']);

/** Statuses of work that is neither finished nor given up nor still a thought. */
export const OPEN: ReadonlySet<Status> = new Set(['planned', 'in-progress', 'blocked']);

export const isStatus = (word: string): word is Status => (STATUSES as readonly string[]).includes(word);
