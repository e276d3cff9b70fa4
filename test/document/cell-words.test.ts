import {expect, test} from 'vitest';
import {amend} from '../../source/document/amend.ts';
import {openDocument} from '../../source/document/open.ts';
import type {Status} from '../../source/model/status.ts';

const TABLE = `# R

| Feature | State |
| --- | --- |
| one | In progress, waiting for Ann |
| two | Done - see the wiki |
| three | ✅ Done (slow on ARM) |
| four | |
| five | Planned |
| six | Done, but slow |
`;

const rowAfter = (text: string, line: number, status: Status): string | undefined => {
	const document = openDocument(new TextEncoder().encode(text));
	if ('refused' in document) throw new Error(document.refused);
	const amended = amend(document, {kind: 'status', lines: [line], status});
	if (!amended.ok) throw new Error(amended.reason);
	return amended.document.source.raw.split('\n')[line - 1]?.replace(/ +/g, ' ');
};

test.each([
	[6, 'in-progress', '| two | In progress - see the wiki |'],
	[6, 'planned', '| two | Planned - see the wiki |'],
	[10, 'planned', '| six | Planned, but slow |'],
	[5, 'done', '| one | Done, waiting for Ann |'],
] as const)('what a cell says beside its status stays: line %i to %s', (line, status, row) => {
	expect(rowAfter(TABLE, line, status)).toBe(row);
});

test.each([
	[8, 'in-progress', '| four | In progress |'],
	[8, 'done', '| four | Done |'],
	[9, 'in-progress', '| five | In progress |'],
	[9, 'done', '| five | Done |'],
] as const)('no cell takes over what another says beside its status: line %i to %s', (line, status, row) => {
	expect(rowAfter(TABLE, line, status)).toBe(row);
});

test.each([
	['done', '| [x] quick fix | y |'],
	['blocked', '| [ ] 🛑 quick fix | y |'],
] as const)('words behind a box in a cell stay: %s', (status, row) => {
	expect(rowAfter('# R\n\n| a | b |\n|---|---|\n| [ ] quick fix | y |\n', 5, status)).toMatch(
		new RegExp(`^(${row.replace(/[[\]|]/g, '\\$&')}|\\| 🛑 \\[ \\] quick fix \\| y \\|)$`),
	);
	expect(rowAfter('# R\n\n| a | b |\n|---|---|\n| [ ] x | y |\n', 5, 'done')).toBe('| [x] x | y |');
});

test("where they don't fit the new status the column's own word stands alone", () => {
	const text = '# R\n\n| 任务 | 状态 |\n|---|---|\n| 绳 | 已实现，待验证 |\n| 网 | 已完成 |\n';
	expect(rowAfter(text, 5, 'done')).toBe('| 绳 | 已完成 |');
});

const LIST = `# R

## Now

- Search (in progress, waiting for Ann)
- [ ] Sails (in progress, waiting for Bob)
- Tiles (dropped, too slow)
- Import (planned)
`;

test.each([
	[7, 'in-progress', '- Tiles (in progress, too slow)'],
	[7, 'planned', '- Tiles (planned, too slow)'],
	[8, 'done', '- Import (done)'],
	[5, 'planned', '- Search (planned, waiting for Ann)'],
] as const)('words in a list keep to themselves too: line %i to %s', (line, status, row) => {
	expect(rowAfter(LIST, line, status)).toBe(row);
});
