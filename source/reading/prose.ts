import type {ParagraphBlock} from '../markdown/tree.ts';
import {seeMarks} from '../notation/see.ts';
import {quick} from '../text/letters.ts';
import type {Span} from '../text/span.ts';
import {fieldIn} from './fields.ts';
import {leaveOut} from './leave-out.ts';
import {explainMarks} from './legend-lines.ts';
import {linesIn} from './lines-in.ts';
import {readMetricField} from './metric-line.ts';
import {readItemLine} from './paragraph.ts';
import {findPeriod} from './period.ts';
import {lineOf, type Reader, wordsAt} from './reader.ts';
import {addRemark} from './remarks.ts';
import {phaseOf, type Scope} from './scope.ts';
import {COMPARED, introducesCriterion, introducesTarget} from './target-labels.ts';

const LABEL = quick(/^\P{L}{0,4}(?:\*\*|__)?([\p{L}][^:：*_]{1,40})(?:\*\*|__)?\s*[:：]/u);

const readLine = (reader: Reader, scope: Scope, line: Span): void => {
	const source = reader.text.slice(line.start, line.end);
	const label = LABEL.exec(source)?.[1];
	if (label === undefined) return;
	const {topic} = scope.subject;
	const field = fieldIn(wordsAt(reader, line));
	const dated = field?.name === 'period' && findPeriod(field.value, reader.options) !== null;
	const attribute = field?.name === 'status' || field?.name === 'done' || field?.name === 'other';
	const targets =
		introducesTarget(label, source) ||
		((topic === 'metrics' || topic === 'standards') &&
			!attribute &&
			/^\P{L}{0,4}(?:\*\*|__)/u.test(source) &&
			COMPARED.test(source));
	const criterion = introducesCriterion(label) && topic !== 'reference' && topic !== 'legend';
	if (targets && !dated && (criterion || /\d/.test(source)))
		if (readMetricField(reader, scope, line, criterion && /[\p{L}]/u.test(source.split(/[:：]/u)[1] ?? '')))
			return;
	const words = wordsAt(reader, line);
	const phase = phaseOf(scope);
	if (phase && fieldIn(words)?.name === 'remark') {
		addRemark(
			reader,
			phase.line,
			lineOf(reader, line.start),
			words,
			seeMarks(reader.text, line, reader.sense)[0]?.status ?? null,
		);
	}
};

/** Reads what a paragraph says of the phase around it ("Focus: …") and the targets that its labelled lines state. */
export const readProse = (reader: Reader, scope: Scope, {span}: ParagraphBlock): void => {
	const lines = [...linesIn(reader.text, span)];
	if (explainMarks(reader.text, lines)) {
		for (const line of lines) leaveOut(reader, scope, line, 'a legend');
		return;
	}
	for (const line of lines)
		if (line.start < line.end && !readItemLine(reader, scope, line)) readLine(reader, scope, line);
};
