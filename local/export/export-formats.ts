export const exportFormats = ['parquet', 'csv', 'ndjson'] as const;
export type ExportFormat = (typeof exportFormats)[number];
