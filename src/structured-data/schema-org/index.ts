export {
  descendsFrom,
  isSchemaOrgType,
  membersOf,
  schemaOrgNames,
  schemaOrgProperty,
  type SchemaOrgProperty,
} from './vocabulary.js';
