import type { Mistake } from './planted-mistake.ts';

export const againstSpecification: readonly Mistake[] = [
  {
    name: 'a type that does not exist',
    plant: (all) => (all.ThrottledAlarm.Type = 'AWS::CloudWatch::Alert'),
    expected: ['ThrottledAlarm is of no type: AWS::CloudWatch::Alert'],
  },
  {
    name: 'a property that does not exist',
    plant: (all) => (all.Articles.Properties.VisibilityTimeOut = 360),
    expected: ['Articles.VisibilityTimeOut does not exist'],
  },
  {
    name: 'a property that does not exist, deep down',
    plant: (all) => (all.UnreadableAlarm.Properties.Metrics[0].MetricStat.Metric.Name = 'Articles'),
    expected: ['UnreadableAlarm.Metrics.0.MetricStat.Metric.Name does not exist'],
  },
  {
    name: 'a required property that is missing',
    plant: (all) => delete all.SummarizeEventSourceMappingSQSArticles.Properties.FunctionName,
    expected: ['SummarizeEventSourceMappingSQSArticles.FunctionName is missing'],
  },
  {
    name: 'a required property without a value',
    plant: (all) => (all.ArticlesTransport.Properties.Bucket = { Ref: 'AWS::NoValue' }),
    expected: ['ArticlesTransport.Bucket is missing'],
  },
  {
    name: 'no properties at all',
    plant: (all) => delete all.ArticlesTransport.Properties,
    expected: ['ArticlesTransport.Bucket is missing', 'ArticlesTransport.PolicyDocument is missing'],
  },
  {
    name: 'text for a number',
    plant: (all) => (all.Articles.Properties.VisibilityTimeout = 'six minutes'),
    expected: ['Articles.VisibilityTimeout must be of type integer, not "six minutes"'],
  },
  {
    name: 'a fraction for a whole number',
    plant: (all) => (all.SummarizeLambdaFunction.Properties.Timeout = 60.5),
    expected: ['SummarizeLambdaFunction.Timeout must be of type integer, not 60.5'],
  },
  {
    name: 'an object for text',
    plant: (all) => (all.ThrottledAlarm.Properties.MetricName = { Name: 'Throttles' }),
    expected: ['ThrottledAlarm.MetricName must be of type string, not {"Name":"Throttles"}'],
  },
  {
    name: 'text for a list',
    plant: (all) => (all.ThrottledAlarm.Properties.AlarmActions = 'arn:aws:sns:here:us:alarms'),
    expected: ['ThrottledAlarm.AlarmActions must be a list'],
  },
  {
    name: 'a function that gives text for a list',
    plant: (all) => (all.ArticlesPolicy.Properties.Queues = { Ref: 'Articles' }),
    expected: ['ArticlesPolicy.Queues must be of type array, but Ref gives a string'],
  },
  {
    name: 'an intrinsic function that does not exist',
    plant: (all) => (all.Articles.Properties.QueueName = { 'Fn::Concat': ['a', 'b'] }),
    expected: ['Articles.QueueName has Fn::Concat of ["a","b"], which is not known'],
  },
  {
    name: 'an attribute that does not exist',
    plant: (all) => (all.ThrottledAlarm.Properties.Namespace = { 'Fn::GetAtt': ['Articles', 'Name'] }),
    expected: [
      'ThrottledAlarm.Namespace has Fn::GetAtt of ["Articles","Name"], which is not known',
      'ThrottledAlarm names Articles.Name, which is not',
    ],
  },
  {
    name: 'a reference to nothing',
    plant: (all) => (all.ArticlesTransport.Properties.Bucket.Ref = 'Articels'),
    expected: ['ArticlesTransport names Articels, which is not'],
  },
  {
    name: 'a reference to nothing inside of text',
    plant: (all) =>
      (all.Articles.Properties.QueueName = { 'Fn::Sub': `\${!a} \${AWS::Region} \${AWS::Zone} \${Failed.Arn}` }),
    expected: ['Articles names AWS::Zone, which is not', 'Articles names Failed.Arn, which is not'],
  },
  {
    name: 'a dependency on nothing',
    plant: (all) => (all.S3BucketArticles.DependsOn = ['ArticlesMayInvoke']),
    expected: ['S3BucketArticles names ArticlesMayInvoke, which is not'],
  },
  {
    name: 'an output of nothing',
    plant: (_, template) => (template.Outputs.ArticlesQueue.Value.Ref = 'Queue'),
    expected: ['output ArticlesQueue names Queue, which is not'],
  },
  {
    name: 'empty text in a list',
    plant: (all) => (all.ThrottledAlarm.Properties.AlarmActions = ['']),
    expected: ['ThrottledAlarm.AlarmActions.0 is empty'],
  },
  {
    name: 'empty text in a list that is not taken',
    plant: (all, template) => {
      template.Conditions = { HasTopic: { 'Fn::Equals': ['a', 'b'] } };
      all.ThrottledAlarm.Properties.AlarmActions = { 'Fn::If': ['HasTopic', [''], { Ref: 'AWS::NoValue' }] };
    },
    expected: ['ThrottledAlarm.AlarmActions.0 is empty'],
  },
  {
    name: 'a condition that does not exist',
    plant: (all) =>
      (all.ThrottledAlarm.Properties.AlarmActions = { 'Fn::If': ['HasTopic', ['a'], { Ref: 'AWS::NoValue' }] }),
    expected: ['ThrottledAlarm names the condition HasTopic, which is not'],
  },
  {
    name: 'a condition of a resource that does not exist',
    plant: (all) => (all.ThrottledAlarm.Condition = 'IsProd'),
    expected: ['ThrottledAlarm names the condition IsProd, which is not'],
  },
  {
    name: 'two queues that wait for each other',
    plant: (all) =>
      (all.FailedArticles.Properties.RedriveAllowPolicy.sourceQueueArns = [{ 'Fn::GetAtt': ['Articles', 'Arn'] }]),
    expected: ['a cycle: Articles needs FailedArticles needs Articles'],
  },
  {
    name: 'a bucket that waits for the permission that waits for it',
    in: 'direct',
    plant: (all) => (all.ArticlesMayInvoke.Properties.SourceArn = { 'Fn::GetAtt': ['S3BucketArticles', 'Arn'] }),
    expected: ['a cycle: S3BucketArticles needs ArticlesMayInvoke needs S3BucketArticles'],
  },
  {
    name: 'a queue and its rule that wait for each other',
    in: 'eventbridge',
    plant: (all) => (all.Articles.DependsOn = 'ArticlesRule'),
    expected: ['a cycle: Articles needs ArticlesRule needs Articles'],
  },
  {
    name: 'a parameter that does not exist',
    in: 'plain',
    plant: (all) => (all.ThrottledAlarm.Properties.Namespace = { Ref: 'Space' }),
    expected: ['ThrottledAlarm names Space, which is not'],
  },
  {
    name: 'a parameter that is text for a number',
    in: 'plain',
    plant: (all) => (all.ThrottledAlarm.Properties.Threshold = { Ref: 'ArticlesBucket' }),
    expected: ['ThrottledAlarm.Threshold must be of type number, but Ref gives a string'],
  },
  {
    name: 'text that is split for a text',
    in: 'plain',
    plant: (all) => (all.ThrottledAlarm.Properties.Namespace = { 'Fn::Split': [',', 'a,b'] }),
    expected: ['ThrottledAlarm.Namespace must be of type string, but Fn::Split gives a array'],
  },
  {
    name: 'empty text in a branch that is not taken',
    in: 'plain',
    plant: (all) => (all.ThrottledAlarm.Properties.AlarmActions['Fn::If'][2] = ['']),
    expected: ['ThrottledAlarm.AlarmActions.0 is empty'],
  },
];
