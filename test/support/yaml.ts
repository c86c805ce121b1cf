import { parse } from 'yaml';
import type { YamlParser } from '../../src/core/note/types.ts';

/** The parser of the command line: strings only. */
export const failsafe: YamlParser = (text) => parse(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'error' });

/** A parser that makes numbers and switches of texts, as the app's does. */
export const core: YamlParser = (text) => parse(text, { logLevel: 'error' });

/** A parser that makes dates, octal numbers and minutes of texts as well. */
export const yaml11: YamlParser = (text) => parse(text, { version: '1.1', logLevel: 'error' });
