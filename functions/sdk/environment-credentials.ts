// Replaces `@aws-sdk/credential-provider-node`: see local/build/trim-sdk.ts.
export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';
