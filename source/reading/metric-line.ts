import type {Entry} from './entries.ts';
import type {Reader} from './reader.ts';
import type {Scope} from './scope.ts';

export const isMetricLine = (_reader: Reader, _entry: Entry, _scope: Scope): boolean => false;

export const readMetric = (_reader: Reader, _scope: Scope, _entry: Entry, _figuresOnly = false): boolean =>
	false;
