// The tags of the stack, which CloudFormation puts on all that it makes: `team=desk,stage=prod`.
module.exports = async ({ resolveVariable }) => {
  const tags = await resolveVariable('param:tags');
  const pairs = tags === '' ? [] : tags.split(',').map((pair) => pair.trim());
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
};
