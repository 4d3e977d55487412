import { describe, expect, it } from 'vitest';
import {
  descendsFrom,
  isSchemaOrgType,
  membersOf,
  schemaOrgNames,
  schemaOrgProperty,
} from '../../src/structured-data/schema-org/index.js';

describe('the vocabulary of schema.org', () => {
  it('knows the types of articles, and what they descend from', () => {
    expect(isSchemaOrgType('OpinionNewsArticle')).toBe(true);
    expect(isSchemaOrgType('OpinionArticle')).toBe(false);
    expect(isSchemaOrgType('3DModel')).toBe(true);
    expect(descendsFrom('OpinionNewsArticle', 'CreativeWork')).toBe(true);
    expect(descendsFrom('LiveBlogPosting', 'NewsArticle')).toBe(false);
    expect(descendsFrom('AdvertiserContentArticle', 'NewsArticle')).toBe(false);
    expect(descendsFrom('ReviewNewsArticle', 'Review')).toBe(true);
  });

  it('knows whose properties are whose, and what they hold', () => {
    expect(schemaOrgProperty('dateline')).toEqual({ domains: ['NewsArticle'], ranges: ['Text'] });
    expect(schemaOrgProperty('masthead')?.domains).toEqual(['NewsMediaOrganization']);
    expect(schemaOrgProperty('editor')?.ranges).toEqual(['Person']);
    expect(schemaOrgProperty('correctedWork')).toBeUndefined();
  });

  it('knows what has taken the place of what', () => {
    expect(schemaOrgProperty('isBasedOnUrl')?.supersededBy).toBe('isBasedOn');
  });

  it('knows the members of enumerations', () => {
    expect(membersOf('IPTCDigitalSourceEnumeration')?.has('DigitalCaptureDigitalSource')).toBe(
      true,
    );
    expect(membersOf('NewsArticle')).toBeUndefined();
  });

  it('has only properties of types that it has, with values of types that it has', () => {
    for (const name of schemaOrgNames('properties')) {
      const property = schemaOrgProperty(name);
      for (const type of [...(property?.domains ?? []), ...(property?.ranges ?? [])])
        expect(isSchemaOrgType(type), `${name}: ${type}`).toBe(true);
    }
  });
});
