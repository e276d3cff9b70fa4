import {homedir} from 'node:os';
import {isAbsolute, join} from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The folder of the user for one purpose, by the habits of the system: XDG, macOS, Windows. */
const folder = (
	env: Environment,
	platform: string,
	names: {readonly xdg: string; readonly unix: string; readonly mac: string; readonly windows: string},
): string => {
	const home = env.HOME || env.USERPROFILE || homedir();
	if (platform === 'win32') {
		const base = names.windows === 'Config' ? env.APPDATA : env.LOCALAPPDATA;
		return join(
			base || join(home, 'AppData', names.windows === 'Config' ? 'Roaming' : 'Local'),
			'quarterdeck',
			names.windows,
		);
	}
	if (platform === 'darwin') return join(home, 'Library', names.mac, 'quarterdeck');
	// A relative one is invalid by the XDG rules, and would put folders wherever the program is started.
	const base = env[names.xdg];
	return join(base && isAbsolute(base) ? base : join(home, names.unix), 'quarterdeck');
};

/** Where preferences are kept. `QUARTERDECK_CONFIG_DIR` decides over everything. */
export const configFolder = (env: Environment = process.env, platform: string = process.platform): string =>
	env.QUARTERDECK_CONFIG_DIR ||
	folder(env, platform, {xdg: 'XDG_CONFIG_HOME', unix: '.config', mac: 'Preferences', windows: 'Config'});

/** Where copies of what was replaced are kept. `QUARTERDECK_STATE_DIR` decides over everything. */
export const stateFolder = (env: Environment = process.env, platform: string = process.platform): string =>
	env.QUARTERDECK_STATE_DIR ||
	folder(env, platform, {
		xdg: 'XDG_STATE_HOME',
		unix: join('.local', 'state'),
		mac: 'Application Support',
		windows: 'State',
	});

/** Where what can be made again is kept. `QUARTERDECK_CACHE_DIR` decides over everything. */
export const cacheFolder = (env: Environment = process.env, platform: string = process.platform): string =>
	env.QUARTERDECK_CACHE_DIR ||
	folder(env, platform, {xdg: 'XDG_CACHE_HOME', unix: '.cache', mac: 'Caches', windows: 'Cache'});
