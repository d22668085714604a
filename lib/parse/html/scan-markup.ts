import { Parser, Tokenizer } from 'htmlparser2';
import { limits } from '../../model/limits.ts';

/** Calls that a scan of HTML makes. A handler stops the scan by throwing. */
export interface ElementHandler {
  open(tag: string): void;
  attribute(name: string, value: string): void;
  text(text: string): void;
  close(): void;
}

/**
 * Reads HTML as a browser would, roughly: implied end tags, raw text in scripts, character references. Wraps
 * htmlparser2.
 */
export function scanElements(html: string, handler: ElementHandler): void {
  const parser = new Parser({
    onopentagname: handler.open,
    onattribute: handler.attribute,
    ontext: handler.text,
    onclosetag: handler.close,
  });
  parser.end(html);
}

export interface TagHandler {
  text(text: string): void;
  /** A start or an end tag, in lower case. */
  tag(name: string, isEnd: boolean): void;
}

const ignore = (): void => undefined;

/** Reads HTML without regard to nesting, and so in linear time whatever it holds. Wraps htmlparser2. */
export function scanTags(html: string, handler: TagHandler): void {
  const tokenizer = new Tokenizer(
    {},
    {
      ontext: (start, end) => handler.text(html.slice(start, end)),
      ontextentity: (codePoint) => handler.text(String.fromCodePoint(codePoint)),
      onopentagname: (start, end) => handler.tag(html.slice(start, end).toLowerCase(), false),
      onclosetag: (start, end) => handler.tag(html.slice(start, end).toLowerCase(), true),
      isInForeignContext: () => false,
      onattribdata: ignore,
      onattribend: ignore,
      onattribentity: ignore,
      onattribname: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

/** Calls that a scan of XML makes. Texts and values come as written: the handler decodes references. */
export interface XmlHandler {
  open(name: string): void;
  attribute(name: string, value: string): void;
  text(text: string, isLiteral: boolean): void;
  close(): void;
}

/**
 * Reads XML, well-formed or not. Expands nothing, loads nothing, and cuts texts at `writtenCharacters`. The handler
 * stops the scan by throwing. Wraps htmlparser2.
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  let isLiteral = false;
  const parser = new Parser(
    {
      onopentagname: handler.open,
      onattribute: handler.attribute,
      ontext: (text) => handler.text(text.slice(0, limits.writtenCharacters), isLiteral),
      onclosetag: handler.close,
      oncdatastart: () => {
        isLiteral = true;
      },
      oncdataend: () => {
        isLiteral = false;
      },
    },
    { xmlMode: true, decodeEntities: false, lowerCaseTags: false },
  );
  parser.end(xml);
}
