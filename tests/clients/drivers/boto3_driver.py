# boto3, by the same arguments as the drivers in JavaScript: OPERATION ENDPOINT BUCKET KEY FILE.
import os
import sys

import boto3
from boto3.s3.transfer import TransferConfig
from botocore.config import Config

operation, endpoint, bucket, key, file = sys.argv[1:]
client = boto3.client(
    "s3",
    endpoint_url=endpoint,
    config=Config(signature_version="s3v4", retries={"max_attempts": 0}, s3={"addressing_style": "path"}),
)


def list_keys():
    pages = client.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=key)
    return [each["Key"] for page in pages for each in page.get("Contents", [])]


def sync():
    names = os.listdir(file)
    surplus = set(list_keys()) - {key + name for name in names}
    if surplus:
        client.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": each} for each in sorted(surplus)]})
    for name in names:
        client.upload_file(os.path.join(file, name), bucket, key + name)


if operation == "put":
    with open(file, "rb") as body:
        client.put_object(Bucket=bucket, Key=key, Body=body)
elif operation == "list":
    print("\n".join(list_keys()))
elif operation == "multipart":
    size = 5 * 2**20
    parts = TransferConfig(multipart_threshold=size, multipart_chunksize=size)
    client.upload_file(file, bucket, key, Config=parts)
elif operation == "copy":
    client.copy({"Bucket": bucket, "Key": key}, bucket, key + " copy")
elif operation == "presign":
    print(client.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": key}, ExpiresIn=60))
elif operation == "delete":
    client.delete_object(Bucket=bucket, Key=key)
elif operation == "sync":
    sync()
else:
    sys.exit(f"no operation {operation}")
