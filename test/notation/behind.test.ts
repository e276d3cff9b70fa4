import {expect, test} from 'vitest';
import {seeMarks} from '../../source/notation/see.ts';
import {PLAIN_SENSE} from '../../source/notation/sense.ts';

const seen = (content: string, sense = PLAIN_SENSE): string | null => {
	const [mark] = seeMarks(content, {start: 0, end: content.length}, sense);
	return mark ? `${mark.status}: ${content.slice(mark.span.start, mark.span.end)}` : null;
};

test.each([
	// All that is said of a short name is a status.
	['Rope ladder: done', 'done: done'],
	['Rope ladder: in progress', 'in-progress: in progress'],
	['**Rope ladder**: rejected', 'dropped: rejected'],
	['Rope ladder: planned for 0.9', 'planned: planned for 0.9'],
	['Rope ladder: sisal or hemp', null],
	['Phase 2: Research', null],
	['Knots to show: done, pending, lost', null],
	// A remark in emphasis at the end begins with a status.
	['Rope ladder *done, twelve rungs*', 'done: done'],
	['Rope ladder _partly done: the rungs are missing_', 'in-progress: partly done'],
	['Rope ladder *twelve rungs*', null],
	['Rope ladder *done well* and long', null],
	// The status leads.
	['In progress: rope ladder', 'in-progress: In progress'],
	['Done: rope ladder', 'done: Done'],
	['Open: rope ladder', null],
	['已完成：梯子', 'done: 已完成'],
	['Terminé : échelle', 'done: Terminé'],
	['梯子：进行中', 'in-progress: 进行中'],
	// A sign with its words at the end; tags; a label in code at the front.
	['Rope ladder 🚧 In progress', 'in-progress: 🚧 In progress'],
	['Rope ladder 🚀 Launch day', null],
	['Rope ladder @done(2027-03-04)', 'done: done'],
	['#wip Rope ladder', 'in-progress: wip'],
	['Rope ladder #safety', null],
	['`WIP` Rope ladder', 'in-progress: WIP'],
	['Rename the state `done`', null],
	['`approved` by the harbour master', null],
	['`[done]` Rope ladder', 'done: `[done]`'],
	['Rope ladder [status:: done]', 'done: done'],
	['Rope ladder (blocked by #12)', 'blocked: (blocked by #12)'],
	['Rope ladder — postponed until the storm is over', 'backlog: postponed'],
	['Rope ladder — until the storm is over', null],
	['Completed: March 2026', null],
	// And where it stands lately.
	['Rope ladder, currently in review', 'in-progress: in review'],
	['Rope ladder, now with rungs', null],
	// A status with its reason behind it.
	['Rope ladder – blocked: waiting for the sisal that was ordered in May', 'blocked: blocked'],
	['Rope ladder - on hold: there is no sisal to be had anywhere in town', 'blocked: on hold'],
	['Rope ladder – note: mind the knots', null],
	// Labels in markup.
	['<Badge type="info">WIP</Badge> Rope ladder', 'in-progress: WIP'],
	['Rope ladder <span class="tag">Planned</span>', 'planned: Planned'],
	['Press <kbd>done</kbd> on the ladder', null],
	['Rope ladder <Badge>Beta</Badge>', null],
	// A badge names a stage of the feature, not of the work.
	['Rope ladder ![Beta](https://img.example/badge/-beta-orange)', null],
	[
		'Rope ladder ![Done](https://img.example/badge/-done-green)',
		'done: ![Done](https://img.example/badge/-done-green)',
	],
	// What is not decided yet says so in front.
	['RFC: ladders without rungs', 'research: RFC'],
	['Idea: ladders without rungs', 'research: Idea'],
	['RFC: [#12](https://example.org/12)', null],
	// One of several remarks in a bracket.
	['Rope ladder (PR open, in review)', 'in-progress: (PR open, in review)'],
	['Rope ladder (oak, ash)', null],
	['[CUT] Rope ladder', 'dropped: [CUT]'],
])('%s', (content, expected) => {
	expect(seen(content)).toBe(expected);
});

test('a strike says what the words behind it say, also in a file that strikes what it has shipped', () => {
	const sense = {...PLAIN_SENSE, strikesDone: true};
	expect(seen('~~Rope ladder~~', sense)).toMatch(/^done/);
	expect(seen('~~Rope ladder~~ dropped, we bought one', sense)).toMatch(/^dropped/);
});
