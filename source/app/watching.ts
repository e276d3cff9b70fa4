import {type News, type Watcher, watchRoadmaps} from '../files/watch.ts';
import {OPENED_READ_ONLY} from '../store/change.ts';
import type {Dispatch, Event} from '../store/event.ts';
import type {Hands} from './hands.ts';

const EVENTS = {
	changed: ({path, bytes, readOnly}) => ({
		type: 'read',
		path,
		bytes,
		readOnly,
		why: 'changed',
		at: Date.now(),
	}),
	gone: ({path}) => ({type: 'unreadable', path, gone: true, problem: 'there is no such file'}),
	unreadable: ({path, sentence}) => ({type: 'unreadable', path, gone: false, problem: sentence}),
} as const satisfies {
	readonly [Kind in News['kind']]: (news: Extract<News, {kind: Kind}>) => Event;
};

/** Tells the store what other programs do with the files. */
export const watchFor = (dispatch: Dispatch, readOnly: boolean): Watcher =>
	watchRoadmaps(news => {
		const event = (EVENTS[news.kind] as (news: News) => Event)(news);
		dispatch(readOnly && event.type === 'read' ? {...event, readOnly: OPENED_READ_ONLY} : event);
	});

/** The hands, with the watcher told of what they first read and of what they write: finding that on disk is no news. */
export const watched = (hands: Hands, watcher: () => Watcher): Hands => {
	const known = new Set<string>();
	return {
		...hands,
		read: async path => {
			const answer = await hands.read(path);
			if (!known.has(path)) {
				known.add(path);
				watcher().add(path, answer.kind === 'read' ? answer.bytes : null);
			}

			return answer;
		},
		save: async job => {
			watcher().expect(job.path, job.next);
			const answer = await hands.save(job);
			if (answer.kind === 'saved') {
				watcher().wrote(job.path, job.next);
			}

			return answer;
		},
	};
};
