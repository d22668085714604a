// CloudFormation's functions for conditions: true, false, or undefined where a value is not known yet.

/**
 * @param readText gives the text of a value, or undefined
 * @param conditionNamed gives a condition by its name
 */
module.exports = function decideCondition(condition, readText, conditionNamed = () => undefined) {
  const decide = (inner) => decideCondition(inner, readText, conditionNamed);
  const [[name, argument]] = Object.entries(condition);
  switch (name) {
    case 'Condition':
      return decide(conditionNamed(argument));
    case 'Fn::Equals': {
      const [one, other] = argument.map(readText);
      return one === undefined || other === undefined ? undefined : one === other;
    }
    case 'Fn::Not': {
      const decided = decide(argument[0]);
      return decided === undefined ? undefined : !decided;
    }
    case 'Fn::And':
      return decideAll(argument.map(decide), false);
    case 'Fn::Or':
      return decideAll(argument.map(decide), true);
    default:
      throw new Error(`${name} is no function for conditions.`);
  }
};

/** One `deciding` value decides. Without one, all must be known. */
function decideAll(decided, deciding) {
  if (decided.includes(deciding)) return deciding;
  return decided.includes(undefined) ? undefined : !deciding;
}
