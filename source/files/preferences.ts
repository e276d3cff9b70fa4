import {readFileSync, renameSync} from 'node:fs';
import {join} from 'node:path';
import {configFolder} from './folders.ts';
import {makeFolder} from './make-folder.ts';
import {codeOf, troubleOf} from './trouble.ts';

/** What the user settled once and for all. Everything has a default. */
export interface Preferences {
	readonly theme: 'auto' | 'dark' | 'light';
	readonly palette: 'standard' | 'safe';
	readonly glyphs: 'auto' | 'unicode' | 'ascii';
	/** 1 to 12. */
	readonly fiscalYearStart: number;
	/** Queries by name. */
	readonly filters: Readonly<Record<string, string>>;
	/** Keys by command, in place of the usual ones. */
	readonly keys: Readonly<Record<string, readonly string[]>>;
	/** Where each roadmap was left, by absolute path. */
	readonly roadmaps: Readonly<Record<string, {readonly view: string}>>;
}

export const DEFAULT_PREFERENCES: Preferences = {
	theme: 'auto',
	palette: 'standard',
	glyphs: 'auto',
	fiscalYearStart: 1,
	filters: {},
	keys: {},
	roadmaps: {},
};

export interface ReadPreferences {
	readonly preferences: Preferences;
	/** What was wrong, in whole sentences, or null. */
	readonly problem: string | null;
}

type Check = (value: unknown) => boolean;

const isOneOf =
	(...values: readonly string[]): Check =>
	value =>
		typeof value === 'string' && values.includes(value);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isRecordOf =
	(check: Check): Check =>
	value =>
		isRecord(value) && Object.values(value).every(check);

const isString: Check = value => typeof value === 'string';

const CHECKS = {
	theme: isOneOf('auto', 'dark', 'light'),
	palette: isOneOf('standard', 'safe'),
	glyphs: isOneOf('auto', 'unicode', 'ascii'),
	fiscalYearStart: value => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 12,
	filters: isRecordOf(isString),
	keys: isRecordOf(value => Array.isArray(value) && value.every(isString)),
	roadmaps: isRecordOf(value => isRecord(value) && isString(value.view)),
} satisfies Record<keyof Preferences, Check>;

/** The file, as `conf` names it. */
export const preferencesPath = (folder: string): string => join(folder, 'config.json');

/**
 * Reads the preferences, without `conf`, which takes as long to load as everything else together. A file that can't be
 * understood is set aside; a single value that can't be is passed over. Never throws.
 */
export const readPreferences = (folder: string = configFolder()): ReadPreferences => {
	const path = preferencesPath(folder);
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch (error) {
		const code = codeOf(error);
		const problem =
			code === 'ENOENT'
				? null
				: `Preferences could not be read, so defaults are in use: ${troubleOf(code).sentence}.`;
		return {preferences: DEFAULT_PREFERENCES, problem};
	}
	const values = parse(text);
	return values === null ? {preferences: DEFAULT_PREFERENCES, problem: setAside(path)} : checked(values);
};

const parse = (text: string): Readonly<Record<string, unknown>> | null => {
	try {
		const values: unknown = JSON.parse(text);
		return isRecord(values) ? values : null;
	} catch {
		return null;
	}
};

const checked = (values: Readonly<Record<string, unknown>>): ReadPreferences => {
	const names = Object.keys(CHECKS) as (keyof Preferences)[];
	const known = names.filter(name => values[name] !== undefined);
	const wrong = known.filter(name => !CHECKS[name](values[name]));
	const right = known.filter(name => CHECKS[name](values[name]));
	return {
		preferences: {...DEFAULT_PREFERENCES, ...Object.fromEntries(right.map(name => [name, values[name]]))},
		problem:
			wrong.length === 0
				? null
				: `Preferences: what is set for ${wrong.join(', ')} is not understood; the default is in use.`,
	};
};

const setAside = (path: string): string => {
	const time = new Date().toISOString().replace(/[-:.]/g, '');
	const aside = `${path}.${time}.broken`;
	try {
		renameSync(path, aside);
		return `Preferences could not be read; they are kept as ${aside}, defaults are in use.`;
	} catch {
		return 'Preferences could not be read; defaults are in use.';
	}
};

/** Of how many roadmaps it is kept where they were left. */
const MOST_ROADMAPS = 200;

const latest = (roadmaps: Preferences['roadmaps']): Preferences['roadmaps'] =>
	Object.fromEntries(Object.entries(roadmaps).slice(-MOST_ROADMAPS));

/** Keeps some preferences, leaving the others as they are in the file. Gives what went wrong, in a sentence, or null. */
export const writePreferences = async (
	changes: Partial<Preferences>,
	folder: string = configFolder(),
): Promise<string | null> => {
	try {
		// conf would make it too, and might never come to an end of it.
		makeFolder(folder);
		const {default: Conf} = await import('conf');
		const store = new Conf({
			projectName: 'quarterdeck',
			cwd: folder,
			accessPropertiesByDotNotation: false,
			configFileMode: 0o600,
		});
		const {roadmaps} = changes;
		store.set({...changes, ...(roadmaps ? {roadmaps: latest(roadmaps)} : {})} as Record<string, unknown>);
		return null;
	} catch (error) {
		return `Preferences could not be kept: ${troubleOf(codeOf(error)).sentence}.`;
	}
};
