import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../library/load.ts';
import { load } from '../../library/testing/project.ts';
import { PublishedQuestions, PublishedStandard, PublishedStandards } from '../../model/published.ts';
import { publishedQuestions, publishedStandard, publishedStandards } from './published.ts';

const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('what is published of the real library', () => {
  const real = () => loadLibrary(process.cwd());

  it('is, once written and read again, what its schema says', () => {
    const library = real();
    for (const standard of library.standards) {
      const published = publishedStandard(standard);
      expect(PublishedStandard.parse(written(published))).toEqual(written(published));
    }
    const standards = publishedStandards(library);
    expect(PublishedStandards.parse(written(standards))).toEqual(standards);
    const questions = publishedQuestions(library);
    expect(PublishedQuestions.parse(written(questions))).toEqual(written(questions));
  });

  it('is every clause and provision', () => {
    for (const standard of real().standards) {
      const { clauses } = publishedStandard(standard);
      expect(clauses.map(({ id }) => id)).toEqual(standard.clauses.map(({ id }) => id));
      expect(clauses.flatMap(({ provisions }) => provisions.map(({ id }) => id))).toEqual(
        standard.provisions.map(({ id }) => id),
      );
    }
  });
});

describe('a published clause', () => {
  const { clauses } = publishedStandard(load().standards[0]!);

  it('says where it stands, what it says and how it is read', () => {
    expect(clauses.find(({ id }) => id === '2.1')).toMatchInlineSnapshot(`
      {
        "anchor": "2.1",
        "cells": null,
        "id": "2.1",
        "kind": "clause",
        "marker": "2.1",
        "page": {
          "en": "/en/standards/sample/2/#2.1",
          "zh": "/standards/sample/2/#2.1",
        },
        "parent": "2",
        "printedEnglish": null,
        "provisions": [
          {
            "area": "facilities",
            "criteria": [
              {
                "expect": {
                  "atLeast": 2,
                  "question": "exits",
                },
                "reading": {
                  "en": "We count them together.",
                  "zh": "理解为合计。",
                },
              },
            ],
            "force": "normative",
            "id": "2.1",
            "noCriteria": null,
            "obligation": "shall",
            "text": {
              "en": "The premises shall have at least two safety exits.",
              "zh": "场所应设置不少于两处安全出口。",
            },
          },
        ],
        "text": {
          "en": "The premises shall have at least two safety exits.",
          "zh": "场所应设置不少于两处安全出口。",
        },
        "title": null,
      }
    `);
  });

  it('has null where it has nothing', () => {
    const { title, text, provisions } = clauses.find(({ id }) => id === '表1(1)')!;
    expect({ title, text, none: provisions[0]!.noCriteria }).toEqual({ title: null, text: null, none: null });
  });
});

it('the list of standards says where the data of each is', () => {
  expect(publishedStandards(load())).toEqual([
    {
      id: 'sample',
      title: { zh: '样本规范', en: 'Sample specification' },
      region: { zh: '地区', en: 'Region' },
      audience: { zh: '返乡农民工', en: 'Returned migrant workers' },
      status: 'draft',
      isRead: true,
      page: { zh: '/standards/sample/', en: '/en/standards/sample/' },
      data: '/data/standards/sample.json',
    },
  ]);
});
