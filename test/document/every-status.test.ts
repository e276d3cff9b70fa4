import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {amend} from '../../source/document/amend.ts';
import {withEdits} from '../../source/document/carry-out.ts';
import {surplus} from '../../source/document/differ.ts';
import type {Document} from '../../source/document/document.ts';
import {openDocument} from '../../source/document/open.ts';
import {STATUSES, type Status} from '../../source/model/status.ts';
import {run} from '../support/run.ts';
import {workspace} from '../support/workspace.ts';

// Every item of every roadmap of a folder is set to every status. The folder is the samples, or the one that CORPUS names;
// ITEMS limits how many items of a file are tried, chosen evenly; with COMMAND set to a number of 2 or more, one in so many goes through the built program too.
const folder = process.env.CORPUS ?? new URL('../../roadmaps', import.meta.url).pathname;
const limit = Number(process.env.ITEMS ?? (process.env.CORPUS ? 20 : 12));

const filesBelow = (path: string): readonly string[] =>
	statSync(path).isDirectory()
		? readdirSync(path).flatMap(name => filesBelow(join(path, name)))
		: /\.(?:md|markdown|mdx)$/i.test(path)
			? [path]
			: [];

const opened = (bytes: Uint8Array): Document => {
	const document = openDocument(bytes);
	if ('refused' in document) throw new Error(document.refused);
	return document;
};

const linesOf = (text: string): readonly string[] => text.split(/(?<=\r\n|\n|\r(?!\n))/);

const evenly = <T>(all: readonly T[]): readonly T[] =>
	all.length <= limit
		? all
		: Array.from({length: limit}, (_, i) => all[Math.floor((i * all.length) / limit)]!);

/** The same change by the command, on a copy: the file must hold the very bytes, or be as it was with exit code 1. */
function byCommand(
	document: Document,
	line: number,
	status: Status,
	wanted: Uint8Array | null,
): string | null {
	const place = workspace();
	try {
		writeFileSync(place.path('ROADMAP.md'), document.bytes);
		const {code, err} = run(['set', `ROADMAP.md:${line}`, status], {cwd: place.folder, home: place.home});
		const now = place.read('ROADMAP.md');
		if (code !== (wanted === null ? 1 : 0)) return `exit code ${code}: ${err}`;
		return now.equals(Buffer.from(wanted ?? document.bytes)) ? null : 'other bytes than in process';
	} finally {
		place.remove();
	}
}

interface Tally {
	tried: number;
	byCommand: number;
	refused: string[];
	wrong: string[];
}

function tryAll(name: string, document: Document, tally: Tally): void {
	for (const [index, item] of evenly(document.reading.roadmap.items).entries()) {
		for (const status of STATUSES) {
			const at = `${name}:${item.line} ${item.status} to ${status}`;
			tally.tried++;
			const result = amend(document, {kind: 'status', lines: [item.line], status});
			if (process.env.COMMAND && tally.tried % Math.max(2, Number(process.env.COMMAND)) === 1) {
				tally.byCommand++;
				const wrong = byCommand(document, item.line, status, result.ok ? result.document.bytes : null);
				if (wrong !== null) tally.wrong.push(`${at}, by the command: ${wrong}`);
			}

			if (!result.ok) {
				tally.refused.push(`${at}: ${result.reason}`);
				continue;
			}

			const before = linesOf(document.source.raw);
			const after = linesOf(result.document.source.raw);
			const differing = before.filter((line, i) => line !== after[i]).length;
			if (before.length !== after.length || differing > 1)
				tally.wrong.push(`${at}: ${differing} lines differ`);
			const back = withEdits(result.document, result.inverse);
			if (!Buffer.from(back.bytes).equals(Buffer.from(document.bytes))) tally.wrong.push(`${at}: not undone`);
			if (index % 5 === 0) {
				const fresh = surplus(document, opened(result.document.bytes), {
					statuses: new Map([[item.line, status]]),
				});
				if (fresh) tally.wrong.push(`${at}: read afresh, line ${fresh.line}: ${fresh.what}`);
			}
		}
	}
}

describe('every item to every status', () => {
	const files = filesBelow(folder).filter(path => statSync(path).size < 300_000);
	test.each(files)('%s', {timeout: 600_000}, path => {
		const bytes = readFileSync(path);
		const document = openDocument(bytes);
		if ('refused' in document) return;
		const tally: Tally = {tried: 0, byCommand: 0, refused: [], wrong: []};
		tryAll(path.split('/').at(-1)!, document, tally);
		expect(tally.wrong).toEqual([]);
		const share = tally.refused.length / Math.max(1, tally.tried);
		if (process.env.CORPUS)
			console.log(
				`${path}: ${tally.tried} tried, ${tally.refused.length} refused, ${tally.byCommand} by the command`,
				tally.refused.slice(0, 6),
			);
		else expect(share, tally.refused.join('\n')).toBeLessThan(0.02);
	});
});
