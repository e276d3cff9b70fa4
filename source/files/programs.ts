import {hostname} from 'node:os';
import {hashBytes} from './bytes.ts';

/** Whether a process of this machine is running. */
export const isRunning = (pid: number): boolean => {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
};

/** Two hexadecimal digits that tell this machine from others which share a folder with it. */
export const machine = hashBytes(hostname()).slice(0, 2);
