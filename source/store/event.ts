import type {Reading} from '../reading/reading.ts';
import type {InputEdit} from './input.ts';

/** Everything that can happen to the dashboard. */
export type Event =
	/** A key that means a command; `id` is one of `commands/`. */
	| {readonly type: 'command'; readonly id: string}
	/** A key or a paste that edits the line being typed. */
	| {readonly type: 'edit'; readonly edit: InputEdit}
	/** A picker's list took a value: a status, the term of a period (`quarter:2026-Q4`, `` for any), or a path. */
	| {readonly type: 'pick'; readonly value: string}
	/** A picker's cursor moved to a value. */
	| {readonly type: 'highlight'; readonly value: string}
	/** A file was read: for the first time, by `R`, or because another program wrote it. */
	| {
			readonly type: 'read';
			readonly path: string;
			readonly bytes: Uint8Array;
			readonly readOnly: string | null;
			/** What these bytes are known to say, where they were read at an earlier start. */
			readonly known?: Reading;
			readonly why: 'start' | 'asked' | 'changed';
			/** When, in ms since 1970. */
			readonly at: number;
	  }
	| {readonly type: 'unreadable'; readonly path: string; readonly gone: boolean; readonly problem: string}
	| {readonly type: 'saved'; readonly path: string; readonly at: number}
	/** The file held other bytes than expected, so nothing was written. */
	| {readonly type: 'moved-on'; readonly path: string; readonly bytes: Uint8Array; readonly at: number}
	| {readonly type: 'not-saved'; readonly path: string; readonly problem: string}
	| {readonly type: 'resize'; readonly columns: number; readonly rows: number}
	/** Midnight passed, or the machine woke up. */
	| {readonly type: 'day'; readonly today: string}
	/** An effect has something to say in the footer. */
	| {readonly type: 'say'; readonly text: string; readonly tone: 'plain' | 'trouble'};

/** How anything reaches the store. */
export type Dispatch = (event: Event) => void;
