# A thin module around the plain template: `npm run template` makes both files that it reads.

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.0"
    }
  }
}

variable "name" {
  description = "Name of the stack, from which the function and its queues have theirs"
  type        = string
  default     = "news-summary"
}

variable "code_bucket" {
  description = "Bucket for the function's code, in the region of the stack"
  type        = string
}

variable "parameters" {
  description = "Parameters of the template: ArticlesBucket, ResultsBucket, Feed …"
  type        = map(string)
}

variable "tags" {
  description = "Tags of all that the stack makes"
  type        = map(string)
  default     = {}
}

locals {
  dist = "${path.module}/../../dist"
  zip  = "${local.dist}/summarize.zip"
}

# Other code has another key, so that CloudFormation sees the change.
resource "aws_s3_object" "code" {
  bucket = var.code_bucket
  key    = "${var.name}/${filesha256(local.zip)}.zip"
  source = local.zip
}

resource "aws_cloudformation_stack" "this" {
  name          = var.name
  template_body = file("${local.dist}/template.json")
  capabilities  = ["CAPABILITY_IAM"]
  parameters    = merge(var.parameters, { CodeBucket = var.code_bucket, CodeKey = aws_s3_object.code.key })
  tags          = var.tags
}

output "outputs" {
  description = "FunctionArn, ArticlesQueue, FailedArticlesQueue …"
  value       = aws_cloudformation_stack.this.outputs
}
