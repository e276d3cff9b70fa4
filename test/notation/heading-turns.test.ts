import {expect, test} from 'vitest';
import {headingStatus} from '../../source/notation/heading.ts';
import {PLAIN_SENSE} from '../../source/notation/sense.ts';

const said: Readonly<Record<string, readonly string[]>> = {
	planned: [
		'What we plan to do',
		'What still needs building',
		'What remains to be done',
		'Where we are going',
		'Still to come',
		'Not supported yet',
		'Immediate next',
		'Sprint backlog',
		'Ropes → next',
		'Was wir planen',
		'Ce que nous voulons faire',
	],
	dropped: [
		'What we do not plan to do',
		'Cut from v1',
		"What we're not going to build",
		'What Tidepool will never do',
		'Deliberately not doing',
		'What is intentionally not implemented',
		'Still out of scope',
		'Product non-goals',
		'Rejected ideas (downvoted)',
		'Considered and rejected',
		'Was wir bewusst nicht machen',
		'Чего не будет',
	],
	backlog: ['Not required for the first build', 'Not planned yet', "Things we'd love to add", 'Parked ideas'],
	done: [
		'Available today',
		'What works now',
		'What has been built',
		'Already done on macOS',
		'Disponible hoy',
	],
	research: [
		'Maturing / experimental',
		"What we're thinking about",
		'Later possibilities',
		'Moonshots',
		'Research agenda',
	],
	blocked: ['Waiting on the vendor', 'Blocked until the audit'],
	'in-progress': ["What's cooking", 'Currently being built', 'On our desk'],
};

test.each(Object.entries(said).flatMap(([status, list]) => list.map(words => [words, status] as const)))(
	'%s is %s',
	(words, status) => {
		expect(headingStatus(words, PLAIN_SENSE)?.status).toBe(status);
	},
);

test.each([
	'Complete the truth layer',
	'Finish the storage rewrite',
	'Goals and non-goals',
	'What we believe',
	'How we plan releases',
	'What you need to know',
	'Never lose data',
	'Not found page',
	'Excluded paths',
	'Plans and billing',
	'Considerations',
	'v0.8 - Feature complete',
])('%s states nothing', words => {
	expect(headingStatus(words, PLAIN_SENSE)).toBeNull();
});
