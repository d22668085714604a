const text = { type: 'string' };
const uri = { type: 'string', format: 'uri' };
const dateTime = { type: 'string', format: 'date-time' };

/** An object of these members and no others. */
const object = (properties: Readonly<Record<string, object>>, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const listOf = (items: object) => ({ type: 'array', items });

const named = { name: text, uri, literal: text };
const content = { role: text, contentType: text, value: text };

/**
 * What ninjs 3.1 says of the members that our records take from it: their names and types, as IPTC specifies them.
 * @see https://iptc.org/std/ninjs/
 */
export const ninjsMembers = object(
  {
    standard: object({ name: text, version: text, schema: uri }),
    uri,
    type: {
      enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'],
    },
    version: text,
    versionCreated: dateTime,
    contentCreated: dateTime,
    pubStatus: { enum: ['usable', 'withheld', 'canceled'] },
    language: text,
    headlines: listOf(object(content, ['value'])),
    bodies: listOf(object({ ...content, charCount: { type: 'integer' }, wordCount: { type: 'integer' } }, ['value'])),
    descriptions: listOf(object(content, ['value'])),
    people: listOf(object({ ...named, rel: text })),
    organisations: listOf(object({ ...named, rel: text })),
    places: listOf(object({ ...named, rel: text })),
    infoSources: listOf(object({ ...named, role: text })),
    by: text,
    located: text,
  },
  ['uri'],
);
