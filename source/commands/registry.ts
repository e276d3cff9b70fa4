import type {Command} from './command.ts';
import {COMMANDS} from './commands.ts';
import {TYPING} from './typing.ts';

const ALL = [...COMMANDS, ...TYPING] as const;

export type CommandId = (typeof ALL)[number]['id'] | typeof RUN_CHOSEN;

/** Enter in the palette: not a command of its own, but the chosen one. */
export const RUN_CHOSEN = 'run-chosen';

const byId: ReadonlyMap<string, Command> = new Map(ALL.map(command => [command.id, command]));

/** The command of this name, or null. */
export const commandOf = (id: string): Command | null => byId.get(id) ?? null;
