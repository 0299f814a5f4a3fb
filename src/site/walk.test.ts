import { expect, it } from 'vitest';
import { loadLibrary } from '../library/load.ts';
import { walkOf } from './walk.ts';

const { questions } = loadLibrary(process.cwd());
const walk = walkOf(questions);

it('passes every question once', () => {
  expect(walk.flatMap((stop) => stop.questions).sort()).toEqual(questions.map(({ id }) => id).sort());
});

it('goes in from the street, through hall and rooms, to the files', () => {
  expect(walk.map(({ stop }) => stop)).toEqual([
    'entrance',
    'hall',
    'rooms',
    'systems',
    'personnel',
    'documents',
    'records',
  ]);
  const at = (id: string) => walk.find((stop) => stop.questions.includes(id))?.stop;
  expect(['safety-exits', 'rooms', 'staff', 'complaint-days'].map(at)).toEqual([
    'entrance',
    'rooms',
    'personnel',
    'records',
  ]);
});
