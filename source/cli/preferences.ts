import {type Preferences, readPreferences} from '../files/preferences.ts';
import {printRemark} from './print.ts';

let known: Preferences | null = null;

/** What the user settled once and for all, read when it is first asked for; what is wrong with it is told on stderr and no failure. */
export const preferences = (): Preferences => {
	if (known !== null) return known;
	const {preferences: read, problem} = readPreferences();
	if (problem !== null) printRemark(`quarterdeck: ${problem}`);
	known = read;
	return read;
};
