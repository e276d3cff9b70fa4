import {describe, expect, test} from 'vitest';
import {toCsv} from '../../source/cli/csv.ts';
import {toMarkdown} from '../../source/cli/markdown.ts';
import {openDocument} from '../../source/document/open.ts';

const named = (text: string, path = 'docs/plan.md') => {
	const document = openDocument(new TextEncoder().encode(text));
	if ('refused' in document) throw new Error(document.refused);
	return {path, roadmap: document.reading.roadmap};
};

const PLAN = `# Ferry, "the" plan

## v1.0 (Q3 2026)

- [x] Rails
- [ ] =HYPERLINK("http://example.org")
- [ ] +1, then *two*
- [ ] Pump 🚧
- [ ] Ask @captain about #12 <b>now</b> | later

### Success criteria

- 1,000+ passengers (actual: 820)
- Crew trained
`;

/** Takes a text of RFC 4180 apart. */
const rowsOf = (csv: string): readonly (readonly string[])[] =>
	csv
		.split('\r\n')
		.slice(0, -1)
		.map(line =>
			(line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/gu) ?? []).slice(0, 12).map(part => {
				const bare = part.replace(/,$/u, '');
				return bare.startsWith('"') ? bare.slice(1, -1).replaceAll('""', '"') : bare;
			}),
		);

describe('csv', () => {
	const rows = rowsOf(toCsv([named(PLAN)]));

	test('has one row an item, under the names of the columns', () => {
		expect(rows[0]).toEqual([
			'roadmap',
			'path',
			'line',
			'status',
			'title',
			'phase',
			'phase_kind',
			'theme',
			'period',
			'marked',
			'parent',
			'links',
		]);
		expect(rows).toHaveLength(6);
		expect(rows[1]).toEqual([
			'Ferry, "the" plan',
			'docs/plan.md',
			'5',
			'done',
			'Rails',
			'v1.0 (Q3 2026)',
			'release',
			'',
			'2026-Q3',
			'yes',
			'',
			'',
		]);
	});

	test('nothing in it is a formula', () => {
		expect(rows[2]![4]).toBe('\'=HYPERLINK("http://example.org")');
		expect(rows[3]![4]).toBe("'+1, then two");
		expect(rows[5]![4]).toBe('Ask @captain about #12 now | later');
	});

	test('commas and quotes stay in their cell', () => {
		expect(toCsv([named(PLAN)])).toContain('"Ferry, ""the"" plan",docs/plan.md,5,');
	});

	test('no roadmap gives the names of the columns alone', () => {
		expect(rowsOf(toCsv([]))).toHaveLength(1);
	});
});

test('markdown is a summary that can be pasted, in which nobody is called', () => {
	expect(toMarkdown([named(PLAN)], '2026-11-20')).toMatchInlineSnapshot(`
		"## Ferry, "the" plan: 20 % done

		1 of 5 items done, 4 overdue, as of 20 November 2026 (\`docs/plan.md\`).

		| phase | done | when | state |
		| --- | ---: | --- | --- |
		| v1.0 | 1/5 (20 %) | Q3 2026 | **51 days over** |

		**In progress**

		- Pump (v1.0)

		**Overdue**

		- =HYPERLINK("http://example.org") (v1.0)
		- +1, then two (v1.0)
		- Ask @<!-- -->captain about #<!-- -->12 now \\| later (v1.0)

		| metric | target | actual | verdict | due |
		| --- | ---: | ---: | --- | --- |
		| passengers | ≥ 1,000 | 820 | missed | Q3 2026 |
		| Crew trained |  |  | open | Q3 2026 |
		"
	`);
});

test('markdown of several, and of one without work', () => {
	const text = toMarkdown(
		[named('# Empty\n\nNothing.\n', 'a.md'), named('# B\n\n- [ ] one\n', 'b.md')],
		'2026-11-20',
	);
	expect(text).toContain('## Empty: no work found\n');
	expect(text).toContain('\n\n## B: 0 % done\n');
});
