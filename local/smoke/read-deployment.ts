import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { type Configuration, readConfiguration } from '../../functions/read-configuration.ts';
import { explainError } from '../backfill/explain-error.ts';
import { timeouts } from '../backfill/read-s3.ts';

/** Asks Lambda for the settings of a deployed function: its buckets, prefixes and options. */
export async function readDeployment(functionName: string): Promise<Configuration> {
  const client = new LambdaClient({ maxAttempts: 5, requestHandler: timeouts });
  try {
    const { Environment } = await client.send(new GetFunctionConfigurationCommand({ FunctionName: functionName }));
    return readConfiguration(Environment?.Variables ?? {});
  } catch (error) {
    throw explainError(error, `read the settings of ${functionName}`, 'lambda:GetFunctionConfiguration');
  } finally {
    client.destroy();
  }
}
