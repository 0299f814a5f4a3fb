import { useCallback, useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import type { Person } from '../../model/answer.ts';
import { freshId } from '../keep/fresh-id.ts';
import { answerOf, personDraftOf, type PersonDraft } from '../logic/draft.ts';
import { useAnswer } from '../question/form.ts';
import type { Rejected } from './import/people.ts';

/** What was last done to the roster and can be undone. */
export type LastDone =
  | { how: 'removed'; index: number; person: PersonDraft }
  | { how: 'imported'; ids: string[]; rejected: Rejected[] };

/** The people in the form, and what can be done to them. `asked` are the fields of the roster. */
export function usePeople(asked: readonly string[]) {
  const { control, getValues } = useAnswer();
  const { fields, append, remove, insert } = useFieldArray({ control, name: 'people', keyName: 'key' });
  const [added, setAdded] = useState<string | null>(null);
  const [done, setDone] = useState<LastDone | null>(null);

  const show = (person: PersonDraft) => {
    setAdded(person.id);
    setDone(null);
  };
  return {
    people: fields,
    /** Who was added last, and is shown unfolded. */
    added,
    done,
    forget: () => setDone(null),
    /** As they stand, what is unfinished left out. */
    current: useCallback((): Person[] => answerOf(getValues())?.people ?? [], [getValues]),
    add() {
      const person = personDraftOf({ id: freshId(), name: '', fields: {} }, asked);
      show(person);
      append(person, { focusName: `people.${fields.length}.name` });
    },
    duplicate(index: number) {
      const person = { ...structuredClone(getValues(`people.${index}`)), id: freshId(), name: '' };
      show(person);
      insert(index + 1, person, { focusName: `people.${index + 1}.name` });
    },
    takeOut(index: number) {
      setDone({ how: 'removed', index, person: structuredClone(getValues(`people.${index}`)) });
      remove(index);
    },
    bringIn(people: readonly Person[], rejected: Rejected[]) {
      setDone({ how: 'imported', ids: people.map(({ id }) => id), rejected });
      append(
        people.map((person) => personDraftOf(person, asked)),
        { shouldFocus: false },
      );
    },
    undo() {
      setDone(null);
      if (done?.how === 'removed')
        insert(done.index, done.person, { focusName: `people.${done.index}.name` });
      if (done?.how === 'imported') {
        const ids = new Set(done.ids);
        remove(getValues('people').flatMap(({ id }, index) => (ids.has(id) ? [index] : [])));
      }
    },
  };
}
