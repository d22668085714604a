import { fileURLToPath } from 'node:url';

/** What a client is asked to do. The key is a prefix, and the file a folder, for a sync. */
export interface Task {
  readonly endpoint: string;
  readonly bucket: string;
  readonly key: string;
  readonly file: string;
}

export const operations = ['put', 'list', 'multipart', 'copy', 'presign', 'delete', 'sync'] as const;

export type Operation = (typeof operations)[number];

/** The command that does each operation with one client; none where the client has no such operation. */
export type Client = Partial<Record<Operation, (task: Task) => readonly string[]>>;

const debianPath = '/usr/bin';

function clientOfCommands(program: readonly string[], commands: Client): Client {
  const entries = Object.entries(commands).map(([operation, command]) => [
    operation,
    (task: Task) => [...program, ...command(task)],
  ]);
  return Object.fromEntries(entries);
}

/** A client that a driver calls. It has the operations named, or all. */
function clientOfDriver(program: string, driver: string, has: readonly Operation[] = operations): Client {
  const file = fileURLToPath(new URL(`drivers/${driver}`, import.meta.url));
  const entries = has.map((operation) => [
    operation,
    (task: Task) => [program, file, operation, task.endpoint, task.bucket, task.key, task.file],
  ]);
  return Object.fromEntries(entries);
}

const url = ({ bucket, key }: Task): string => `s3://${bucket}/${key}`;
const remote = ({ bucket, key }: Task): string => `local:${bucket}/${key}`;

const s3cmdServer = (task: Task): string[] => {
  const { host } = new URL(task.endpoint);
  const keys = ['--access_key=local', '--secret_key=local-secret'];
  return ['--no-ssl', `--host=${host}`, `--host-bucket=${host}`, '--region=us-east-1', ...keys];
};

/** The clients of the table in docs/LOCAL-S3.md, by the names that they have there. */
export const clients: Readonly<Record<string, Client>> = {
  'aws 2 (Debian)': clientOfCommands([`${debianPath}/aws`], {
    put: (task) => ['s3', 'cp', task.file, url(task), '--endpoint-url', task.endpoint],
    list: (task) => {
      const keys = ['--query', 'Contents[].[Key]', '--output', 'text', '--endpoint-url', task.endpoint];
      return ['s3api', 'list-objects-v2', '--bucket', task.bucket, '--prefix', task.key, ...keys];
    },
    multipart: (task) => ['s3', 'cp', task.file, url(task), '--endpoint-url', task.endpoint],
    copy: (task) => ['s3', 'cp', url(task), `${url(task)} copy`, '--endpoint-url', task.endpoint],
    presign: (task) => ['s3', 'presign', url(task), '--endpoint-url', task.endpoint],
    delete: (task) => ['s3', 'rm', url(task), '--endpoint-url', task.endpoint],
    sync: (task) => ['s3', 'sync', '--delete', task.file, url(task), '--endpoint-url', task.endpoint],
  }),
  'boto3 (Debian)': clientOfDriver(`${debianPath}/python3`, 'boto3_driver.py'),
  's3cmd (Debian)': clientOfCommands([`${debianPath}/s3cmd`, '--config=/dev/null'], {
    put: (task) => [...s3cmdServer(task), 'put', task.file, url(task)],
    list: (task) => [...s3cmdServer(task), 'ls', '--recursive', url(task)],
    multipart: (task) => [...s3cmdServer(task), '--multipart-chunk-size-mb=5', 'put', task.file, url(task)],
    copy: (task) => [...s3cmdServer(task), 'cp', url(task), `${url(task)} copy`],
    presign: (task) => [...s3cmdServer(task), 'signurl', url(task), '+60'],
    delete: (task) => [...s3cmdServer(task), 'del', url(task)],
    sync: (task) => [...s3cmdServer(task), 'sync', '--delete-removed', `${task.file}/`, url(task)],
  }),
  'rclone (Debian)': clientOfCommands([`${debianPath}/rclone`, '--config=/dev/null', '--retries=1'], {
    put: (task) => ['copyto', task.file, remote(task)],
    list: (task) => ['lsf', '--recursive', '--files-only', remote(task)],
    multipart: (task) => ['copyto', '--s3-upload-cutoff=5M', '--s3-chunk-size=5M', task.file, remote(task)],
    copy: (task) => ['copyto', remote(task), `${remote(task)} copy`],
    presign: (task) => ['link', '--expire=60s', remote(task)],
    delete: (task) => ['deletefile', remote(task)],
    sync: (task) => ['sync', task.file, remote(task)],
  }),
  'SDK for JavaScript v2': clientOfDriver(process.execPath, 'sdk-v2.mjs'),
  'SDK for JavaScript v3': clientOfDriver(process.execPath, 'sdk-v3.mjs', [
    'put',
    'list',
    'multipart',
    'copy',
    'delete',
    'sync',
  ]),
  '`@aws-sdk/lib-storage`': clientOfDriver(process.execPath, 'lib-storage.mjs', ['put', 'multipart']),
  '`@aws-sdk/s3-request-presigner`': clientOfDriver(process.execPath, 'presigner.mjs', ['presign']),
  'minio-js': clientOfDriver(process.execPath, 'minio.mjs'),
};

/** The environment of each client: the server's credentials, and no settings of the machine's user. */
export function clientEnvironment({ endpoint }: Task): NodeJS.ProcessEnv {
  return {
    PATH: `${debianPath}:/bin`,
    HOME: '/nonexistent',
    LC_ALL: 'C.UTF-8',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local-secret',
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE: '1',
    RCLONE_CONFIG_LOCAL_TYPE: 's3',
    RCLONE_CONFIG_LOCAL_PROVIDER: 'Other',
    RCLONE_CONFIG_LOCAL_ENDPOINT: endpoint,
    RCLONE_CONFIG_LOCAL_REGION: 'us-east-1',
    RCLONE_CONFIG_LOCAL_ENV_AUTH: 'true',
  };
}
