const { readFileSync } = require('node:fs');
const { summarize, verify } = require('news-summary');

summarize(readFileSync('article.txt')).then((record) => console.log(record.status, verify(record).length));
