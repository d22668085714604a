// Whom an alarm tells: the topic, if there is one. A condition would leave empty text in the template.
module.exports = async ({ resolveVariable }) => {
  const topic = await resolveVariable('param:alarmTopic');
  return topic === '' ? [] : [topic];
};
