import type {Row} from '../markdown/tree.ts';
import type {Reader} from './reader.ts';
import type {Scope} from './scope.ts';
import type {Columns, Grid} from './table.ts';

export const readMetricRow = (
	_reader: Reader,
	_scope: Scope,
	_grid: Grid,
	_columns: Columns,
	_row: Row,
): boolean => false;
