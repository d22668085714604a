# Generated from lib/record/record.schema.json by `npm run generate`.
"""The types of a record of news-summary. NewsSummaryRecord is the whole."""

from typing import Literal, NotRequired, TypedDict

__all__ = [
    "Annotations",
    "AnnotationsEntity",
    "AnnotationsEntityMention",
    "AnnotationsFigure",
    "AnnotationsQuotation",
    "AnnotationsSentence",
    "AnnotationsTimex",
    "Body",
    "Description",
    "Headline",
    "InfoSource",
    "Item",
    "KeyFact",
    "KeyFactTimex",
    "NewsSummaryRecord",
    "Note",
    "Organisation",
    "Person",
    "Place",
    "Problem",
    "Provenance",
    "ProvenanceGenerator",
    "ProvenanceSource",
    "ProvenanceSourceDeclared",
    "ProvenanceText",
    "SelectedSentence",
    "SelectedSentences",
    "Standard",
    "Summary",
    "SummaryQuality",
    "Variant",
]


class SelectedSentence(TypedDict):
    """A selected sentence."""

    # The id of the sentence in annotations.sentences.
    id: str
    # The first code point, counted from 0 in bodies[0].value.
    start: int
    # One past the last code point.
    end: int
    # The body between start and end.
    text: str
    # The paragraph of the body, counted from 0.
    paragraph: int
    # The place by salience: 1 is the most salient.
    rank: int
    # The words left out at the head of the sentence: a dateline or a connective.
    omitted: NotRequired[str]


class SummaryQuality(TypedDict):
    """Measures that need no reference summary."""

    # Number of sentences that lean on a sentence that is not selected: a reader who knows the headline would hardly understand them. In languages other than English, French and German only a pronoun at the head of a sentence counts. Absent for a language without lists of such words.
    danglingReferences: NotRequired[int]
    # Number of sentences that open with a connective whose other half is not selected. Absent for a language without lists of such words.
    danglingConnectives: NotRequired[int]
    # Number of sentences with half a quotation.
    unbalancedQuotes: int
    # Number of sentences such as `Read more`.
    boilerplateSentences: int
    # The share of the headline's content words that the summary holds, to 4 decimals.
    headlineCoverage: NotRequired[float]
    # The largest Jaccard similarity of content words between two selected sentences, to 4 decimals.
    maxSimilarity: float


SelectedSentences = list[SelectedSentence]


class Standard(TypedDict):
    """ninjs: the format of the record."""

    # Always news-summary.
    name: Literal["news-summary"]
    # The version of this schema.
    version: Literal["1.1.0"]
    # The identifier of this schema.
    schema: Literal["urn:news-summary:record:1.1.0"]


class Headline(TypedDict):
    """A headline."""

    # Always main.
    role: Literal["main"]
    # Always text/plain.
    contentType: Literal["text/plain"]
    # The headline.
    value: str


class Body(TypedDict):
    """A body."""

    # Always main.
    role: Literal["main"]
    # Always text/plain.
    contentType: Literal["text/plain"]
    # Number of Unicode code points.
    charCount: int
    # Number of words and numbers.
    wordCount: int
    # The paragraphs, joined by one blank line, in NFC.
    value: str


class Description(TypedDict):
    """A description."""

    # summary or deck.
    role: Literal["summary", "deck"]
    # Always text/plain.
    contentType: Literal["text/plain"]
    # The text.
    value: str


class Person(TypedDict):
    """A person."""

    # The name, as in annotations.entities.
    name: str


class Organisation(TypedDict):
    """An organisation."""

    # The name, as in annotations.entities.
    name: str


class Place(TypedDict):
    """A place."""

    # The name, as in annotations.entities.
    name: str


class InfoSource(TypedDict):
    """A source."""

    # The name, as written.
    name: str
    # agency or publisher.
    role: Literal["agency", "publisher"]


class Summary(TypedDict):
    """The extractive summary. Absent unless status is summarized."""

    # Always extractive.
    method: Literal["extractive"]
    sentences: SelectedSentences
    # Number of words and numbers in all selected sentences.
    wordCount: int
    quality: SummaryQuality


class Variant(TypedDict):
    """A variant of the summary."""

    # one-sentence: one sentence; key-sentences: three; long: a third of the article's sentences, 4 to 12; query: sentences about the query.
    name: Literal["one-sentence", "key-sentences", "long", "query"]
    # The query, as it was given. Only if the name is query.
    query: NotRequired[str]
    # Always extractive.
    method: Literal["extractive"]
    sentences: SelectedSentences
    # Number of words and numbers in all selected sentences.
    wordCount: int
    quality: SummaryQuality


class KeyFactTimex(TypedDict):
    """For a when: the time."""

    # The TIMEX3 type.
    type: Literal["DATE", "TIME", "DURATION", "SET"]
    # The TIMEX3 value. Unknown parts are X: `XXXX-06-18`.
    value: str


class KeyFact(TypedDict):
    """A key fact."""

    # The place in the list, from f1.
    id: str
    # The question that the fact answers.
    kind: Literal["who", "what", "when", "where", "why", "how", "figure", "quotation"]
    # The body between start and end.
    text: str
    # The first code point, counted from 0 in bodies[0].value.
    start: int
    # One past the last code point.
    end: int
    # For a who: the role that the article gives, verbatim.
    role: NotRequired[str]
    # The person or thing that the fact is about: an id of annotations.entities.
    entity: NotRequired[str]
    # For a figure: the number, with "million" and other magnitudes multiplied out; the lower end of a range. Absent where the text gives none: `dozens`.
    value: NotRequired[float]
    # For a figure that is a range: the upper end.
    high: NotRequired[float]
    # For a figure that is a score or a vote: the second number, 4 in "6-4".
    against: NotRequired[float]
    # For a figure: as in annotations.figures.
    modifier: NotRequired[Literal["approximate", "more-than", "less-than", "vague"]]
    # For a figure: the ISO 4217 code for money, % for percent, otherwise the noun as written.
    unit: NotRequired[str]
    # For a when: the time.
    timex: NotRequired[KeyFactTimex]
    # For what somebody says: the speaker, as an id of annotations.entities.
    speaker: NotRequired[str]
    # For what somebody says: the words that name the speaker, verbatim, where the speaker is no entity.
    speakerText: NotRequired[str]
    # For what somebody says: the words that mark it, verbatim: `said`, `according to`.
    cue: NotRequired[str]
    # The sentence that holds the fact: an id of annotations.sentences.
    sentence: str
    # asserted: the article states it; attributed: the article hands it to somebody; forecast: the article expects it.
    mode: Literal["asserted", "attributed", "forecast"]


class AnnotationsSentence(TypedDict):
    """A sentence."""

    # The sentence's number, from s1.
    id: str
    # The first code point, counted from 0 in bodies[0].value.
    start: int
    # One past the last code point.
    end: int
    # The paragraph of the body, counted from 0.
    paragraph: int


class AnnotationsEntityMention(TypedDict):
    """A mention."""

    # The first code point, counted from 0 in bodies[0].value.
    start: int
    # One past the last code point.
    end: int


class AnnotationsEntity(TypedDict):
    """Something with a name."""

    # The entity's number, from e1.
    id: str
    # The kind of thing that it is.
    type: Literal["person", "organisation", "place", "event", "other"]
    # The fullest form of the name, verbatim.
    name: str
    # The role that the article gives the entity, verbatim.
    role: NotRequired[str]
    # Every place where the article names it.
    mentions: list[AnnotationsEntityMention]


class AnnotationsTimex(TypedDict):
    """A temporal expression."""

    # The first code point, counted from 0 in bodies[0].value.
    start: int
    # One past the last code point.
    end: int
    # The body between start and end.
    text: str
    # The TIMEX3 type.
    type: Literal["DATE", "TIME", "DURATION", "SET"]
    # The TIMEX3 value. Unknown parts are X: `XXXX-06-18`.
    value: str
    # False if a part of the value was inferred, such as the year from the publication date.
    certain: bool


class AnnotationsFigure(TypedDict):
    """A figure."""

    # The first code point, counted from 0 in bodies[0].value.
    start: int
    # One past the last code point.
    end: int
    # The body between start and end.
    text: str
    # The kind of amount.
    type: Literal["money", "percent", "quantity", "count", "fraction", "age", "score", "ordinal"]
    # The number, with "million" and other magnitudes multiplied out; the lower end of a range; the first number of a score or vote. A fraction is rounded to four decimals. Absent where the figure is vague: `dozens`, `tens of millions`.
    value: NotRequired[float]
    # For a range: the upper end.
    high: NotRequired[float]
    # For a score or a vote: the second number, 4 in "6-4".
    against: NotRequired[float]
    # For money the ISO 4217 code, if the text decides it; % for percent; pp for percentage points; bps for basis points; otherwise the noun as written.
    unit: NotRequired[str]
    # Set if the text makes the figure a bound, which the span covers, or an approximation. Nearly and almost are less-than, as in TIMEX2. A vague figure has no value.
    modifier: NotRequired[Literal["approximate", "more-than", "less-than", "vague"]]


class AnnotationsQuotation(TypedDict):
    """A quotation."""

    # The first code point, counted from 0 in bodies[0].value.
    start: int
    # One past the last code point.
    end: int
    # The body between start and end: the words that were said, without quotation marks.
    text: str
    # direct: in quotation marks; indirect: reported without quotation marks; mixed: an indirect report with quoted words in it.
    directness: Literal["direct", "indirect", "mixed"]
    # The speaker, as an id of annotations.entities.
    speaker: NotRequired[str]
    # The words that name the speaker here, verbatim.
    speakerText: NotRequired[str]
    # The words that mark the quotation, verbatim: `said`, `according to`.
    cue: NotRequired[str]


class Annotations(TypedDict):
    """Everything that was found in the body, in article order."""

    # All sentences of the body; they never overlap.
    sentences: list[AnnotationsSentence]
    # Everything with a name, in the order of first mentions.
    entities: list[AnnotationsEntity]
    # Temporal expressions.
    timexes: list[AnnotationsTimex]
    # Money, percentages, quantities, counts, fractions, ages, scores, ordinals.
    figures: list[AnnotationsFigure]
    # Reported speech.
    quotations: list[AnnotationsQuotation]


class Item(TypedDict):
    """One of several articles."""

    # The article's name: provenance.source.item of its record.
    item: str
    # The uri of its record.
    uri: str
    # The key of its record in the results bucket.
    key: str


class Note(TypedDict):
    """A note."""

    # The kind of note.
    rule: str
    # The text for a reader.
    message: str
    # The first code point, counted from 0 in bodies[0].value.
    start: NotRequired[int]
    # One past the last code point.
    end: NotRequired[int]


class Problem(TypedDict):
    """Why the upload can never work. Only if status is unreadable."""

    # The kind of problem. docs/NOTES.md lists the codes.
    code: Literal["empty", "too-large", "unsupported-media-type", "unsupported-content-encoding", "damaged-content-encoding", "decompression-bomb", "binary", "encrypted", "damaged-document", "invalid-json", "too-complex", "no-text"]
    # What was wrong, and what would be right.
    detail: str


class ProvenanceGenerator(TypedDict):
    """The program that made the record."""

    # Always news-summary.
    name: Literal["news-summary"]
    # The version of the engine.
    version: str
    # The SHA-256 of the configuration as JSON.
    configurationSha256: str


class ProvenanceSourceDeclared(TypedDict):
    """The object's headers and metadata, as S3 gave them. `verify` needs them to make the record again."""

    # The object's Content-Type.
    contentType: NotRequired[str]
    # The object's Content-Encoding.
    contentEncoding: NotRequired[str]
    # The metadata `summary-query`, or `--query`: the subject of one more summary.
    summaryQuery: NotRequired[str]


class ProvenanceSource(TypedDict):
    """The uploaded object."""

    # The S3 bucket. Absent on the command line.
    bucket: NotRequired[str]
    # The decoded key, or the path as given on the command line.
    key: str
    # The name of this article among several in the upload, such as a feed: its guid or id, made fit for a key; without one, its position from 1. Absent if the upload is one article.
    item: NotRequired[str]
    # The S3 version.
    versionId: NotRequired[str]
    # The S3 ETag, without quotation marks.
    eTag: NotRequired[str]
    # The sequencer of the S3 event. It orders the events of one key.
    sequencer: NotRequired[str]
    # Number of bytes as stored.
    size: int
    # The SHA-256 of the bytes as stored. Absent if the upload was too large to read.
    sha256: NotRequired[str]
    # The object's headers and metadata, as S3 gave them. `verify` needs them to make the record again.
    declared: NotRequired[ProvenanceSourceDeclared]
    # The media type of the parser that read it.
    mediaType: NotRequired[str]
    # The WHATWG name of the encoding that it was read with.
    charset: NotRequired[str]
    # gzip, br or zstd, if it was compressed.
    contentEncoding: NotRequired[str]
    # The article's canonical address, as the article states it.
    url: NotRequired[str]


class ProvenanceText(TypedDict):
    """The text that all spans point into."""

    # The SHA-256 of bodies[0].value in UTF-8.
    sha256: str
    # Always unicodeCodePoint.
    unit: Literal["unicodeCodePoint"]
    # Always NFC.
    normalization: Literal["NFC"]


class Provenance(TypedDict):
    """How the record came to be."""

    # The program that made the record.
    generator: ProvenanceGenerator
    # The uploaded object.
    source: ProvenanceSource
    # The text that all spans point into.
    text: NotRequired[ProvenanceText]


class NewsSummaryRecord(TypedDict):
    """A record is one JSON document for an article, or the list of the articles of an upload with several. Members whose description begins with `ninjs:` are those of IPTC ninjs 3.1. Without our own members (status, summary, variants, keyFacts, annotations, items, formerItems, notes, problem, provenance) a record is a valid ninjs 3.1 object."""

    # ninjs: the format of the record.
    standard: Standard
    # ninjs: the article: `s3://bucket/key`, percent-encoded; `file:path` on the command line. If the upload holds several articles, `#item` follows.
    uri: str
    # ninjs: text; composite for the list of an upload's articles.
    type: Literal["text", "composite"]
    # ninjs: S3 versionId, otherwise ETag. Absent on the command line.
    version: NotRequired[str]
    # ninjs: S3 Last-Modified, never the time of the run.
    versionCreated: NotRequired[str]
    # ninjs: when the article was published, as the article states it. A date without a time is given as midnight UTC, with the note `date-without-time`.
    contentCreated: NotRequired[str]
    # ninjs: usable; withheld if there is no summary; canceled if the article was deleted.
    pubStatus: Literal["usable", "withheld", "canceled"]
    # summarized; abstained (a note says why); unreadable (problem says why); withdrawn (the article was deleted); collection (the upload holds several articles: items lists their records).
    status: Literal["summarized", "abstained", "unreadable", "withdrawn", "collection"]
    # ninjs: the language as a BCP 47 tag, declared or detected.
    language: NotRequired[str]
    # ninjs: the headline, if the article has one.
    headlines: NotRequired[list[Headline]]
    # ninjs: the cleaned article. Every start and end of this record counts Unicode code points in the first value.
    bodies: NotRequired[list[Body]]
    # ninjs: the summary as one text (role summary), and the standfirst if the article has one (role deck).
    descriptions: NotRequired[list[Description]]
    # ninjs: the persons of annotations.entities.
    people: NotRequired[list[Person]]
    # ninjs: the organisations of annotations.entities.
    organisations: NotRequired[list[Organisation]]
    # ninjs: the places of annotations.entities.
    places: NotRequired[list[Place]]
    # ninjs: the news agency and the publisher that the article names.
    infoSources: NotRequired[list[InfoSource]]
    # ninjs: the authors' names, joined by a comma and a space.
    by: NotRequired[str]
    # ninjs: the dateline's place, as written.
    located: NotRequired[str]
    # The extractive summary. Absent unless status is summarized.
    summary: NotRequired[Summary]
    # More summaries, if they are asked for: of other lengths, and for a query. Each has the form of `summary`.
    variants: NotRequired[list[Variant]]
    # The most salient annotations, the most salient first; at most 12 by default.
    keyFacts: NotRequired[list[KeyFact]]
    # Everything that was found in the body, in article order.
    annotations: NotRequired[Annotations]
    # For a collection: its articles, in the order of the upload. Each has a record of its own.
    items: NotRequired[list[Item]]
    # Articles of earlier uploads under this key whose records are being withdrawn. Absent when that is done.
    formerItems: NotRequired[list[str]]
    # Small problems and decisions. docs/NOTES.md lists the rules.
    notes: list[Note]
    # Why the upload can never work. Only if status is unreadable.
    problem: NotRequired[Problem]
    # How the record came to be.
    provenance: Provenance
