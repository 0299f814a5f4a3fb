import type { Packs } from '../../compare/pack.ts';
import type { View } from '../../compare/views.ts';
import type { Library } from '../../library/library.ts';
import type { Language } from '../../model/text.ts';
import { fileUrl } from '../paths.ts';
import { alikePackOf } from './alike.ts';
import { comparePackOf } from './items.ts';
import { limitPackOf } from './limits.ts';
import { notePackOf } from './rules.ts';
import { staffPackOf } from './staff.ts';

/** Views that show the same as another in another order are made of its pack. */
const packNames = {
  all: 'all',
  alone: 'all',
  thresholds: 'thresholds',
  alike: 'alike',
  staff: 'staff',
  notes: 'notes',
} as const satisfies Record<View, View>;

export type PackName = (typeof packNames)[View];

const makers: { [Name in PackName]: (library: Library, language: Language) => Packs[Name] } = {
  all: comparePackOf,
  thresholds: limitPackOf,
  alike: alikePackOf,
  staff: staffPackOf,
  notes: notePackOf,
};

export const packNamesAll: readonly PackName[] = [...new Set(Object.values(packNames))];

/** What a view is made of, in one language. */
export const packOf = <Name extends PackName>(
  name: Name,
  library: Library,
  language: Language,
): Packs[Name] => makers[name](library, language);

/** Where the pack of a view lies, for who takes the view away or narrows it. */
export const packUrl = (view: View, language: Language): string =>
  fileUrl(`data/compare/${packNames[view]}.${language}.json`);
