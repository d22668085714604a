// Which parameters cannot go together, in CloudFormation's words, and the sentence that says so.
const is = (name, value) => ({ 'Fn::Equals': [{ Ref: name }, value] });
const same = (one, other) => ({ 'Fn::Equals': [{ Ref: one }, { Ref: other }] });
const oneBucket = same('ArticlesBucket', 'ResultsBucket');

module.exports = {
  ExistingArticlesNeedEventBridge: {
    RuleCondition: is('ArticlesBucketExists', 'true'),
    Assertions: [
      {
        Assert: is('Feed', 'eventbridge'),
        AssertDescription:
          'Articles of a bucket that exists need feed=eventbridge: CloudFormation cannot add a notification to a bucket that it does not own.',
      },
    ],
  },
  ATopicNeedsAnOwnBucket: {
    RuleCondition: is('ResultsBucketExists', 'true'),
    Assertions: [
      {
        Assert: { 'Fn::Not': [is('ResultEvents', 'sns')] },
        AssertDescription:
          'Records of a bucket that exists cannot have resultEvents=sns: CloudFormation cannot add a notification to a bucket that it does not own. eventbridge works where EventBridge is on.',
      },
    ],
  },
  OneBucketExistsOrNot: {
    RuleCondition: oneBucket,
    Assertions: [
      {
        Assert: same('ArticlesBucketExists', 'ResultsBucketExists'),
        AssertDescription:
          'Articles and records share a bucket: articlesBucketExists and resultsBucketExists must be the same.',
      },
    ],
  },
  OneBucketHasOneKey: {
    RuleCondition: { 'Fn::And': [oneBucket, is('ArticlesBucketExists', 'false')] },
    Assertions: [
      {
        Assert: same('ArticlesKey', 'ResultsKey'),
        AssertDescription:
          'Articles and records share a bucket, which has one key: articlesKey and resultsKey must be the same.',
      },
    ],
  },
  VpcNeedsBoth: {
    Assertions: [
      {
        Assert: {
          'Fn::Or': [
            { 'Fn::And': [is('VpcSubnets', ''), is('VpcSecurityGroups', '')] },
            { 'Fn::And': [{ 'Fn::Not': [is('VpcSubnets', '')] }, { 'Fn::Not': [is('VpcSecurityGroups', '')] }] },
          ],
        },
        AssertDescription: 'A function in a VPC needs both vpcSubnets and vpcSecurityGroups.',
      },
    ],
  },
};
