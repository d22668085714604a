/** Whether a type of schema.org is an article: Article, NewsArticle, LiveBlogPosting, Report, Review. */
export const isArticleType = (type: string): boolean => /(?:Article|Posting|Report|Review)$/.test(type);

/** Whether a type of schema.org is a page of another kind. */
export const isPageType = (type: string): boolean => /(?:AboutPage|HowTo|ItemPage|Recipe|WebPage)$/.test(type);
