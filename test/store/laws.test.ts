import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {STATUSES} from '../../source/model/status.ts';
import {sectionChoices} from '../../source/rows/section-picker.ts';
import {type Session, sessionWith} from '../support/session.ts';

const TEXT = `# Ferry

## v1.0 (Q1 2026)

### Deck

- [x] Rails
- [ ] Benches
  - Oak
- [ ] Lamps 🚧

### Engine

- [ ] Pump

## Ideas

- A second deck
- A bar

## Done

- A funnel
- A flag

| Part | Status |
| --- | --- |
| Anchor | Planned |
| Chain | Done |
`;

/** A thing that can happen; outside edits add a line of prose, as another program would. */
const steps = fc.oneof(
	{weight: 6, arbitrary: fc.constantFrom('j', 'k', 'l', 'h', 'g', 'G', '<enter>').map(keys => ({keys}))},
	{weight: 6, arbitrary: fc.constantFrom('<space>', 'u', 'U', 'L', 'H', 'v', 'V').map(keys => ({keys}))},
	{
		weight: 2,
		arbitrary: fc.constantFrom('1', '2', '5', 'n', '?', '<esc>', '/a', '<esc>').map(keys => ({keys})),
	},
	{weight: 3, arbitrary: fc.constantFrom(...STATUSES).map(status => ({status}))},
	{weight: 3, arbitrary: fc.constant({settle: true as const})},
);

const happen = (
	session: Session,
	step: {keys?: string; status?: string; settle?: true; move?: true},
): void => {
	if (step.move) {
		const value = sectionChoices(session.press('m').state())?.choices[0]?.value;
		if (value !== undefined) {
			session.dispatch({type: 'pick', value});
		}

		return;
	}

	if (step.keys !== undefined) {
		session.press(step.keys);
	} else if (step.status !== undefined) {
		session.press('s').dispatch({type: 'pick', value: step.status});
	} else {
		session.settle();
	}
};

const undoAll = (session: Session): void => {
	session.press('<esc><esc><esc><esc>');
	for (let count = session.state().history.done.length; count > 0; count--) {
		session.press('u<esc>');
	}

	session.settle();
};

describe('whatever keys are pressed', () => {
	test('undo to the start gives the very bytes, and what is shown is what is on disk', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.oneof(
						{weight: 20, arbitrary: steps},
						{weight: 2, arbitrary: fc.constant({move: true as const})},
					),
					{maxLength: 40},
				),
				sequence => {
					const session = sessionWith(TEXT).press('l');
					for (const step of sequence) {
						happen(session, step);
					}

					session.settle();
					expect(session.state().entries[0]?.document?.source.raw).toBe(session.file());
					expect(session.state().pending).toEqual([]);
					undoAll(session);
					expect(session.file()).toBe(TEXT);
					expect(session.state().entries[0]?.saving).toBeNull();
				},
			),
			{numRuns: 60},
		);
	});

	test('what another program adds is never lost, and what cannot be saved is never shown as saved', () => {
		fc.assert(
			fc.property(
				fc.array(fc.oneof(steps, fc.constantFrom({outside: true as const}, {full: true as const})), {
					maxLength: 30,
				}),
				sequence => {
					const session = sessionWith(TEXT).press('l');
					let notes = 0;
					for (const step of sequence) {
						if ('outside' in step) {
							notes++;
							session.write(session.file().replace('## v1.0', `Note ${notes}.\n\n## v1.0`));
						} else if ('full' in step) {
							session.failWith('the disk is full').settle().failWith(null);
						} else {
							happen(session, step);
						}
					}

					session.settle().notice();
					const file = session.file();
					for (let note = 1; note <= notes; note++) {
						expect(file).toContain(`Note ${note}.\n`);
					}

					expect(session.state().entries[0]?.document?.source.raw).toBe(file);
					expect(file.split('\n').length).toBe(TEXT.split('\n').length + 2 * notes);
				},
			),
			{numRuns: 60},
		);
	});
});
