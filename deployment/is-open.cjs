/** Whether a mark stands for the value of a parameter, which CloudFormation gets: local/template. */
module.exports = (value) => /^%\w+%$/.test(value);
