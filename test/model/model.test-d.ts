import { describe, expectTypeOf, it } from 'vitest';
import type {
  Article,
  ArticleInput,
  Block,
  Byline,
  Dateline,
  Organization,
  Person,
  Place,
} from '../../src/model/index.js';

describe('what a payload may give', () => {
  it('needs a headline alone', () => {
    expectTypeOf<{ headline: string }>().toExtend<ArticleInput>();
    // @ts-expect-error a payload without a headline is none
    expectTypeOf<{ section: string }>().toExtend<ArticleInput>();
  });

  it('may be a name where an object stands, and a number for the version', () => {
    expectTypeOf<{
      headline: string;
      provider: string;
      version: number;
    }>().toExtend<ArticleInput>();
    expectTypeOf<{ headline: string; bylines: [{ people: [string] }] }>().toExtend<ArticleInput>();
  });

  it('has no key that the model lacks', () => {
    // @ts-expect-error nearest: headline
    const payload: ArticleInput = { headline: '', headlines: '' };
    expectTypeOf(payload).toEqualTypeOf<ArticleInput>();
  });

  it('has no key with undefined', () => {
    expectTypeOf<{ headline: string; kicker: undefined }>().not.toExtend<ArticleInput>();
  });
});

describe('what an article is', () => {
  it('has its lists, whatever the payload left out', () => {
    expectTypeOf<Article['bylines']>().toEqualTypeOf<readonly Byline[]>();
    expectTypeOf<Article['body']>().toExtend<readonly Block[]>();
    expectTypeOf<Byline['people']>().toEqualTypeOf<readonly Person[]>();
    expectTypeOf<Dateline['places']>().toEqualTypeOf<readonly Place[]>();
  });

  it('has objects where names were given', () => {
    expectTypeOf<Article['provider']>().toEqualTypeOf<Organization | undefined>();
    expectTypeOf<Article['version']>().toEqualTypeOf<string | undefined>();
  });

  it('is readonly all the way down', () => {
    const write = (article: Article, person: Person): void => {
      // @ts-expect-error an article is a value, not a place to write to
      article.headline = '';
      // @ts-expect-error and so are its parts
      person.name = '';
    };
    expectTypeOf<Article['keywords']>().toEqualTypeOf<readonly string[]>();
    expectTypeOf(write).toBeFunction();
  });

  it('is itself a payload', () => {
    expectTypeOf<Article['dateline']>().toExtend<Dateline | undefined>();
  });
});
